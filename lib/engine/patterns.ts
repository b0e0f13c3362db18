import type { Confidence, Span } from '../contracts/finding';
import type { PatternRule } from '../contracts/pack';
import { kindOf, OTHER, onBoundaries } from './characters';
import { LOCAL_REACH, MAX_PATTERN_MATCHES } from './limits';
import { isRandom } from './randomness';
import type { RegexReach } from './regex-reach';
import type { Source } from './source';

export interface PatternHit {
  start: number;
  end: number;
  confidence: Confidence;
}

/** What is read behind a window, for what a look-ahead wants to see; a match that ends here is not taken. */
const LOOK_AHEAD = 64;

/** Always `u`; `d` only where a group is the finding, because asking for indices makes every match slower. */
export function patternFlags(rule: PatternRule): string {
  return `g${rule.group > 0 ? 'd' : ''}${rule.ignore_case ? 'i' : ''}u`;
}

/**
 * The parts of a text of `length` units in which a pattern can match whose keywords stand at `places` (start, end, start,
 * end …, by start). Sorted, apart from each other.
 */
export function windowsOf(places: readonly number[], { width, holdsKeyword }: RegexReach, length: number): Span[] {
  const windows: Span[] = [];
  // A keyword that need not be part of the match still stands near it.
  const reach = holdsKeyword ? 0 : Math.max(LOCAL_REACH, width);
  for (let i = 0; i < places.length; i += 2) {
    const keyStart = places[i] ?? 0;
    const keyEnd = places[i + 1] ?? 0;
    const start = Math.max(0, holdsKeyword ? keyEnd - width : keyStart - reach);
    const end = Math.min(length, holdsKeyword ? keyStart + width : keyEnd + reach);
    const last = windows[windows.length - 1];
    if (last && start <= last.end) {
      last.start = Math.min(last.start, start);
      last.end = Math.max(last.end, end);
    } else windows.push({ start, end });
  }
  return windows;
}

/**
 * All matches of one pattern in the working text, inside `windows` when they are given. A match that begins or ends inside
 * a word or a number is none: packs write no look-behind and no ASCII `\b` for that.
 */
export function runPattern(
  rule: PatternRule,
  regex: RegExp,
  { text }: Source,
  windows: readonly Span[] | null,
): PatternHit[] {
  const hits: PatternHit[] = [];
  if (!windows) run(rule, regex, text, { start: 0, end: text.length }, 0, text, hits);
  for (const window of windows ?? []) {
    // One unit of what stands before, so that `^` and `\b` see it.
    const from = Math.max(0, window.start - 1);
    run(rule, regex, text.slice(from, window.end + LOOK_AHEAD), window, from, text, hits);
  }
  return hits;
}

function run(
  rule: PatternRule,
  regex: RegExp,
  part: string,
  window: Span,
  from: number,
  text: string,
  hits: PatternHit[],
): void {
  regex.lastIndex = 0;
  for (let rounds = 0; rounds < MAX_PATTERN_MATCHES; rounds += 1) {
    const match = regex.exec(part);
    if (!match) break;
    const start = from + match.index;
    const end = start + match[0].length;
    if (end === start || start < window.start) {
      regex.lastIndex = match.index + 1;
      continue;
    }
    if (end > window.end) break;
    if (!onBoundaries(text, start, end)) {
      // On from the end of the word that was cut, not from the next letter: that would read a long line many times over.
      let next = start + 1;
      while (next < end && kindOf(text.charCodeAt(next)) !== OTHER) next += 1;
      regex.lastIndex = next - from;
      continue;
    }
    const span = rule.group > 0 ? match.indices?.[rule.group] : undefined;
    if (rule.group > 0 && !span) continue;
    if (rule.entropy !== undefined && !isRandom(span ? part.slice(...span) : match[0], rule.entropy)) continue;
    hits.push({ start: span ? from + span[0] : start, end: span ? from + span[1] : end, confidence: rule.confidence });
  }
}
