import { HAS_DIGIT } from '../tokens';
import type { Candidate, Validator } from './validator';

/** A passport's number: eight or nine digits, or letters and digits (Norwegian since 2020: three letters and six digits). */
const NUMBER = /^(?:\d{7,9}|[a-z]{1,3}\d{5,8}|[a-z]\d{2}[a-z0-9]{2}\d{3,4}|\d{2}[a-z]{2}\d{5})$/;
const WORDS = ['pass', 'reisedok', 'reisebev', 'id-kort', 'identitetskort', 'travel doc'];

/**
 * Passport numbers. No public source gives their form, so the rule asks for a word like «passnummer». One grade: `number`.
 * A number is one word; nothing around it is read.
 */
export const pass: Validator = {
  name: 'pass',
  grades: ['number'],
  scan({ lower, tokens }) {
    const found: Candidate[] = [];
    if (!WORDS.some((word) => lower.includes(word))) return found;
    for (let i = 0; i < tokens.count; i += 1) {
      const start = tokens.start[i] ?? 0;
      const end = tokens.end[i] ?? 0;
      if (((tokens.shape[i] ?? 0) & HAS_DIGIT) === 0 || end - start < 6 || end - start > 10) continue;
      if (
        !NUMBER.test(tokens.word(i)) ||
        /[/.@-]/.test(lower[start - 1] ?? '') ||
        /^[/-]\d/.test(lower.slice(end, end + 2))
      )
        continue;
      found.push({ start, end, grade: 'number' });
    }
    return found;
  },
  contextCounts(source, start, end) {
    // «Pass på at …», «pass opp»: the verb.
    return !/^(?: på(?!\p{L})| opp(?!\p{L})|ord)/u.test(source.lower.slice(end, end + 5)) && end > start;
  },
};
