import { DIGIT, kindOf, LOWER, OTHER, UPPER } from './characters';

/** Bits of `Tokens.shape`. */
export const CAPITAL = 1;
export const ALL_CAPS = 2;
export const HAS_DIGIT = 4;
export const SENTENCE_START = 8;
export const HAS_LETTER = 16;

/** Words (letters and digits, nothing else) of the working text, as parallel arrays: 17 000 objects a prompt cost more than the rules. */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  shape: Uint8Array;
  /** Lower case. */
  words: string[];
  /** Runs of ASCII digits, also those inside a word. */
  groups: { count: number; start: Int32Array; end: Int32Array };
}

const NEWLINE = 10;

/** One pass over the working text. `lower` is the same text in lower case, unit for unit. */
export function tokenise(text: string, lower: string): Tokens {
  const room = (text.length >> 1) + 1;
  const start = new Int32Array(room);
  const end = new Int32Array(room);
  const shape = new Uint8Array(room);
  const groupStart = new Int32Array(room);
  const groupEnd = new Int32Array(room);
  const words: string[] = [];
  let count = 0;
  let groups = 0;
  let opens = true;
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === OTHER) {
      if (
        code === NEWLINE ||
        code === 46 ||
        code === 33 ||
        code === 63 ||
        code === 58 ||
        code === 0x2022 ||
        code === 124
      )
        opens = true;
      i += 1;
      continue;
    }
    const from = i;
    let bits = kind === UPPER ? CAPITAL | ALL_CAPS : 0;
    let last = OTHER;
    for (let here = kind; here !== OTHER; here = i < text.length ? kindOf(text.charCodeAt(i)) : OTHER) {
      if (here === DIGIT) {
        if (last !== DIGIT) {
          groupStart[groups] = i;
          groups += 1;
        }
        groupEnd[groups - 1] = i + 1;
        bits |= HAS_DIGIT;
      } else {
        bits |= HAS_LETTER;
        if (here === LOWER) bits &= ~ALL_CAPS;
      }
      last = here;
      i += 1;
    }
    if (opens) bits |= SENTENCE_START;
    opens = false;
    start[count] = from;
    end[count] = i;
    shape[count] = bits;
    words.push(lower.slice(from, i));
    count += 1;
  }
  return { count, start, end, shape, words, groups: { count: groups, start: groupStart, end: groupEnd } };
}

/** Index of the first token that ends after `offset`. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
