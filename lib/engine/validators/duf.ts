import { runsOf, weightedSum } from './digits';
import type { Candidate, Validator } from './validator';

const WEIGHTS = [4, 6, 3, 2, 4, 6, 3, 2, 7, 5];
/** yyyyMMddHHmm: what logs and file names hold, and one in eleven passes the control. */
const TIMESTAMP = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d$/;

/** DUF number: year, six running digits, and Σ mod 11 written with two digits. Source: SSB, KOSTRA control. */
function isDuf(digits: string): boolean {
  const year = Number(digits.slice(0, 4));
  return year >= 1985 && year <= 2049 && weightedSum(digits, WEIGHTS) % 11 === Number(digits.slice(10));
}

/**
 * Grades: `valid`; `datelike` is valid and also a point in time (202511220930); `named` is each of these once more, for a
 * rule that is surer when a context word stands near; `shape` is twelve digits that begin with a possible year although
 * the control fails.
 */
export const duf: Validator = {
  name: 'duf',
  grades: ['valid', 'datelike', 'named', 'shape'],
  scan(source) {
    const found: Candidate[] = [];
    for (const { digits, start, end } of runsOf(source, [[12], [4, 6, 2], [4, 8], [10, 2], [6, 6], [4, 4, 4]])) {
      if (isDuf(digits)) {
        const grade = TIMESTAMP.test(digits) ? 'datelike' : 'valid';
        found.push({ start, end, grade }, { start, end, grade: 'named' });
      } else if (/^(?:199|20[0-4])/.test(digits)) found.push({ start, end, grade: 'shape' });
    }
    return found;
  },
};
