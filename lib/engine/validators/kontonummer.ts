import { runsOf, weightedSum } from './digits';
import type { Candidate, Validator } from './validator';

const WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

function isKontonummer(digits: string): boolean {
  return weightedSum(digits, WEIGHTS) % 11 === 0 && !/^(\d)\1*$/.test(digits);
}

/**
 * Norwegian bank account, mod 11. Grades: `written` (as 4.2.5, the way accounts are written), `plain` (eleven digits in a
 * row: one in eleven passes by chance), `shape` (written 4.2.5 but the control digit fails).
 */
export const kontonummer: Validator = {
  name: 'kontonummer',
  grades: ['written', 'plain', 'shape'],
  scan(source) {
    const found: Candidate[] = [];
    for (const { digits, start, end, shape, gaps } of runsOf(source, [[11], [4, 2, 5]])) {
      const grouped = shape.length === 3;
      if (grouped && !(gaps[0] === gaps[1] && gaps[0] !== '/')) continue;
      if (isKontonummer(digits)) found.push({ start, end, grade: grouped ? 'written' : 'plain' });
      else if (grouped) found.push({ start, end, grade: 'shape' });
    }
    return found;
  },
};
