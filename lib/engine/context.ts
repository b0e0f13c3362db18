import { isWordCode } from './characters';
import type { Source } from './source';

/** Context words of a rule, ready to search. A word matches whole; `sak*` also as the beginning of a longer word. */
export interface CompiledContext {
  words: { text: string; open: boolean }[];
  before: number;
  after: number;
}

export function compileContext(context: { words: string[]; before: number; after: number }): CompiledContext {
  return {
    before: context.before,
    after: context.after,
    words: context.words.map((word) => {
      const open = word.endsWith('*');
      return { text: (open ? word.slice(0, -1) : word).toLowerCase().normalize('NFC'), open };
    }),
  };
}

/** The nearest context word around `[start, end)`, or null. `counts` may refuse one («fnr» as festenummer). */
export function findContext(
  source: Source,
  start: number,
  end: number,
  context: CompiledContext,
  counts?: (source: Source, start: number, end: number) => boolean,
): { start: number; end: number } | null {
  const { lower } = source;
  const from = Math.max(0, start - context.before);
  const windowBefore = lower.slice(from, start);
  const windowAfter = lower.slice(end, end + context.after);
  let best: { start: number; end: number } | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const word of context.words) {
    for (
      let at = windowBefore.lastIndexOf(word.text);
      at >= 0;
      at = at > 0 ? windowBefore.lastIndexOf(word.text, at - 1) : -1
    ) {
      const a = from + at;
      const b = a + word.text.length;
      if (start - b >= distance) break;
      if (stands(lower, a, b, word.open) && !isAnswered(source.text, a, b) && (!counts || counts(source, a, b))) {
        distance = start - b;
        best = { start: a, end: b };
        break;
      }
    }
    for (let at = windowAfter.indexOf(word.text); at >= 0; at = windowAfter.indexOf(word.text, at + 1)) {
      if (at >= distance) break;
      const a = end + at;
      const b = a + word.text.length;
      if (stands(lower, a, b, word.open) && (!counts || counts(source, a, b))) {
        distance = at;
        best = { start: a, end: b };
        break;
      }
    }
  }
  return best;
}

const ANSWER = /^[^\p{L}\p{N}[]{0,4}\[[A-ZÆØÅ][A-ZÆØÅ -]{1,40} \d{1,4}[b-z]?\]/u;
const LABEL = /^\[[A-ZÆØÅ][A-ZÆØÅ -]{1,40} \d{1,4}[b-z]?\]/;
const LONGEST_ANSWER = 60;

/**
 * «f. [FØDSELSDATO 1]»: the word has got its value, and says nothing of a date on the next line; nor does the label in the
 * brackets.
 */
function isAnswered(text: string, start: number, end: number): boolean {
  if (text.slice(end, end + 5).includes('[') && ANSWER.test(text.slice(end, end + LONGEST_ANSWER))) return true;
  const opens = text.lastIndexOf('[', start);
  return (
    opens >= 0 &&
    start - opens < LONGEST_ANSWER &&
    (LABEL.exec(text.slice(opens, opens + LONGEST_ANSWER))?.[0].length ?? 0) > start - opens
  );
}

function stands(text: string, start: number, end: number, open: boolean): boolean {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  const freeLeft = start === 0 || !isWordCode(first) || !isWordCode(text.charCodeAt(start - 1));
  // «fnr13097248022»: a digit right after the word is where the number begins.
  const next = end < text.length ? text.charCodeAt(end) : 32;
  const freeRight = open || !isWordCode(last) || !isWordCode(next) || (next >= 48 && next <= 57);
  return freeLeft && freeRight;
}
