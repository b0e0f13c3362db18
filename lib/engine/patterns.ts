import type { Confidence } from '../contracts/finding';
import type { PatternRule } from '../contracts/pack';
import { kindOf, OTHER, onBoundaries } from './characters';
import { MAX_PATTERN_MATCHES } from './limits';
import type { Source } from './source';

export interface PatternHit {
  start: number;
  end: number;
  confidence: Confidence;
}

/** Always `u`; `d` only where a group is the finding, because asking for indices makes every match slower. */
export function patternFlags(rule: PatternRule): string {
  return `g${rule.group > 0 ? 'd' : ''}${rule.ignore_case ? 'i' : ''}u`;
}

/**
 * All matches of one pattern in the working text. A match that begins or ends inside a word or a number is none: packs
 * write no look-behind and no ASCII `\b` for that.
 */
export function runPattern(rule: PatternRule, regex: RegExp, source: Source): PatternHit[] {
  const { text } = source;
  const hits: PatternHit[] = [];
  regex.lastIndex = 0;
  for (let rounds = 0; rounds < MAX_PATTERN_MATCHES; rounds += 1) {
    const match = regex.exec(text);
    if (!match) break;
    const start = match.index;
    const end = start + match[0].length;
    if (end === start) {
      regex.lastIndex = end + 1;
      continue;
    }
    if (!onBoundaries(text, start, end)) {
      // On from the end of the word that was cut, not from the next letter: that would read a long line many times over.
      let next = start + 1;
      while (next < end && kindOf(text.charCodeAt(next)) !== OTHER) next += 1;
      regex.lastIndex = next;
      continue;
    }
    const span = rule.group > 0 ? match.indices?.[rule.group] : undefined;
    if (rule.group > 0 && !span) continue;
    hits.push({ start: span?.[0] ?? start, end: span?.[1] ?? end, confidence: rule.confidence });
  }
  return hits;
}
