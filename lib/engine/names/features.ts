import { kindOf, UPPER } from '../characters';
import type { Source } from '../source';
import { ALL_CAPS, CAPITAL, growHash, SENTENCE_START } from '../tokens';
import { GAP } from './gaps';
import type { Reading } from './reading';
import { FIRST_BITS, LAST_BITS } from './traits';
import { APART, CAPITALISED, type Units, unitHash } from './units';

/** Features of one unit at most. */
export const MAX_FEATURES = 72;
/** Units to each side that a unit looks for the beginning and end of its row. */
const ROW_REACH = 4;

/** What is read once for each unit, before any feature is made of it. */
export interface UnitFacts {
  /** Without a genitive -s. */
  bare: Int32Array;
  suffix3: Int32Array;
  /** Length band, capitals and hyphens. */
  shape: Uint8Array;
  /** Number of the set of traits; of a hyphenated unit the first part's. */
  traits: Uint8Array;
  bareTraits: Uint8Array;
}

/**
 * Writes the features of unit `u` into `out` as 32-bit numbers and returns how many. All of them come from the unit, two
 * words to each side and the row of units it stands in (four to each side): nothing further away changes them.
 */
export function featuresOf(
  source: Source,
  reading: Reading,
  units: Units,
  facts: UnitFacts,
  u: number,
  out: Int32Array,
): number {
  const { hash, shape: shapes, start: starts, end: ends, count } = source.tokens;
  const { gaps, classes, pronouns } = reading;
  const from = units.from[u] as number;
  const to = units.to[u] as number;
  const small = units.written[u] === CAPITALISED ? 0 : 64;
  let n = 0;

  const bare = facts.bare[u] as number;
  const traits = facts.traits[u] as number;
  const bareTraits = facts.bareTraits[u] as number;
  const shape = facts.shape[u] as number;
  const gapLeft = gaps[from] as number;
  const gapRight = gaps[to + 1] as number;
  const opens = opensSentence(source, reading, from) ? 1 : 0;

  out[n++] = mark(small + 1, bare);
  out[n++] = mark(small + 2, shape);
  out[n++] = markPair(small + 3, shape, opens);
  out[n++] = markPair(small + 4, traits, opens);
  out[n++] = markPair(small + 5, traits, bareTraits);
  out[n++] = markPair(small + 6, bareTraits, shape);

  // Beginnings and endings of the word.
  const { lower } = source;
  const start = starts[from] as number;
  const end = ends[to] as number;
  let beginning = 0;
  for (let i = start; i < end && i < start + 5; i += 1) {
    beginning = growHash(beginning, lower.charCodeAt(i));
    if (i >= start + 1) out[n++] = mark(small + 7 + (i - start), beginning);
  }
  let ending = 0;
  for (let i = end - 1; i >= start && i > end - 7; i -= 1) {
    ending = growHash(ending, lower.charCodeAt(i));
    if (i <= end - 2) out[n++] = mark(small + 12 + (end - i), ending);
  }
  out[n++] = markPair(small + 20, facts.suffix3[u] as number, bareTraits);

  // Neighbours.
  const before = from > 0 && gapLeft < GAP.line ? (hash[from - 1] as number) : 0;
  const before2 = before !== 0 && from > 1 && (gaps[from - 1] as number) < GAP.line ? (hash[from - 2] as number) : 0;
  const after = to + 1 < count && gapRight < GAP.line ? (hash[to + 1] as number) : 0;
  const after2 = after !== 0 && to + 2 < count && (gaps[to + 2] as number) < GAP.line ? (hash[to + 2] as number) : 0;
  const beforeCase = from > 0 ? (shapes[from - 1] as number) & CAPITAL : 0;
  const afterCase = to + 1 < count ? (shapes[to + 1] as number) & CAPITAL : 0;
  const classBefore = from > 0 ? (classes[from - 1] as number) : 0;
  const classAfter = to + 1 < count ? (classes[to + 1] as number) : 0;
  out[n++] = markPair(small + 21, before, gapLeft);
  out[n++] = markPair(small + 22, before2, before);
  out[n++] = markPair(small + 23, after, gapRight);
  out[n++] = markPair(small + 24, after, after2);
  out[n++] = markPair(small + 25, before, after);
  out[n++] = markPair(small + 26, gapLeft, gapRight);
  out[n++] = markPair(small + 27, (gapLeft << 5) | gapRight, bareTraits);
  out[n++] = markPair(small + 28, (classBefore << 1) | beforeCase, (bareTraits << 4) | gapLeft);
  out[n++] = markPair(small + 29, (classAfter << 1) | afterCase, (bareTraits << 4) | gapRight);
  const lastStart = from > 0 && gapLeft < GAP.line ? (starts[from - 1] as number) : -1;
  const lastEnd = lastStart < 0 ? 0 : (ends[from - 1] as number);
  const left2 = endingOf(lower, lastStart, lastEnd, 2);
  const left3 = oneMore(left2, lower, lastStart, lastEnd - 3);
  const left4 = oneMore(left3, lower, lastStart, lastEnd - 4);
  const nextStart = to + 1 < count && gapRight < GAP.line ? (starts[to + 1] as number) : -1;
  const nextEnd = nextStart < 0 ? 0 : (ends[to + 1] as number);
  const right2 = endingOf(lower, nextStart, nextEnd, 2);
  const right3 = oneMore(right2, lower, nextStart, nextEnd - 3);
  const right4 = oneMore(right3, lower, nextStart, nextEnd - 4);
  out[n++] = mark(small + 30, left4);
  out[n++] = mark(small + 31, right4);
  out[n++] = mark(small + 61, before2);
  out[n++] = mark(small + 62, after2);
  out[n++] = markPair(small + 49, left2, gapLeft);
  out[n++] = markPair(small + 50, right2, gapRight);
  out[n++] = markPair(small + 51, right3, left3);
  out[n++] = mark(small + 52, (pronouns[to + 1] as number) | (opens << 4));
  out[n++] = markPair(small + 53, pronouns[from] as number, pronouns[to + 1] as number);

  // The row it stands in.
  let first = u;
  while (first > 0 && u - first < ROW_REACH && units.joined[first] !== APART) first -= 1;
  let last = u;
  while (last + 1 < units.count && last - u < ROW_REACH && units.joined[last + 1] !== APART) last += 1;
  const position = ((u - first) << 3) | (last - u);
  out[n++] = markPair(small + 32, position, bareTraits);
  out[n++] = markPair(small + 33, position, shape);
  out[n++] = mark(small + 34, (position << 1) | opens);
  if (first !== last) {
    out[n++] = markPair(
      small + 35,
      facts.bareTraits[first] as number,
      (facts.bareTraits[last] as number) | (position << 10),
    );
    out[n++] = markPair(small + 36, facts.suffix3[last] as number, u === last ? 1 : 0);
    if (u !== first) {
      const left = u - 1;
      out[n++] = mark(small + 37, facts.bare[left] as number);
      out[n++] = markPair(
        small + 38,
        facts.bareTraits[left] as number,
        (bareTraits << 8) | (units.joined[u] as number),
      );
      out[n++] = markPair(small + 39, facts.shape[left] as number, shape);
    }
    if (u !== last) {
      out[n++] = mark(small + 40, facts.bare[u + 1] as number);
      out[n++] = markPair(
        small + 41,
        facts.bareTraits[u + 1] as number,
        (bareTraits << 8) | (units.joined[u + 1] as number),
      );
      out[n++] = mark(small + 42, facts.suffix3[u + 1] as number);
      out[n++] = markPair(small + 43, facts.shape[u + 1] as number, shape);
    }
    const rowFrom = units.from[first] as number;
    const rowTo = units.to[last] as number;
    const rowLeft = gaps[rowFrom] as number;
    const rowRight = gaps[rowTo + 1] as number;
    out[n++] = markPair(small + 44, rowFrom > 0 && rowLeft < GAP.line ? (hash[rowFrom - 1] as number) : 0, rowLeft);
    out[n++] = markPair(
      small + 45,
      rowTo + 1 < count && rowRight < GAP.line ? (hash[rowTo + 1] as number) : 0,
      rowRight,
    );
    out[n++] = markPair(small + 46, rowLeft, rowRight | (position << 8));
    out[n++] = mark(small + 47, endingBefore(source, rowFrom, rowLeft));
    out[n++] = mark(small + 48, (opensSentence(source, reading, rowFrom) ? 1 : 0) | (position << 1));
  }
  return n;
}

/** A feature of kind `template` with one value. */
function mark(template: number, value: number): number {
  return Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x01000193) ^ (template << 24);
}

function markPair(template: number, a: number, b: number): number {
  return mark(template, (Math.imul(a, 0x2c1b3c6d) + b) ^ (b << 13));
}

/** Last letters of a word from its last on: «-leder», «-minister», «-seier». 0 where no word stands (`start` below 0). */
function endingOf(lower: string, start: number, end: number, letters: number): number {
  let hash = 0;
  if (start < 0) return hash;
  const stop = Math.max(start, end - letters);
  for (let i = end - 1; i >= stop; i -= 1) hash = growHash(hash, lower.charCodeAt(i));
  return hash;
}

/** The same with the letter at `i` before it, where the word is that long. */
function oneMore(ending: number, lower: string, start: number, i: number): number {
  return start < 0 || i < start ? ending : growHash(ending, lower.charCodeAt(i));
}

function endingBefore({ tokens, lower }: Source, token: number, gap: number): number {
  if (gap >= GAP.line || token === 0) return 0;
  return endingOf(lower, tokens.start[token - 1] as number, tokens.end[token - 1] as number, 4);
}

/** «K. Nordmann» and «dr. Nordmann» open no sentence. */
export function opensSentence(source: Source, { gaps }: Reading, token: number): boolean {
  const { tokens, text } = source;
  if (((tokens.shape[token] as number) & SENTENCE_START) === 0) return false;
  if (token === 0 || (gaps[token] as number) !== GAP.stop) return true;
  const length = (tokens.end[token - 1] as number) - (tokens.start[token - 1] as number);
  return length > 2 || text.charCodeAt(tokens.end[token - 1] as number) !== 46;
}

export function factsOf(
  source: Source,
  reading: Reading,
  units: Units,
  wordClass: (hash: number) => number,
): UnitFacts {
  const n = units.count;
  const facts: UnitFacts = {
    bare: new Int32Array(n),
    suffix3: new Int32Array(n),
    shape: new Uint8Array(n),
    traits: new Uint8Array(n),
    bareTraits: new Uint8Array(n),
  };
  for (let u = 0; u < n; u += 1) readFacts(source, reading, units, facts, u, wordClass);
  return facts;
}

function readFacts(
  source: Source,
  reading: Reading,
  units: Units,
  facts: UnitFacts,
  u: number,
  wordClass: (hash: number) => number,
): void {
  const { tokens, text, lower } = source;
  const from = units.from[u] as number;
  const to = units.to[u] as number;
  const start = tokens.start[from] as number;
  const end = tokens.end[to] as number;
  const hash = unitHash(source, from, to);
  facts.bare[u] = hash;
  const traits = (reading.classes[from] as number) || (to > from ? (reading.classes[to] as number) : 0);
  facts.traits[u] = traits;
  facts.bareTraits[u] = traits;
  const genitive = end - start > 3 && lower.charCodeAt(end - 1) === 115;
  if (genitive) {
    let bare = 0;
    for (let i = start; i < end - 1; i += 1) bare = growHash(bare, lower.charCodeAt(i));
    const known = reading.traits[from] as number;
    if ((known & (FIRST_BITS | LAST_BITS)) === 0) {
      facts.bare[u] = bare;
      const bareClass = wordClass(bare);
      if (bareClass > 0) facts.bareTraits[u] = bareClass;
    }
  }
  let ending = 0;
  let inner = 0;
  for (let i = end - 1, left = 3; i >= start && left > 0; i -= 1, left -= 1)
    ending = growHash(ending, lower.charCodeAt(i));
  for (let i = start + 1; i < end && i < start + 12; i += 1) if (kindOf(text.charCodeAt(i)) === UPPER) inner = 1;
  facts.suffix3[u] = ending;
  const length = end - start;
  const band =
    length === 1 ? 0 : length === 2 ? 1 : length === 3 ? 2 : length < 6 ? 3 : length < 9 ? 4 : length < 13 ? 5 : 6;
  const allCaps = ((tokens.shape[from] as number) & ALL_CAPS) !== 0 && length > 1 ? 1 : 0;
  // «Oslo-mannen»: a hyphen with a small word behind it; «Jong-il» is none.
  const tail = (tokens.end[to] as number) - (tokens.start[to] as number);
  const hyphen = to === from ? 0 : ((tokens.shape[to] as number) & CAPITAL) !== 0 || tail < 4 ? 1 : 2;
  facts.shape[u] = band | (allCaps << 3) | (inner << 4) | (hyphen << 5);
}
