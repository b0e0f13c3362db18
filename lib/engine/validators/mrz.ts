import { CARD_DATA_LINE, CARD_LINE, cardHolds, DATA_LINE, dataLineHolds, NAME_LINE } from './mrz-check';
import type { Candidate, Validator } from './validator';

/** Lengths of a line: card in three lines, card in two, passport. */
const LENGTHS = new Set([30, 36, 44]);
const LONGEST = 44;
/** White space and signs of a quoted mail between two lines. */
const MAX_BREAK = 6;

/** One line of a machine readable zone, in capitals. */
interface Line {
  start: number;
  end: number;
  text: string;
}

/**
 * The machine readable zone of a passport or an id card (ICAO 9303). Grades: `valid` (all lines that carry control digits, and
 * the digits hold), `shape` (the same form, but a digit fails: it was read wrong), `line` (one line alone). Reads at most
 * three lines of 44 characters, 144 units in all.
 */
export const mrz: Validator = {
  name: 'mrz',
  grades: ['valid', 'shape', 'line'],
  scan({ text }) {
    const found: Candidate[] = [];
    let from = 0;
    for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', from)) {
      const line = lineAround(text, at, from);
      from = line ? line.end : endOfRow(text, at);
      if (!line || !LENGTHS.has(line.text.length)) continue;
      const candidate = readZone(text, line);
      if (!candidate) continue;
      found.push(candidate);
      from = Math.max(from, candidate.end);
    }
    return found;
  },
};

function readZone(text: string, line: Line): Candidate | null {
  const next = lineAfter(text, line.end, line.text.length);
  const { start } = line;
  if (line.text.length === 30) {
    if (CARD_LINE.test(line.text)) {
      if (!next || !CARD_DATA_LINE.test(next.text)) return { start, end: line.end, grade: 'line' };
      const names = lineAfter(text, next.end, 30);
      const end = names && /^[A-Z<]{30}$/.test(names.text) ? names.end : next.end;
      return { start, end, grade: cardHolds(line.text, next.text) ? 'valid' : 'shape' };
    }
    return CARD_DATA_LINE.test(line.text) ? { start, end: line.end, grade: 'line' } : null;
  }
  if (NAME_LINE.test(line.text)) {
    if (!next || !DATA_LINE.test(next.text)) return { start, end: line.end, grade: 'line' };
    return { start, end: next.end, grade: dataLineHolds(next.text) ? 'valid' : 'shape' };
  }
  // The second line alone holds the number and the birth date; its digits tell that it is one.
  return DATA_LINE.test(line.text)
    ? { start, end: line.end, grade: dataLineHolds(line.text) ? 'valid' : 'line' }
    : null;
}

/** The unbroken row of letters, digits and `<` around `at`, not before `from`; null when it is longer than any line. */
function lineAround(text: string, at: number, from: number): Line | null {
  let start = at;
  while (start > from && at - start <= LONGEST && isZone(text.charCodeAt(start - 1))) start -= 1;
  let end = at + 1;
  while (end < text.length && end - start <= LONGEST && isZone(text.charCodeAt(end))) end += 1;
  return end - start > LONGEST ? null : { start, end, text: text.slice(start, end).toUpperCase() };
}

/** Behind the row around `at`, however long it is: none of it can be a line. */
function endOfRow(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isZone(text.charCodeAt(end))) end += 1;
  return end;
}

/** The line of exactly `length` characters behind a break, or null. */
function lineAfter(text: string, end: number, length: number): Line | null {
  let start = end;
  while (start < text.length && start - end < MAX_BREAK && !isZone(text.charCodeAt(start))) start += 1;
  if (start === end) return null;
  let stop = start;
  while (stop < text.length && stop - start <= length && isZone(text.charCodeAt(stop))) stop += 1;
  return stop - start === length ? { start, end: stop, text: text.slice(start, stop).toUpperCase() } : null;
}

/** ASCII letters, digits and the filler. */
function isZone(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 60;
}
