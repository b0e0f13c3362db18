import { isWordCode } from '../characters';
import { sizeOf } from './digits';
import type { Candidate, Validator } from './validator';

// No G I M O Q W and no Æ Ø Å, but GA for gas.
const LETTERS = /(?:[A-FHJ-LNPR-VX-Z]{2}|GA)$/i;
// Two capitals that stand before numbers in papers.
const WORDS = new Set(
  'kr nr eu ps fs rs tv as kl pb et en pr ca ns an av er ta la se de du ja jf st sa ble'.split(' '),
);

/**
 * Vehicle plates: two letters, a free space or hyphen, and digits. Grades: `car` (five digits), `short` (four:
 * motorcycles, trailers, and headings with a year), `lower` (small letters).
 */
export const bilskilt: Validator = {
  name: 'bilskilt',
  grades: ['car', 'short', 'lower'],
  scan(source) {
    const found: Candidate[] = [];
    const { text, tokens } = source;
    for (let i = 0; i < tokens.groups.count; i += 1) {
      const size = sizeOf(source, i);
      if (size !== 4 && size !== 5) continue;
      const digits = tokens.groups.start[i] ?? 0;
      const end = digits + size;
      if (text[digits] === '0' || isWordCode(text.charCodeAt(end)) || /^[-/.,]\d/.test(text.slice(end, end + 2)))
        continue;
      const gap = text[digits - 1] === ' ' || text[digits - 1] === '-' ? 1 : 0;
      const start = digits - gap - 2;
      const letters = text.slice(Math.max(0, start), digits - gap);
      if (start < 0 || !LETTERS.test(letters) || WORDS.has(letters.toLowerCase())) continue;
      const left = text[start - 1] ?? ' ';
      if (isWordCode(left.charCodeAt(0)) || /[/.-]/.test(left)) continue;
      if (letters !== letters.toUpperCase()) found.push({ start, end, grade: 'lower' });
      else found.push({ start, end, grade: size === 5 ? 'car' : 'short' });
    }
    return found;
  },
};
