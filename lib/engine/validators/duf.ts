import { runsOf, weightedSum } from './digits';
import type { Candidate, Validator } from './validator';

const WEIGHTS = [4, 6, 3, 2, 4, 6, 3, 2, 7, 5];

/** DUF number: year, six running digits, and Σ mod 11 written with two digits. Source: SSB, KOSTRA control. */
function isDuf(digits: string): boolean {
  const year = Number(digits.slice(0, 4));
  return year >= 1985 && year <= 2049 && weightedSum(digits, WEIGHTS) % 11 === Number(digits.slice(10));
}

/** Grades: `valid`; `shape` is twelve digits that begin with a possible year although the control fails. */
export const duf: Validator = {
  name: 'duf',
  grades: ['valid', 'shape'],
  scan(source) {
    const found: Candidate[] = [];
    for (const { digits, start, end } of runsOf(source, [[12], [4, 6, 2], [4, 8], [10, 2], [6, 6], [4, 4, 4]])) {
      if (isDuf(digits)) found.push({ start, end, grade: 'valid' });
      else if (/^(?:199|20[0-4])/.test(digits)) found.push({ start, end, grade: 'shape' });
    }
    return found;
  },
};
