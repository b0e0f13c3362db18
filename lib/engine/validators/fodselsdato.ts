import { isWordCode } from '../characters';
import type { Candidate, Validator } from './validator';

const MONTHS =
  '(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|jan|feb|apr|jun|jul|aug|sept|sep|okt|nov|des)';
/** Tried where a row of digits begins; `y` keeps them from searching on. */
const SHAPES: readonly { shape: RegExp; grade: string }[] = [
  { shape: /(\d{1,2})[./-] ?(\d{1,2})[./-] ?((?:18|19|20)\d{2}|\d{2})(?![\d]|[./-]\d)/y, grade: 'numeric' },
  { shape: /(?:19|20)\d{2}-\d{2}-\d{2}(?![\d]|[./-]\d)/y, grade: 'numeric' },
  {
    shape: new RegExp(String.raw`\d{1,2}\.? ?${MONTHS}\.?(?: (?:19|20)\d{2}| \d{2}(?!\d))?(?![\p{L}\d])`, 'iuy'),
    grade: 'written',
  },
  { shape: /\d{6}(?![\p{L}\d]|[ ./-]?\d)/uy, grade: 'digits' },
];

/**
 * Dates that may be somebody's birth; the rule asks for a word like «født» beside them. Grades: `numeric` (03.05.1987,
 * 1987-05-03), `written` (3. mai 1987), `digits` (030587).
 */
export const fodselsdato: Validator = {
  name: 'fodselsdato',
  grades: ['numeric', 'written', 'digits'],
  scan(source) {
    const found: Candidate[] = [];
    // Dates are everywhere and births are few: no birth word in the text, nothing to do.
    if (!mayTellOfBirth(source.lower, source.tokens.words)) return found;
    const { groups } = source.tokens;
    for (let i = 0; i < groups.count; i += 1) {
      const start = groups.start[i] ?? 0;
      const left = source.text.charCodeAt(start - 1);
      // 46 and 45: «.» and «-» before make it the tail of another number.
      if (isWordCode(left) || left === 46 || left === 45 || left === 47) continue;
      for (const { shape, grade } of SHAPES) {
        shape.lastIndex = start;
        const match = shape.exec(source.text);
        if (!match || !isDate(match[0], grade)) continue;
        found.push({ start, end: start + match[0].length, grade });
        break;
      }
    }
    return found;
  },
  contextCounts(source, start, end) {
    // «f.o.m. 01.06.2002» is no birth.
    return end - start > 1 || !/^\.?\p{L}/u.test(source.lower.slice(end, end + 2));
  },
};

function mayTellOfBirth(lower: string, words: readonly string[]): boolean {
  return ['fød', 'fod', 'born', 'birth', 'fdato'].some((part) => lower.includes(part)) || words.includes('f');
}

function isDate(text: string, grade: string): boolean {
  if (grade === 'written') return Number.parseInt(text, 10) >= 1 && Number.parseInt(text, 10) <= 31;
  const parts =
    grade === 'digits'
      ? [text.slice(0, 2), text.slice(2, 4), text.slice(4)]
      : text.split(/[./-] ?/).map((part) => part.trim());
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  const [day, month] = a > 1000 ? [c, b] : [a, b];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
