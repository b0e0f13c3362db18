import { isWordCode } from '../characters';
import type { Candidate, Validator } from './validator';

const SHAPE = /(\d{4}|\d{2})\/(\d{1,7})(?:-(\d{1,4}))?/g;

/**
 * Case numbers of an archive system. Grades: `journal` (year, running number of three digits or more, and a document
 * number: 2025/12345-6), `case` (2025/12345, 25/01234: EU acts and fractions look the same), `short` (2025/12-3).
 */
export const saksnummer: Validator = {
  name: 'saksnummer',
  grades: ['journal', 'case', 'short'],
  scan({ text }) {
    const found: Candidate[] = [];
    if (!text.includes('/')) return found;
    for (const match of text.matchAll(SHAPE)) {
      const start = match.index;
      const end = start + match[0].length;
      const [, year = '', running = '', document] = match;
      const left = text[start - 1] ?? ' ';
      const right = text[end] ?? ' ';
      if (isWordCode(left.charCodeAt(0)) || /[/\-.,%=]/.test(left) || isWordCode(right.charCodeAt(0))) continue;
      if (right === '/' || (/[.,-]/.test(right) && /\d/.test(text[end + 1] ?? ''))) continue;
      const full = year.length === 4;
      if (full ? !/^(?:19|20)/.test(year) : false) {
        // «0001/04»: meeting cases, running number first.
        if (running.length === 2) found.push({ start, end, grade: 'short' });
        continue;
      }
      // «12/11-2025» is a date.
      if (!full && /^(?:0?[1-9]|1[0-2])$/.test(running) && document) continue;
      if (running.length >= 3 && document) found.push({ start, end, grade: 'journal' });
      else if (running.length >= 3) found.push({ start, end, grade: 'case' });
      else if (document || full) found.push({ start, end, grade: 'short' });
    }
    return found;
  },
};
