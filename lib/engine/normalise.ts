import type { Span } from '../contracts/finding';

/**
 * The text the rules read, and the way back. `map` is null when working and original offsets are the same.
 * Unit `i` of `text` came from `[from[i], to[i])` of the original.
 */
export interface Normalised {
  text: string;
  map: { from: Int32Array; to: Int32Array } | null;
}

// Everything that normalisation touches. One test of this against the text decides whether there is anything to do.
const SPACES = '\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000\\u000B\\u000C';
const LINES = '\\u0085\\u2028\\u2029';
const GONE = '\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFE00-\\uFE0F\\uFEFF';
const DASHES = '\\u2010-\\u2015\\u2043\\u2212\\uFE58\\uFE63';
const DOTS = '\\u00B7\\u2024\\u2027\\u2219\\u22C5\\u3002\\uFF61';
const SLASHES = '\\u2044\\u2215\\u29F8';
const QUOTES = '\\u2018-\\u201F\\u02BC\\u2032\\u2033';
const COLONS = '\\u2236\\uA789';
const WIDE = '\\uFF01-\\uFF5E';
const DIGITS = '\\u0660-\\u0669\\u06F0-\\u06F9\\u0966-\\u096F';
const SINGLE = '\\u017F\\u212A\\u212B\\uFB00-\\uFB06\\u0130';
const MARKS = '\\u0300-\\u036F';
// Mathematical letters and digits (D835), and the invisible tag characters that can carry hidden text (DB40).
const PAIRS = '\\uD835[\\uDC00-\\uDFFF]|\\uDB40[\\uDC00-\\uDFFF]';

const ONE_OF = SPACES + LINES + GONE + DASHES + DOTS + SLASHES + QUOTES + COLONS + WIDE + DIGITS + SINGLE;
const TAG = '\\uDB40[\\uDC00-\\uDFFF]';
// A letter takes its combining marks along, also those behind something invisible: the cluster is composed as one.
const special = new RegExp(
  `(?:\\uD835[\\uDC00-\\uDFFF]|[^${MARKS}${GONE}\\uDB40])(?:(?:[${GONE}]|${TAG})*[${MARKS}])+|[${ONE_OF}]|[${MARKS}]|${PAIRS}`,
  'g',
);
// Without marks in the text nothing has to be taken along, and the search is three times as fast.
const specialAlone = new RegExp(`[${ONE_OF}]|${PAIRS}`, 'g');
const anyMark = new RegExp(`[${MARKS}]`);
const anySpecial = new RegExp(`[${MARKS}${ONE_OF}]|${PAIRS}`);
// The grapheme joiner is a mark by Unicode and invisible by nature.
const invisible = new RegExp(`[${GONE}\\u034F]|${TAG}`, 'g');

const classes: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`[${SPACES}]`), ' '],
  [new RegExp(`[${LINES}]`), '\n'],
  [new RegExp(`[${GONE}]`), ''],
  [new RegExp(`[${DASHES}]`), '-'],
  [new RegExp(`[${DOTS}]`), '.'],
  [new RegExp(`[${SLASHES}]`), '/'],
  [new RegExp(`[${COLONS}]`), ':'],
];

const compatible = new RegExp(`[${WIDE}${SINGLE}]`);

const known = new Map<string, string>();

function replacement(cluster: string): string {
  const seen = known.get(cluster);
  if (seen !== undefined) return seen;
  const made = replacementOf(cluster);
  // Texts repeat a handful of letters with marks. Nothing longer is kept: what was typed is not ours to store.
  if (cluster.length <= 3 && known.size < 4_000) known.set(cluster, made);
  return made;
}

function replacementOf(cluster: string): string {
  const code = cluster.charCodeAt(0);
  if (code === 0xdb40 || code === 0x34f) return '';
  const base = code === 0xd835 ? 2 : 1;
  if (cluster.length > base)
    return (replacementOf(cluster.slice(0, base)) + cluster.slice(base).replace(invisible, '')).normalize('NFC');
  for (const [set, to] of classes) if (set.test(cluster)) return to;
  if (/[‘’‚‛ʼ′]/.test(cluster)) return "'";
  if (/[“”„‟″]/.test(cluster)) return '"';
  if (code >= 0x660 && code <= 0x669) return String.fromCharCode(code - 0x660 + 48);
  if (code >= 0x6f0 && code <= 0x6f9) return String.fromCharCode(code - 0x6f0 + 48);
  if (code >= 0x966 && code <= 0x96f) return String.fromCharCode(code - 0x966 + 48);
  // Lower-casing «İ» gives two units; a plain I keeps the lower-cased text as long as the text.
  if (code === 0x130) return 'I';
  if (code < 0x80) return cluster;
  return code === 0xd835 || compatible.test(cluster) ? cluster.normalize('NFKC') : cluster.normalize('NFC');
}

/**
 * NFC; every space → space; zero-width, soft hyphen, direction marks and tag characters gone; full-width and mathematical
 * letters and digits → ASCII; look-alike dashes, dots, slashes and quotes → the plain one. Guillemets are left alone.
 */
export function normalise(text: string): Normalised {
  if (!anySpecial.test(text)) return { text, map: null };
  const parts: string[] = [];
  const changes: number[] = [];
  let done = 0;
  let sameLength = true;
  for (const match of text.matchAll(anyMark.test(text) ? special : specialAlone)) {
    const cluster = match[0];
    const made = replacement(cluster);
    if (made === cluster) continue;
    parts.push(text.slice(done, match.index), made);
    done = match.index + cluster.length;
    if (made.length !== cluster.length) sameLength = false;
    changes.push(match.index, done, made.length);
  }
  parts.push(text.slice(done));
  const working = parts.join('');
  return { text: working, map: sameLength ? null : buildMap(text.length, working.length, changes) };
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
