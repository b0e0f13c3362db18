import { runsOf } from './digits';
import { isFhNumber } from './national-number';
import type { Candidate, Validator } from './validator';

/** FH-number (Norsk helsenett, felles hjelpenummer). No date to check: one in 600 rows of eleven digits passes by chance. */
export const fhnummer: Validator = {
  name: 'fhnummer',
  grades: ['valid'],
  scan(source) {
    const found: Candidate[] = [];
    for (const { digits, start, end } of runsOf(source, [[11], [6, 5], [9, 2]]))
      if (isFhNumber(digits)) found.push({ start, end, grade: 'valid' });
    return found;
  },
};
