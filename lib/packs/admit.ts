import type { PackProblem, Result } from '../contracts/errors';
import type { Pack } from '../contracts/pack';
import { compileRules } from '../engine';
import { checkReferences } from './check-references';
import { checkStandsOn, isAhead } from './life';
import { openSigned } from './open-envelope';
import { parsePack } from './parse-pack';
import { runExamples } from './self-test';
import { sha256 } from './sign';
import { asTrust, mayNotSign, type Trust, type TrustRoots } from './trust';

/** The newest issue of a pack that has been here, and the SHA-256 of its signed bytes. */
export interface Seen {
  version: number;
  content: string;
  /** Somebody went back from this issue: it is not taken again by itself. */
  rolledBack?: boolean | undefined;
}

export interface AdmitContext {
  /** Who may sign what; a flat table of keys lets each sign anything. */
  roots: Trust | TrustRoots;
  /** The packs that lie under this one, national layer first. A pack of the same id among them is the one being replaced. */
  below: readonly Pack[];
  /** All packs that are known, to tell a missing layer from a cycle; left out: those below. */
  known?: readonly Pick<Pack, 'id' | 'layer' | 'version'>[];
  /** `YYYY-MM-DD`, the person's day. */
  today: string;
  /** Version of this pack in the store; null when there is none. */
  storedVersion?: (packId: string) => number | null;
  /** The newest issue that was ever here, also of a pack that was taken away. */
  seen?: (packId: string) => Seen | null;
  /**
   * `use_anyway` only for the packs that come inside the extension or have been in force: an old extension with old rules
   * still protects better than one with none, and the expiry is shown.
   */
  expired?: 'refuse' | 'use_anyway';
}

/** A pack whose signers may sign it, with what is remembered of its bytes. */
export interface SignedPack {
  pack: Pack;
  /** SHA-256 of the signed bytes. */
  content: string;
}

/**
 * Size → JSON → envelope → signature → format → content → who may sign that layer and id, and how many of them. What has
 * been through `admit` before needs no more at a later start.
 */
export async function readSigned(
  file: Uint8Array,
  roots: Trust | TrustRoots,
): Promise<Result<SignedPack, PackProblem>> {
  const trust = asTrust(roots);
  const opened = await openSigned(file, trust.keys);
  if (!opened.ok) return opened;
  const { payload, signers } = opened.value;
  const parsed = parsePack(payload);
  if (!parsed.ok) return parsed;
  const stranger = mayNotSign(trust, signers, parsed.value);
  if (stranger) return refuse([stranger]);
  return { ok: true, value: { pack: parsed.value, content: await sha256(payload) } };
}

/**
 * The whole way of a pack file but storing it: `readSigned` → version → dates → layers under it → references → regexes and
 * validators → the pack's own examples. Stops at the first step that finds problems and reports all problems of that step.
 * What is admitted can be loaded later without a second thought.
 */
export async function admit(file: Uint8Array, context: AdmitContext): Promise<Result<Pack, PackProblem>> {
  const result = await admitSigned(file, context);
  return result.ok ? { ok: true, value: result.value.pack } : result;
}

/** `admit` with what is to be remembered of the bytes. */
export async function admitSigned(file: Uint8Array, context: AdmitContext): Promise<Result<SignedPack, PackProblem>> {
  const read = await readSigned(file, context.roots);
  if (!read.ok) return read;
  const { pack, content } = read.value;
  const late = outOfTurn(pack, content, context);
  if (late) return refuse([late]);
  const others = context.known ?? context.below;
  const stands = checkStandsOn(pack, others);
  if (stands.length > 0) return refuse(stands);
  const layers = [...context.below.filter((other) => other.id !== pack.id), pack];
  const references = checkReferences(pack, context.below);
  if (references.length > 0) return refuse(references);
  const compiled = compileRules(layers);
  if (!compiled.ok) return compiled;
  const examples = runExamples(pack, layers, compiled.value);
  return examples.length > 0 ? refuse(examples) : read;
}

/** Too old, too early, or another issue under a version that is taken. */
function outOfTurn(pack: Pack, content: string, context: AdmitContext): PackProblem | null {
  const { today } = context;
  const stored = context.storedVersion?.(pack.id) ?? null;
  const seen = context.seen?.(pack.id) ?? null;
  const newest = Math.max(stored ?? 0, seen?.version ?? 0);
  if (seen?.rolledBack && pack.version === seen.version && content === seen.content) {
    return { code: 'rolled_back', path: 'version', detail: String(pack.version) };
  }
  if (pack.version < newest) {
    return { code: 'version_went_down', path: 'version', detail: `${pack.version} < ${newest}` };
  }
  if (seen && pack.version === seen.version && content !== seen.content) {
    return { code: 'same_version', path: 'version', detail: String(pack.version) };
  }
  if (context.expired === 'use_anyway') return null;
  if (isAhead(pack, today)) return { code: 'not_yet', path: 'issued', detail: pack.issued };
  return pack.expires < today ? { code: 'expired', path: 'expires', detail: pack.expires } : null;
}

function refuse(problems: PackProblem[]): { ok: false; problems: PackProblem[] } {
  return { ok: false, problems };
}
