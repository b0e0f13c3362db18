import { gapBefore, runsOf, weightedSum } from './digits';
import type { Candidate, Validator } from './validator';

const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2, 1];

/**
 * Organisasjonsnummer, mod 11. Grades: `valid` (begins with 8 or 9, as all in Enhetsregisteret), `mva` (written with NO or
 * MVA), `other` (passes, but begins with a digit that is not in use; Tenor's test units begin with 2 or 3).
 */
export const organisasjonsnummer: Validator = {
  name: 'organisasjonsnummer',
  grades: ['valid', 'mva', 'other'],
  scan(source) {
    const found: Candidate[] = [];
    const { text } = source;
    for (const { digits, start, end, shape, gaps, first, last } of runsOf(source, [[9], [3, 3, 3]])) {
      if (weightedSum(digits, WEIGHTS) % 11 !== 0 || digits === '000000000') continue;
      if (shape.length === 3) {
        if (gaps[0] !== gaps[1] || gaps[0] === '/') continue;
        // «12 988 077 917» is a sum with thousands.
        if (gapBefore(source, first) === ' ' || gapBefore(source, last + 1) === ' ') continue;
      }
      const after = /^ ?MVA(?![\p{L}\p{N}])/iu.exec(text.slice(end, end + 6));
      const before = /(?<![\p{L}\p{N}])NO ?$/u.exec(text.slice(Math.max(0, start - 5), start));
      if (after) {
        const from = before ? start - before[0].length : start;
        found.push({ start: from, end: end + after[0].length, grade: 'mva' });
      } else found.push({ start, end, grade: /^[89]/.test(digits) ? 'valid' : 'other' });
    }
    return found;
  },
};
