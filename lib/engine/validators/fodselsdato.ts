import type { Candidate, Validator } from './validator';

const MONTHS =
  '(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|jan|feb|apr|jun|jul|aug|sept|sep|okt|nov|des)';
const SHAPES: readonly { shape: RegExp; grade: string }[] = [
  { shape: /(?<![\d./-])(\d{1,2})[./-] ?(\d{1,2})[./-] ?((?:18|19|20)\d{2}|\d{2})(?![\d]|[./-]\d)/g, grade: 'numeric' },
  { shape: /(?<![\d./-])(?:19|20)\d{2}-\d{2}-\d{2}(?![\d]|[./-]\d)/g, grade: 'numeric' },
  { shape: new RegExp(String.raw`(?<![\d.])\d{1,2}\.? ?${MONTHS}\.?(?: (?:19|20)\d{2}| \d{2}(?!\d))?(?![\p{L}\d])`, 'giu'), grade: 'written' },
  { shape: /(?<![\p{L}\d./+-])\d{6}(?![\p{L}\d]|[ ./-]?\d)/gu, grade: 'digits' },
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
    if (!/f[øo]d|f\.|geboren|born|birth|f\b/.test(source.lower)) return found;
    for (const { shape, grade } of SHAPES) {
      for (const match of source.text.matchAll(shape)) {
        if (!isDate(match[0], grade)) continue;
        const text = match[0].trimEnd();
        found.push({ start: match.index, end: match.index + text.length, grade });
      }
    }
    return found;
  },
};

function isDate(text: string, grade: string): boolean {
  if (grade === 'written') return Number.parseInt(text, 10) >= 1 && Number.parseInt(text, 10) <= 31;
  const parts =
    grade === 'digits' ? [text.slice(0, 2), text.slice(2, 4), text.slice(4)] : text.split(/[./-] ?/).map((part) => part.trim());
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  const [day, month] = a > 1000 ? [c, b] : [a, b];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
