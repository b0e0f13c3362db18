import { isWordCode } from '../characters';
import { readDate } from './date-shapes';
import type { Candidate, Validator } from './validator';

/** Parts of words that tell of birth; without one in the text no date is looked at. */
const STEMS = ['fød', 'fod', 'born', 'birth', 'fdato', 'f. dato', 'bursdag', 'dob'];
/** 030587, and 03 05 87 in the boxes of a form. */
const DIGITS = /(\d{2}) ?(\d{2}) ?((?:19|20)?\d{2})(?![\p{L}\d]|[./-]?\d| \d)/uy;
const YEAR = /(?:19|20)\d{2}(?![\p{L}\d]|[./-]\d)/uy;

/**
 * Dates that may be somebody's birth; the rule asks for a word like «født» beside them. Grades: `numeric` (03.05.1987,
 * 1987-05-03), `written` (3. mai 1987, May 3, 1987), `digits` (030587, 03 05 1987), `year` (1987). Reads 24 units from where
 * a row of digits, or the name of a month, begins.
 */
export const fodselsdato: Validator = {
  name: 'fodselsdato',
  grades: ['numeric', 'written', 'digits', 'year'],
  scan(source) {
    const found: Candidate[] = [];
    const { text, lower, tokens } = source;
    // Dates are everywhere and births are few: no birth word in the text, nothing to do.
    if (!STEMS.some((stem) => lower.includes(stem)) && !hasShortBirth(lower)) return found;
    const { groups } = tokens;
    let until = 0;
    /** Where the last date ended, taken or not. */
    let last = -1;
    for (let i = 0; i < groups.count; i += 1) {
      const start = monthBefore(text, groups.start[i] ?? 0);
      if (start < until) continue;
      const left = text.charCodeAt(start - 1);
      // 46 and 45: «.» and «-» before make it the tail of another number.
      if (
        isWordCode(left) ||
        left === 45 ||
        left === 47 ||
        (left === 46 && isWordCode(text.charCodeAt(start - 2)) && !isBirthDot(lower, start))
      )
        continue;
      const candidate = readBirthdate(text, start);
      if (!candidate) continue;
      const farther = last >= 0 && isFarther(lower, last, start);
      last = candidate.end;
      if (farther || isOtherDate(lower, start)) continue;
      until = candidate.end;
      found.push(candidate);
    }
    return found;
  },
  contextCounts(source, start, end) {
    // «f.o.m. 01.06.2002» is no birth, nor is «f. 3» as «følgende» after a paragraph.
    return end - start > 1 || !/^\.?\p{L}/u.test(source.lower.slice(end, end + 2));
  },
};

/** «f.» or «f » as a word of its own. */
function hasShortBirth(lower: string): boolean {
  for (let at = lower.indexOf('f'); at >= 0; at = lower.indexOf('f', at + 1)) {
    if (isWordCode(lower.charCodeAt(at - 1)) && at > 0) continue;
    const next = lower.charCodeAt(at + 1);
    if (next === 46 || next === 32 || next === 58) return true;
  }
  return false;
}

/** Between two dates that both may be births: «født 3.5.2014 og 4.6.2016». */
const MAX_BETWEEN = 24;

/** Another date stands nearer to the word of birth, and no new word of birth in between. */
function isFarther(lower: string, last: number, start: number): boolean {
  if (start - last > 60) return false;
  const between = lower.slice(last, start);
  if (STEMS.some((stem) => between.includes(stem)) || /(?<!\p{L})f[.: ]/u.test(between)) return false;
  return between.length > MAX_BETWEEN || /[\n:]|mob|tlf|tel/.test(between);
}

function isOtherDate(lower: string, start: number): boolean {
  const label = OTHER_LABEL.exec(lower.slice(Math.max(0, start - LABEL_REACH), start));
  return label !== null;
}

/** «f.03.05.1987»: the dot belongs to the word. */
function isBirthDot(lower: string, start: number): boolean {
  return /(?:^|[^\p{L}])(?:f|født|fødd|fdato|f\.dato)\.$/u.test(lower.slice(Math.max(0, start - 8), start));
}

/** The label of another date stands right before it: «Født 1990 i Ås. Innlagt: 10.10.2016»; reads ≤ 26 characters. */
const OTHER_LABEL =
  /(?:innlagt|innlagd|innlegg\p{L}{0,12}|utskr\p{L}{0,12}|opphold\p{L}{0,12}|opphald\p{L}{0,12}|henvist|tilvist|vedtatt|vedteke|vedtak\p{L}{0,12}|søkt|søknad\p{L}{0,12}|møte\p{L}{0,12}|mottatt|motteke|ankomst|døde|død)[: ]{1,3}(?:den |på )?$/u;
const LABEL_REACH = 26;

const MONTH_FIRST =
  /(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|mars|mai|juni|juli|oktober|desember)\.? $/i;

/** Where «May » begins when it stands right before the digits at `at`; else `at`. */
function monthBefore(text: string, at: number): number {
  if (text.charCodeAt(at - 1) !== 32) return at;
  const before = text.charCodeAt(at - 2);
  // Names of months end in e, h, i, l, r, s, t or y; «12 03» needs no look.
  if (!isWordCode(before) && before !== 46) return at;
  const match = MONTH_FIRST.exec(text.slice(Math.max(0, at - 12), at));
  return match && !/\d\.? ?$/.test(text.slice(Math.max(0, at - match[0].length - 3), at - match[0].length))
    ? at - match[0].length
    : at;
}

function readBirthdate(text: string, start: number): Candidate | null {
  const date = readDate(text, start);
  if (date) return { start, end: date.end, grade: date.grade };
  DIGITS.lastIndex = start;
  const match = DIGITS.exec(text);
  // «68 05 06 60»: the tail of a phone number.
  const tail = match?.[0].includes(' ') && /\d /.test(text.slice(Math.max(0, start - 2), start));
  if (match && !tail) {
    const [whole, day, month] = match;
    return isDayAndMonth(Number(day), Number(month)) ? { start, end: start + whole.length, grade: 'digits' } : null;
  }
  YEAR.lastIndex = start;
  const year = YEAR.exec(text);
  return year ? { start, end: start + year[0].length, grade: 'year' } : null;
}

function isDayAndMonth(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
