const MONTH =
  '(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|oct|nov|des|dec)';

/** Names of months, for the question «is this capitalised word a month?». */
export const MONTH_WORDS: ReadonlySet<string> = new Set(MONTH.slice(3, -1).split('|'));

const YEAR = String.raw`(?:1[89]|20)\d\d`;

/**
 * Ways to write a date, tried where one may begin (`y`): 03.05.1987 and 3/5-87 · 1987-05-03 · 3. mai 1987 and 3. mai · May 3,
 * 1987. No shape is longer than 24 UTF-16 code units.
 */
const SHAPES: readonly { shape: RegExp; grade: DateGrade }[] = [
  {
    shape: new RegExp(String.raw`(\d{1,2})([./-]) ?(\d{1,2})[./-] ?(${YEAR}|\d{2})(?![\d]|[./-]\d)`, 'y'),
    grade: 'numeric',
  },
  { shape: new RegExp(String.raw`${YEAR}-\d{2}-\d{2}(?![\d]|[./-]\d)`, 'y'), grade: 'numeric' },
  {
    shape: new RegExp(
      String.raw`\d{1,2}\.?[ \n]?${MONTH}\.?(?:,? ${YEAR}| ['’-]?\d{2}(?![\d.:]))?(?![\p{L}\d])`,
      'iuy',
    ),
    grade: 'written',
  },
  {
    shape: new RegExp(String.raw`${MONTH}\.? \d{1,2}(?:st|nd|rd|th)?[.,]{0,2} ${YEAR}(?!\d)`, 'iuy'),
    grade: 'written',
  },
];

export type DateGrade = 'numeric' | 'written';

/** The date that begins at `start`, or null. */
export function readDate(text: string, start: number): { end: number; grade: DateGrade } | null {
  const code = text.charCodeAt(start);
  const digit = code >= 48 && code <= 57;
  for (const { shape, grade } of SHAPES) {
    shape.lastIndex = start;
    const match = shape.exec(text);
    if (match && (grade === 'numeric' ? isDay(match[0]) : !digit || isDayOfMonth(match[0])))
      return { end: start + match[0].length, grade };
  }
  return null;
}

/** Offset where the date that begins at `start` ends; `start` itself when none does. */
export function dateAt(text: string, start: number): number {
  return readDate(text, start)?.end ?? start;
}

function isDayOfMonth(text: string): boolean {
  const day = Number.parseInt(text, 10);
  return day >= 1 && day <= 31;
}

function isDay(text: string): boolean {
  const [a = 0, b = 0, c = 0] = text.split(/[./-] ?/).map(Number);
  const [day, month] = a > 1000 ? [c, b] : [a, b];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
