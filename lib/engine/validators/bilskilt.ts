import type { Candidate, Validator } from './validator';

// No G I M O Q W and no Æ Ø Å (but GA for gas); a free space or hyphen between letters and digits.
const SHAPE = /(?<![\p{L}\p{N}/.-])((?:[A-FHJ-LNPR-VX-Z]{2})|GA)[ -]?([1-9]\d{3,4})(?![\p{L}\p{N}]|[-/.,]\d)/giu;
// Two capitals that stand before numbers in papers.
const WORDS = new Set(['KR', 'NR', 'EU', 'PS', 'FS', 'RS', 'TV', 'AS', 'KL', 'PB', 'ET', 'EN', 'PR', 'CA', 'NS', 'AN']);

/** Vehicle plates. Grades: `car` (two letters, five digits), `short` (four digits: motorcycles, trailers, and headings with a year), `lower`. */
export const bilskilt: Validator = {
  name: 'bilskilt',
  grades: ['car', 'short', 'lower'],
  scan({ text }) {
    const found: Candidate[] = [];
    for (const match of text.matchAll(SHAPE)) {
      const [whole, letters = '', digits = ''] = match;
      if (WORDS.has(letters.toUpperCase())) continue;
      const span = { start: match.index, end: match.index + whole.length };
      if (letters !== letters.toUpperCase()) found.push({ ...span, grade: 'lower' });
      else found.push({ ...span, grade: digits.length === 5 ? 'car' : 'short' });
    }
    return found;
  },
};
