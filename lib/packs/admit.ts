import type { PackProblem, Result } from '../contracts/errors';
import type { Pack } from '../contracts/pack';
import { compileRules } from '../engine';
import { checkReferences } from './check-references';
import { openEnvelope } from './open-envelope';
import { parsePack } from './parse-pack';
import { runExamples } from './self-test';
import type { TrustRoots } from './trust';

export interface AdmitContext {
  roots: TrustRoots;
  /** The packs that lie under this one, national layer first. A pack of the same id among them is the one being replaced. */
  below: readonly Pack[];
  /** `YYYY-MM-DD`, the person's day. */
  today: string;
  /** Version of this pack in the store; null when there is none. */
  storedVersion?: (packId: string) => number | null;
  /**
   * `use_anyway` only for the packs that come inside the extension: an old extension with old rules still protects better
   * than one with none, and the expiry is shown.
   */
  expired?: 'refuse' | 'use_anyway';
}

/**
 * The whole way of a pack file but storing it: size → JSON → envelope → signature → format → content → version → expiry →
 * references → regexes and validators → the pack's own examples. Stops at the first step that finds problems and reports
 * all problems of that step. What is admitted can be loaded later without a second thought.
 */
export async function admit(file: Uint8Array, context: AdmitContext): Promise<Result<Pack, PackProblem>> {
  const payload = await openEnvelope(file, context.roots);
  if (!payload.ok) return payload;
  const parsed = parsePack(payload.value);
  if (!parsed.ok) return parsed;
  const pack = parsed.value;

  const stored = context.storedVersion?.(pack.id) ?? null;
  if (stored !== null && pack.version < stored) {
    return refuse([{ code: 'version_went_down', path: 'version', detail: `${pack.version} < ${stored}` }]);
  }
  if (pack.expires < context.today && context.expired !== 'use_anyway') {
    return refuse([{ code: 'expired', path: 'expires', detail: pack.expires }]);
  }
  const layers = [...context.below.filter((other) => other.id !== pack.id), pack];
  const references = checkReferences(pack, context.below);
  if (references.length > 0) return refuse(references);
  const compiled = compileRules(layers);
  if (!compiled.ok) return compiled;
  const examples = runExamples(pack, layers, compiled.value);
  return examples.length > 0 ? refuse(examples) : { ok: true, value: pack };
}

function refuse(problems: PackProblem[]): { ok: false; problems: PackProblem[] } {
  return { ok: false, problems };
}
