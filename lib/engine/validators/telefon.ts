import { isWordCode } from '../characters';
import type { Source } from '../source';
import { gapBefore, type Run, runsOf, sizeOf } from './digits';
import type { Candidate, Validator } from './validator';

// The Norwegian number plan (libphonenumber metadata, after Nkom).
const SUBSCRIBER =
  /^(?:45(?:[0-24-9]\d|3[0-57-9])\d{4}|(?:4[016-8]|9\d)\d{6}|(?:2[1-4]|3[1-3578]|5[1-35-7]|6[1-46-9]|7[0-8])\d{6})$/;
const SERVICE = /^(?:80[01]\d{5}|82[09]\d{5}|81\d{6}|85[0-5]\d{5}|880\d{5})$/;

const SHAPES = [[8], [2, 2, 2, 2], [3, 2, 3], [2, 3, 3], [4, 4]];
const WITH_CODE = [[10], [12]];
// +46 70 123 45 67 and alike; between seven and fourteen digits after the plus (ITU E.164).
const FOREIGN = /\+(?!47)[1-9]\d{0,2}(?:[ -]?\(?\d{1,4}\)?){2,5}(?!\d)/g;

/**
 * Phone numbers. Grades: `coded` (+47 or 0047 before a number of the plan), `grouped` (written in a phone's groups),
 * `plain` (eight digits of the plan), `datelike` (eight digits that are a date too: 22112025), `service` (800, 815 …),
 * `foreign` (+46 …), `shape` (eight digits outside the plan).
 */
export const telefon: Validator = {
  name: 'telefon',
  grades: ['coded', 'grouped', 'plain', 'datelike', 'service', 'foreign', 'shape'],
  scan(source) {
    const found: Candidate[] = [];
    for (const run of runsOf(source, SHAPES)) {
      if (!isPhoneLike(run)) continue;
      // «35.460.000» is a sum.
      if (run.shape[0] === 2 && run.shape.length === 3 && run.gaps[0] !== ' ') continue;
      const start = startWithCode(source, run);
      const grade = gradeOf(run, start !== null);
      if (grade && (start !== null || standsAlone(source, run)))
        found.push({ start: start ?? run.start, end: run.end, grade });
    }
    for (const { digits, start, end } of runsOf(source, WITH_CODE)) {
      const plus = source.text[start - 1] === '+' ? 1 : 0;
      const code = digits.length === 12 ? '0047' : '47';
      if (!digits.startsWith(code) || (code === '47' && !plus)) continue;
      if (SUBSCRIBER.test(digits.slice(code.length))) found.push({ start: start - plus, end, grade: 'coded' });
    }
    if (source.text.includes('+')) {
      for (const match of source.text.matchAll(FOREIGN)) {
        const digits = match[0].replace(/\D/g, '').length;
        const before = source.text.charCodeAt(match.index - 1);
        if (digits >= 9 && digits <= 15 && !isWordCode(before || 32))
          found.push({ start: match.index, end: match.index + match[0].length, grade: 'foreign' });
      }
    }
    return found;
  },
};

function gradeOf({ digits, shape }: Run, coded: boolean): string | null {
  const inPlan = SUBSCRIBER.test(digits);
  if (coded) return inPlan || SERVICE.test(digits) ? 'coded' : null;
  if (SERVICE.test(digits)) return 'service';
  if (!inPlan) return 'shape';
  if (shape.length === 1) return isDateLike(digits) ? 'datelike' : 'plain';
  return shape.length === 2 || (shape[0] === 2 && shape[1] === 3) ? 'plain' : 'grouped';
}

function isDateLike(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && /^(?:19|20)\d\d$/.test(digits.slice(4));
}

/** One and the same separator, a space or a dot or a hyphen, on one line. */
function isPhoneLike({ gaps }: Run): boolean {
  return gaps.every((gap) => gap === gaps[0] && (gap === ' ' || gap === '.' || gap === '-'));
}

/** Offset of «+47», «0047», «(+47)» right before the number, or null. */
function startWithCode(source: Source, { start }: Run): number | null {
  const before = source.text.slice(Math.max(0, start - 8), start);
  const code = /(?:\(\+47\)|\(0047\)|\+47|(?<!\d)0047)[ -]{0,2}$/.exec(before);
  return code ? start - code[0].length : null;
}

/** Not a piece of something longer: a word, a decimal, a case number, a row of thousands. */
function standsAlone(source: Source, { start, end, first, last, shape, gaps }: Run): boolean {
  const { text } = source;
  const left = text[start - 1] ?? ' ';
  const right = text[end] ?? ' ';
  if (isWordCode(left.charCodeAt(0)) || isWordCode(right.charCodeAt(0)) || /[_#§+]/.test(left) || right === '%')
    return false;
  const before = gapBefore(source, first);
  const after = gapBefore(source, last + 1);
  if (before !== null && /^[-./]$/.test(before)) return false;
  if (after !== null && /^[-./]$/.test(after)) return false;
  if (/[-/,.]/.test(right) && /\d/.test(text[end + 1] ?? '')) return false;
  if (shape.length > 1) {
    if (before === gaps[0] && sizeOf(source, first - 1) <= 3) return false;
    if (after === gaps[0] && sizeOf(source, last + 1) <= 3) return false;
  }
  return true;
}
