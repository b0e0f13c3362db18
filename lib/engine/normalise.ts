import type { Span } from '../contracts/finding';
import { foldLookalikes } from './lookalikes';
import { COMPLEX, FOREIGN, GONE, into as imported, MARK, SAME } from './replacements';

// A name of this module's own: where modules are not bundled into one, an imported name is looked up at every use.
const into = imported;

/**
 * The text the rules read, and the way back. `map` is null when working and original offsets are the same.
 * Unit `i` of `text` came from `[from[i], to[i])` of the original.
 */
export interface Normalised {
  text: string;
  map: { from: Int32Array; to: Int32Array } | null;
  /** Words in which foreign letters were read as the Latin ones they look like; working offsets, in order. */
  lookalikes?: Span[];
}

const known = new Map<string, string>();

/** What a letter with its marks becomes. */
function composed(given: string): string {
  const seen = known.get(given);
  if (seen !== undefined) return seen;
  const made = compose(given);
  // Texts repeat a handful of letters with marks. Nothing longer is kept: what was typed is not ours to store.
  if (given.length <= 3 && known.size < 4_000) known.set(given, made);
  return made;
}

function compose(given: string): string {
  const code = given.charCodeAt(0);
  if (code === 0x34f) return '';
  const base = code === 0xd835 && isLow(given.charCodeAt(1)) ? 2 : 1;
  if (given.length === base) return given.normalize('NFC');
  return (plain(given.slice(0, base)) + visible(given.slice(base))).normalize('NFC');
}

/** Marks without what is invisible between them; the grapheme joiner is a mark by Unicode and invisible by nature. */
function visible(marks: string): string {
  let left = '';
  for (let at = 0; at < marks.length; ) {
    const hidden = hiddenAt(marks, at);
    if (hidden === 0 && marks.charCodeAt(at) !== 0x34f) left += marks[at];
    at += Math.max(1, hidden);
  }
  return left;
}

/** One character that carries no mark. */
function plain(char: string): string {
  const to = into[char.charCodeAt(0)] ?? SAME;
  if (to === GONE) return '';
  if (to === COMPLEX) return compatible(char);
  return to >= 9 ? String.fromCharCode(to) : char;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function compatible(char: string): string {
  return char.normalize('NFKC');
}

/** The pieces of a text that changed, collected on the way through it. */
interface Changes {
  parts: string[];
  /** Start, end and new length of each change. */
  list: number[];
  done: number;
  sameLength: boolean;
}

function change(changes: Changes, text: string, start: number, end: number, made: string): void {
  if (start > changes.done) changes.parts.push(text.slice(changes.done, start));
  changes.parts.push(made);
  changes.done = end;
  if (made.length !== 1 || end - start !== 1) changes.sameLength = false;
  changes.list.push(start, end, made.length);
}

/**
 * NFC; every space → space; zero-width, soft hyphen, direction marks and tag characters gone; full-width and mathematical
 * letters and digits → ASCII; look-alike dashes, dots, slashes and quotes → the plain one; Cyrillic and Greek letters in
 * an otherwise Latin word → the Latin ones. Guillemets are left alone.
 */
export function normalise(text: string): Normalised {
  const changes: Changes = { parts: [], list: [], done: 0, sameLength: true };
  let foreign = false;
  let misses = 0;
  for (let at = next(text, 0, misses); at < text.length; at = next(text, at + 1, misses)) {
    const to = into[text.charCodeAt(at)] ?? SAME;
    // Marks reach back to the letter before them: those texts are read the slow way.
    if (to === MARK) return fold(withMarks(text), true);
    if (to === FOREIGN) foreign = true;
    else if (to === COMPLEX) at = complex(changes, text, at);
    else if (to !== SAME) change(changes, text, at, at + 1, to === GONE ? '' : (CHARS[to] ?? ''));
    if (to === SAME || to === FOREIGN) misses += 1;
  }
  return fold(finished(changes, text), foreign);
}

// Simple on purpose: the engine's compiler reads it at 1 ns a character, a class with all the ranges at 8.
const maybe = /[\v\f\x85\xA0\xAD\xB7\u0130\u017F\u0250-\uFFFF]/g;
/** From here on the text is written in other letters than Norwegian's, and the table is asked at every character. */
const MANY_MISSES = 64;

/** The next place from `at` on where there may be something to do; the length of the text when there is none. */
function next(text: string, at: number, misses: number): number {
  if (misses < MANY_MISSES) {
    maybe.lastIndex = at;
    return maybe.test(text) ? maybe.lastIndex - 1 : text.length;
  }
  let from = at;
  while (from < text.length && into[text.charCodeAt(from)] === SAME) from += 1;
  return from;
}

/** The first characters as strings, so that none is made for each dash and space. */
const CHARS = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));

/** A ligature, or a surrogate with its other half; answers the last offset that was read. */
function complex(changes: Changes, text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== 0xd835 && code !== 0xdb40) {
    change(changes, text, at, at + 1, compatible(text[at] ?? ''));
    return at;
  }
  const low = text.charCodeAt(at + 1);
  // A lone half is left as it is.
  if (!isLow(low)) return at;
  const pair = text.slice(at, at + 2);
  const made = code === 0xdb40 ? '' : compatible(pair);
  if (made !== pair) change(changes, text, at, at + 2, made);
  return at + 1;
}

/** The same for a text that holds combining marks: cluster by cluster, what lies between as usual. */
function withMarks(text: string): Normalised {
  const changes: Changes = { parts: [], list: [], done: 0, sameLength: true };
  let read = 0;
  const between = (until: number) => {
    for (let at = next(text, read, 0); at < until; at = next(text, at + 1, 0)) {
      const to = into[text.charCodeAt(at)] ?? SAME;
      if (to === COMPLEX) at = complex(changes, text, at);
      else if (to === GONE) change(changes, text, at, at + 1, '');
      else if (to >= 9) change(changes, text, at, at + 1, String.fromCharCode(to));
    }
  };
  mark.lastIndex = 0;
  while (mark.test(text)) {
    const { start, end } = clusterAt(text, mark.lastIndex - 1, read);
    between(start);
    const given = text.slice(start, end);
    const made = composed(given);
    if (made !== given) change(changes, text, start, end, made);
    read = end;
    mark.lastIndex = end;
  }
  between(text.length);
  return finished(changes, text);
}

const mark = /[\u0300-\u036F]/g;

/**
 * The letter before a mark and all its marks, also those behind something invisible; a mark without a letter stands alone.
 * By hand, because as an expression it reads a text full of tag characters again from each of them.
 */
function clusterAt(text: string, at: number, from: number): Span {
  let base = at;
  while (base > from && hiddenBefore(text, base) > 0) base -= hiddenBefore(text, base);
  if (base === from) return { start: at, end: at + 1 };
  let start = base - 1;
  if (start > from && isLow(text.charCodeAt(start)) && text.charCodeAt(start - 1) === 0xd835) start -= 1;
  let end = at + 1;
  for (let next = end; next < text.length; ) {
    const hidden = hiddenAt(text, next);
    if (hidden > 0) next += hidden;
    else if (into[text.charCodeAt(next)] === MARK) {
      next += 1;
      end = next;
    } else break;
  }
  return { start, end };
}

/** Units of the invisible character that ends before this place, or that begins at it; 0 when there is none. */
function hiddenBefore(text: string, at: number): number {
  if (into[text.charCodeAt(at - 1)] === GONE) return 1;
  return isLow(text.charCodeAt(at - 1)) && text.charCodeAt(at - 2) === 0xdb40 ? 2 : 0;
}

function hiddenAt(text: string, at: number): number {
  if (into[text.charCodeAt(at)] === GONE) return 1;
  return text.charCodeAt(at) === 0xdb40 && isLow(text.charCodeAt(at + 1)) ? 2 : 0;
}

function finished({ parts, list, done, sameLength }: Changes, text: string): Normalised {
  if (list.length === 0) return { text, map: null };
  parts.push(text.slice(done));
  const working = parts.join('');
  return { text: working, map: sameLength ? null : buildMap(text.length, working.length, list) };
}

function fold(normalised: Normalised, foreign: boolean): Normalised {
  if (!foreign) return normalised;
  const { text, words } = foldLookalikes(normalised.text, 0);
  return words.length === 0 ? normalised : { text, map: normalised.map, lookalikes: words };
}
function buildMap(length: number, workingLength: number, changes: number[]): { from: Int32Array; to: Int32Array } {
  const from = new Int32Array(workingLength);
  const to = new Int32Array(workingLength);
  let at = 0;
  let original = 0;
  for (let change = 0; change <= changes.length; change += 3) {
    const start = changes[change] ?? length;
    const end = changes[change + 1] ?? length;
    const made = changes[change + 2] ?? 0;
    while (original < start) {
      from[at] = original;
      original += 1;
      to[at] = original;
      at += 1;
    }
    for (let unit = 0; unit < made; unit += 1) {
      from[at] = start;
      to[at] = end;
      at += 1;
    }
    original = end;
  }
  return { from, to };
}

/** Working span → span of the text that was given. Invisible characters inside are kept in, those at the edges left out. */
export function toOriginal(normalised: Normalised, span: Span): Span {
  const { map } = normalised;
  if (!map) return { start: span.start, end: span.end };
  if (span.end <= span.start) {
    const at = map.from[span.start] ?? map.to[span.start - 1] ?? 0;
    return { start: at, end: at };
  }
  return { start: map.from[span.start] ?? 0, end: map.to[span.end - 1] ?? 0 };
}

/** Original offset → the first working unit that starts at or after it. */
export function toWorking(normalised: Normalised, offset: number): number {
  const { map, text } = normalised;
  if (!map) return offset;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map.from[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
