import { DIGIT, kindOf, LOWER, OTHER, UPPER } from './characters';

/** Bits of `Tokens.shape`. */
export const CAPITAL = 1;
export const ALL_CAPS = 2;
export const HAS_DIGIT = 4;
export const SENTENCE_START = 8;
export const HAS_LETTER = 16;

/**
 * Words (letters and digits, nothing else) of the working text, as parallel arrays: 17 000 objects a prompt cost more than
 * the rules, and so did cutting every word out of the text. What only asks «is it this word?» asks by hash.
 */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  shape: Uint8Array;
  /** `hashOf` the word in lower case. */
  hash: Int32Array;
  /** All words in lower case; made when first asked for. */
  readonly words: string[];
  /** One word in lower case; empty outside the text. */
  word(index: number): string;
  /** Runs of ASCII digits, also those inside a word. */
  groups: { count: number; start: Int32Array; end: Int32Array };
}

const NEWLINE = 10;

/** A hash that grows with the word: the hash of a beginning is what the loop held there. 32 bits, signed. */
export const growHash = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** Of a whole string; equal to `Tokens.hash` for the same word in lower case. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) hash = growHash(hash, word.charCodeAt(i));
  return hash;
}

/** Lower case of the letters Norwegian is written with; what lies beyond is read from the lower-cased text. */
const SMALL = 0x250;
const small = Uint16Array.from({ length: SMALL }, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
});

/**
 * One pass over the working text, 6 ns for each unit: the loop keeps its state in numbers, looks kinds up in a table and
 * cuts no strings. `lower` is the same text in lower case, unit for unit.
 */
export function tokenise(text: string, lower: string): Tokens {
  const { length } = text;
  const room = (length >> 1) + 1;
  const start = new Int32Array(room);
  const end = new Int32Array(room);
  const hash = new Int32Array(room);
  const shape = new Uint8Array(room);
  const groupStart = new Int32Array(room);
  const groupEnd = new Int32Array(room);
  let count = 0;
  let groups = 0;
  let opens = SENTENCE_START;
  let bits = 0;
  let grown = 0;
  let inside = false;
  let last = OTHER;
  // One round more than there are units: the end of the text ends a word.
  for (let i = 0; i <= length; i += 1) {
    const code = i < length ? text.charCodeAt(i) : 32;
    const kind = kindOf(code);
    if (kind === OTHER) {
      if (inside) {
        if (last === DIGIT) groupEnd[groups - 1] = i;
        end[count] = i;
        shape[count] = bits;
        hash[count] = grown;
        count += 1;
        inside = false;
      }
      if (code !== 32 && opensSentence(code)) opens = SENTENCE_START;
      continue;
    }
    if (!inside) {
      inside = true;
      start[count] = i;
      bits = opens | (kind === UPPER ? CAPITAL | ALL_CAPS : 0);
      opens = 0;
      grown = 0;
      last = OTHER;
    }
    if (kind === DIGIT) {
      if (last !== DIGIT) {
        groupStart[groups] = i;
        groups += 1;
      }
      bits |= HAS_DIGIT;
    } else {
      if (last === DIGIT) groupEnd[groups - 1] = i;
      bits |= HAS_LETTER;
      if (kind === LOWER) bits &= ~ALL_CAPS;
    }
    last = kind;
    grown = growHash(grown, code < SMALL ? (small[code] ?? 0) : lower.charCodeAt(i));
  }
  return new TokenList(lower, count, start, end, shape, hash, { count: groups, start: groupStart, end: groupEnd });
}

class TokenList implements Tokens {
  private all: string[] | null = null;

  constructor(
    private readonly lower: string,
    readonly count: number,
    readonly start: Int32Array,
    readonly end: Int32Array,
    readonly shape: Uint8Array,
    readonly hash: Int32Array,
    readonly groups: Tokens['groups'],
  ) {}

  get words(): string[] {
    this.all ??= Array.from({ length: this.count }, (_, index) => this.word(index));
    return this.all;
  }

  word(index: number): string {
    return index >= 0 && index < this.count ? this.lower.slice(this.start[index], this.end[index]) : '';
  }
}

function opensSentence(code: number): boolean {
  return (
    code === NEWLINE || code === 46 || code === 33 || code === 63 || code === 58 || code === 0x2022 || code === 124
  );
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
