import type { NamedHjemmel } from '../contracts/decision';
import type { CompiledPolicy } from './compile';

/**
 * Names the legal bases behind keys as they stand on one day. A basis that has ended gives way to the one that replaces
 * it, so that the change from the 1967 to the 2025 forvaltningslov takes one date in one place. Unknown keys are left out.
 */
export function nameHjemler(keys: readonly string[], today: string, policy: CompiledPolicy): NamedHjemmel[] {
  const named = new Map<string, NamedHjemmel>();
  for (const wanted of keys) {
    const key = inForce(wanted, today, policy);
    const entry = policy.hjemler.get(key);
    if (!entry || named.has(key)) continue;
    named.set(key, {
      key,
      name: entry.name,
      meaning: entry.meaning,
      ...(entry.url ? { url: entry.url } : {}),
      uncertain: entry.certainty === 'sjekk',
    });
  }
  return [...named.values()];
}

function inForce(start: string, today: string, policy: CompiledPolicy): string {
  const seen = new Set<string>();
  let key = start;
  while (!seen.has(key)) {
    seen.add(key);
    const entry = policy.hjemler.get(key);
    const ended = entry?.gyldig_til !== undefined && entry.gyldig_til < today;
    if (!ended || !entry?.replaced_by || !policy.hjemler.has(entry.replaced_by)) break;
    key = entry.replaced_by;
  }
  return key;
}
