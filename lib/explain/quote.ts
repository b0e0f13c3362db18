import type { FindingType, Span } from '../contracts/finding';

/** Longest quote, in code points: what one recognises a passage by, not the passage. */
const LONGEST = 40;
/** So many characters are enough to find a number or an encoded value again, and too few to be it. */
const SHORTENED = 2;
/** Five digits or more, also in groups: numbers that belong to somebody, and codes. */
const LONG_NUMBER = /\p{Nd}(?:[\s./-]?\p{Nd}){4,}/gu;

export interface Quoted {
  /** In the marks of the language's own style. */
  text: string;
  /** Words in it, for «ordet» and «ordene». */
  words: number;
}

/**
 * The person's own words at `span`, for showing and nothing else: on one line, cut at `LONGEST`, without invisible
 * characters, long numbers shortened to their first two digits. Null for passwords and keys, and where nothing is left.
 */
export function quote(text: string, { start, end }: Span, type?: FindingType): Quoted | null {
  if (type === 'SECRET') return null;
  // Four times the longest: invisible characters fall away, and a whole pasted novel is not cleaned to show forty of it.
  const clean = text
    .slice(start, Math.min(end, start + 4 * LONGEST))
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{C}]+/gu, ' ')
    .replace(LONG_NUMBER, (number) => `${number.slice(0, SHORTENED)}…`)
    .trim();
  if (clean === '') return null;
  const letters = [...clean];
  const cut = letters.length > LONGEST || end - start > 4 * LONGEST;
  const shown = cut ? `${letters.slice(0, LONGEST).join('').trimEnd()}…` : clean;
  return { text: `«${shown}»`, words: clean.split(' ').length };
}

/** How far a word is followed from the part of it that was found, in UTF-16 code units. */
const LONGEST_WORD = 30;
const LETTER = /\p{L}/u;

/** The whole word or words that `span` is a part of: a rule's «fødselsnummer*» was found in «fødselsnummeret». */
export function wholeWords(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - LONGEST_WORD);
  const to = Math.min(text.length, end + LONGEST_WORD);
  let first = start;
  let last = end;
  if (LETTER.test(text[start] ?? '')) while (first > from && LETTER.test(text[first - 1] ?? '')) first -= 1;
  if (LETTER.test(text[end - 1] ?? '')) while (last < to && LETTER.test(text[last] ?? '')) last += 1;
  return { start: first, end: last };
}

/** The beginning of a value that is not written out: enough to find it, too little to decode. Null for secrets. */
export function quoteStart(text: string, { start, end }: Span, type: FindingType): Quoted | null {
  const beginning = quote(text, { start, end: Math.min(end, start + SHORTENED) }, type);
  return beginning && { ...beginning, text: beginning.text.replace('»', '…»') };
}
