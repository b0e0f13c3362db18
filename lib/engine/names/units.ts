import type { Source } from '../source';
import { ALL_CAPS, CAPITAL, growHash, HAS_DIGIT, hashOf, SENTENCE_START } from '../tokens';
import { GAP } from './gaps';
import type { Reading } from './reading';
import { COMMON_SHIFT, FIRST_BITS, LAST_BITS, TRAIT } from './traits';

/** How a unit hangs on the one before it. */
export const APART = 0;
/** A space, or the stop behind an initial. */
const BESIDE = 1;
/** «van der», «bin» … stand between. */
const ACROSS_PARTICLE = 2;

/** How a unit is written. */
export const CAPITALISED = 0;
/** No capital stands near: the text is typed without. */
export const SMALL = 1;
/** Small among sentences that do open with a capital: only a name that is no word is looked at. */
export const SMALL_IN_PROSE = 2;

/** Words that may be (part of) a name, hyphenated ones as one: parallel arrays, in the order of the text. */
export interface Units {
  count: number;
  /** First and last token. */
  from: Int32Array;
  to: Int32Array;
  /** Hangs on the unit before: `APART`, `BESIDE` or `ACROSS_PARTICLE`. */
  joined: Uint8Array;
  /** `CAPITALISED`, `SMALL` or `SMALL_IN_PROSE`. */
  written: Uint8Array;
}

const PARTICLES = new Set(
  'von van de der den du la le da di dos del bin bint ibn al el ben af av abu ter ten'.split(' ').map(hashOf),
);
const LINKS = new Set('al el ad as ash an abd d l o mc'.split(' ').map(hashOf));
/** Tokens to each side in which a capital tells that the text is typed with capitals. */
const CAPITAL_REACH = 12;

/** Every word with a capital, and in text typed without capitals every word that the lists don't know as a common one. */
export function readUnits(source: Source, reading: Reading): Units {
  const { tokens, text } = source;
  const units: Units = {
    count: 0,
    from: new Int32Array(tokens.count),
    to: new Int32Array(tokens.count),
    joined: new Uint8Array(tokens.count),
    written: new Uint8Array(tokens.count),
  };
  const capitals = new Capitals(source, reading);
  for (let i = 0; i < tokens.count; i += 1) {
    const shape = tokens.shape[i] as number;
    if ((shape & HAS_DIGIT) !== 0) continue;
    let from = i;
    let written = CAPITALISED;
    if ((shape & CAPITAL) === 0) {
      if (!mayBeSmallName(reading.traits[i] as number)) continue;
      written = capitals.near(i);
      if (written === CAPITALISED) continue;
      if (written === SMALL_IN_PROSE && !isSureSmall(units, reading, i)) continue;
    } else if (isOpener(source, reading, i)) continue;
    else if (
      i > 0 &&
      LINKS.has(tokens.hash[i - 1] as number) &&
      isLink(text, tokens.end[i - 1] as number, tokens.start[i] as number) &&
      (units.count === 0 || (units.to[units.count - 1] as number) < i - 1)
    )
      from = i - 1;
    const to = hyphenated(source, i);
    const n = units.count;
    units.from[n] = from;
    units.to[n] = to;
    units.written[n] = written;
    units.joined[n] = n > 0 ? join(units, source, reading, n) : APART;
    units.count = n + 1;
    i = to;
  }
  return units;
}

/** «Det», «Vi», «Skriv»: a word of every day that has its capital from the sentence it opens, with none behind it. */
function isOpener({ tokens }: Source, { traits, gaps }: Reading, i: number): boolean {
  if (((tokens.shape[i] as number) & (SENTENCE_START | ALL_CAPS)) !== SENTENCE_START) return false;
  const own = traits[i] as number;
  const common = (own & TRAIT.common) >> COMMON_SHIFT;
  if ((common !== 1 && common !== 2) || (own & (FIRST_BITS | LAST_BITS | TRAIT.known)) !== 0) return false;
  if (gaps[i] === GAP.stop && i > 0 && (tokens.end[i - 1] as number) - (tokens.start[i - 1] as number) <= 2)
    return false;
  return gaps[i + 1] !== GAP.hyphen && ((tokens.shape[i + 1] ?? 0) & CAPITAL) === 0;
}

/** Known in lower case and on no list of names: no name. */
function mayBeSmallName(traits: number): boolean {
  const common = (traits & TRAIT.common) >> COMMON_SHIFT;
  return common === 0 || common === 3 || (traits & (FIRST_BITS | LAST_BITS)) !== 0;
}

/** A given name that is no word, or what stands right behind one. */
function isSureSmall(units: Units, reading: Reading, token: number): boolean {
  const traits = reading.traits[token] as number;
  const common = (traits & TRAIT.common) >> COMMON_SHIFT;
  if ((traits & FIRST_BITS) !== 0 && (traits & TRAIT.share) === 0 && (common === 0 || common === 3)) return true;
  const n = units.count - 1;
  return (
    n >= 0 &&
    units.written[n] !== CAPITALISED &&
    (units.to[n] as number) === token - 1 &&
    reading.gaps[token] === GAP.space
  );
}

/** Where the next and the last capital stand, kept while walking through the tokens in order. */
class Capitals {
  private next = -1;
  private lastInside = -1e9;
  private lastOpening = -1e9;
  private seen = -1;

  constructor(
    private readonly source: Source,
    private readonly reading: Reading,
  ) {}

  /** How a small word at token `i` is to be read. `i` never falls between calls. */
  near(i: number): number {
    const { tokens } = this.source;
    const { gaps } = this.reading;
    for (this.seen = Math.max(this.seen + 1, i - CAPITAL_REACH); this.seen < i; this.seen += 1) this.note(this.seen);
    this.seen = i;
    if ((gaps[i] as number) >= GAP.line) this.forget();
    let opening = i - this.lastOpening <= CAPITAL_REACH;
    if (i - this.lastInside <= CAPITAL_REACH) return CAPITALISED;
    const end = Math.min(tokens.count, i + CAPITAL_REACH + 1);
    if (this.next > i && this.next < end) return CAPITALISED;
    for (let j = i + 1; j < end && (gaps[j] as number) < GAP.line; j += 1) {
      const shape = tokens.shape[j] as number;
      if ((shape & CAPITAL) === 0) continue;
      if ((shape & SENTENCE_START) !== 0) opening = true;
      else {
        this.next = j;
        return CAPITALISED;
      }
    }
    return opening ? SMALL_IN_PROSE : SMALL;
  }

  private note(j: number): void {
    if ((this.reading.gaps[j] as number) >= GAP.line) this.forget();
    const shape = this.source.tokens.shape[j] as number;
    if ((shape & CAPITAL) === 0) return;
    if ((shape & SENTENCE_START) !== 0) this.lastOpening = j;
    else this.lastInside = j;
  }

  private forget(): void {
    this.lastInside = -1e9;
    this.lastOpening = -1e9;
    this.next = -1;
  }
}

function isLink(text: string, from: number, to: number): boolean {
  if (to - from !== 1) return false;
  const code = text.charCodeAt(from);
  return code === 45 || code === 39 || code === 0x2019;
}

/** Last token of a word with hyphens or apostrophes: «Mette-Marit», «O'Brien»; «Kari's» stays «Kari». */
function hyphenated(source: Source, from: number): number {
  const { tokens, text } = source;
  let last = from;
  while (last + 1 < tokens.count && isLink(text, tokens.end[last] as number, tokens.start[last + 1] as number)) {
    const length = (tokens.end[last + 1] as number) - (tokens.start[last + 1] as number);
    if (text.charCodeAt(tokens.end[last] as number) !== 45 && length < 3) break;
    last += 1;
  }
  return last;
}

function join(units: Units, source: Source, { gaps }: Reading, n: number): number {
  const { tokens } = source;
  if ((units.written[n] === CAPITALISED) !== (units.written[n - 1] === CAPITALISED)) return APART;
  const left = units.to[n - 1] as number;
  const right = units.from[n] as number;
  if (right - left === 1) {
    const gap = gaps[right];
    if (gap === GAP.space) return BESIDE;
    const short = (tokens.end[left] as number) - (tokens.start[left] as number) <= 2;
    return gap === GAP.stop && short && source.text.charCodeAt(tokens.end[left] as number) === 46 ? BESIDE : APART;
  }
  if (units.written[n] !== CAPITALISED || right - left > 3) return APART;
  for (let i = left + 1; i <= right; i += 1) {
    if (gaps[i] !== GAP.space) return APART;
    if (i < right && !PARTICLES.has(tokens.hash[i] as number)) return APART;
  }
  return ACROSS_PARTICLE;
}

/** Hash of the letters of a unit in lower case, hyphens as they stand. */
export function unitHash(source: Source, from: number, to: number): number {
  const { tokens, lower } = source;
  if (from === to) return tokens.hash[from] as number;
  let hash = 0;
  for (let i = tokens.start[from] as number; i < (tokens.end[to] as number); i += 1)
    hash = growHash(hash, lower.charCodeAt(i));
  return hash;
}
