import type { Finding, Incomplete, Inspection } from '../contracts/finding';
import { examine, type InForce } from './examine';
import { MAX_TEXT, MAX_TOPIC_FINDINGS } from './limits';
import { toOriginal } from './normalise';
import { spreadRoles } from './roles';
import type { CompiledRules, Hit } from './rules';
import { readSource, type Source } from './source';

export interface InspectOptions {
  /** ISO date. With it, rules outside `gyldig_fra`–`gyldig_til` are left out; without it every rule runs. */
  today?: string;
}

/**
 * Everything the rules find in `text`, with offsets in UTF-16 code units of `text`, end exclusive, ordered by start, then
 * end. Never throws on any text: what could not be read or run is in `incomplete`.
 */
export function inspect(text: string, rules: CompiledRules, options: InspectOptions = {}): Inspection {
  const { read, incomplete } = readable(text);
  const source = readSource(read, rules.names);
  const examined = examine(source, rules, inForceOn(options.today));
  return {
    findings: findingsOf(examined.single, examined.combined, source),
    incomplete: [...incomplete, ...examined.incomplete],
  };
}

/** The part of a text that is read, and what is said of the rest. */
export function readable(text: string): { read: string; incomplete: Incomplete[] } {
  if (text.length <= MAX_TEXT) return { read: text, incomplete: [] };
  const last = text.charCodeAt(MAX_TEXT - 1);
  const until = last >= 0xd800 && last <= 0xdbff ? MAX_TEXT - 1 : MAX_TEXT;
  return { read: text.slice(0, until), incomplete: [{ code: 'text_too_long', checkedUntil: until }] };
}

export function inForceOn(today: string | undefined): InForce {
  if (today === undefined) return () => true;
  return (rule) => (rule.gyldig_fra ?? today) <= today && today <= (rule.gyldig_til ?? today);
}

/** Hits of the working text as findings of the text that was given, in order; of one topic rule only the first fifty. */
export function findingsOf(
  single: readonly Hit[],
  combined: readonly Hit[],
  source: Pick<Source, 'normalised'>,
): Finding[] {
  const findings: Finding[] = [];
  for (const hit of spreadRoles(single)) findings.push(toFinding(hit, source));
  for (const hit of combined) findings.push(toFinding(hit, source));
  // To the last tie, so that the order never depends on how the text was read.
  findings.sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0),
  );
  return firstTopics(findings);
}

function firstTopics(findings: Finding[]): Finding[] {
  if (findings.length <= MAX_TOPIC_FINDINGS) return findings;
  const seen = new Map<string, number>();
  return findings.filter(({ ruleId, evidence }) => {
    if (evidence[0]?.kind !== 'topic') return true;
    const count = (seen.get(ruleId) ?? 0) + 1;
    seen.set(ruleId, count);
    return count <= MAX_TOPIC_FINDINGS;
  });
}

function toFinding(hit: Hit, { normalised }: Pick<Source, 'normalised'>): Finding {
  if (!normalised.map) return hit;
  const evidence = hit.evidence.map((item) =>
    'span' in item && item.span ? { ...item, span: toOriginal(normalised, item.span) } : item,
  );
  return { ...hit, ...toOriginal(normalised, hit), evidence };
}
