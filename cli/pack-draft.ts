import type { PackProblem, Result } from '../lib/contracts/errors';
import { envelopeSchema, type Pack } from '../lib/contracts/pack';
import { compileRules } from '../lib/engine';
import { checkReferences, fromBase64, parsePack, selfTest } from '../lib/packs';
import type { Io } from './io';
import { loadPacks } from './load-packs';

/** A pack read for work on it: by whom it is signed is not asked, since whoever works on it is about to sign it. */
export interface Draft {
  pack: Pack;
  /** Exactly the bytes that are or will be signed. */
  payload: Uint8Array<ArrayBuffer>;
  envelope: ReturnType<typeof envelopeSchema.parse> | null;
}

/** Reads a signed or plain pack file. Problems: those of `parsePack`, `not_json`, `not_an_envelope`. */
export function readDraft(file: Uint8Array<ArrayBuffer>): Result<Draft, PackProblem> {
  const envelope = envelopeSchema.safeParse(looseJson(file));
  const payload = envelope.success ? fromBase64(envelope.data.payload) : file;
  if (!payload) return { ok: false, problems: [{ code: 'not_an_envelope', path: 'payload' }] };
  const pack = parsePack(payload);
  if (!pack.ok) return pack;
  return { ok: true, value: { pack: pack.value, payload, envelope: envelope.success ? envelope.data : null } };
}

/** What installing would find wrong with its content, on the built-in base. */
export async function contentProblems(pack: Pack, io: Io): Promise<{ problems: PackProblem[]; below: Pack[] }> {
  const base = pack.layer === 'national' ? null : await loadPacks([], io.packFolder);
  if (base && !base.ok) return { problems: base.problems, below: [] };
  const below = base ? base.value.packs : [];
  if (pack.expires < io.today) return { problems: [{ code: 'expired', path: 'expires', detail: pack.expires }], below };
  const references = checkReferences(pack, below);
  if (references.length > 0) return { problems: references, below };
  const compiled = compileRules([...below, pack]);
  return { problems: compiled.ok ? selfTest(pack, below) : compiled.problems, below };
}

export function looseJson(file: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(file));
  } catch {
    return null;
  }
}
