import type { Source } from '../source';
import { runsOf } from './digits';
import { readNationalNumber } from './national-number';
import type { Candidate, Validator } from './validator';

const TEST_WORDS = /dolly|synteti|testperson|testbruker|testbrukar|testdata|fiktiv|oppdikt/;

/**
 * H-number (the health service's help number): month + 40, the same control digits. NAV's test people in Dolly have the
 * same shape, and nothing in the number tells them apart. Grades: `h_or_dolly` (taken as somebody's), `synthetic` (a test
 * word stands near, or the day is raised too, which no H-number is), `named` (either of them once more, for a rule that is
 * surer of it when a context word stands near), `relaxed` (rule of 2032).
 */
export const hnummer: Validator = {
  name: 'hnummer',
  grades: ['h_or_dolly', 'synthetic', 'named', 'relaxed'],
  scan(source) {
    const found: Candidate[] = [];
    for (const { digits, start, end } of runsOf(source, [[11], [6, 5], [6, 3, 2]])) {
      const number = readNationalNumber(digits);
      if (number?.month !== 'forty') continue;
      if (number.rest > 0) {
        found.push({ start, end, grade: 'relaxed' });
        continue;
      }
      const synthetic = number.day === 'd' || testWordNear(source, start, end);
      const candidate: Candidate = synthetic
        ? { start, end, grade: 'synthetic', series: 'dolly' }
        : { start, end, grade: 'h_or_dolly' };
      found.push(candidate, { ...candidate, grade: 'named' });
    }
    return found;
  },
};

function testWordNear(source: Source, start: number, end: number): boolean {
  return TEST_WORDS.test(source.lower.slice(Math.max(0, start - 80), end + 40));
}
