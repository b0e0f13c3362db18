import { DIGIT, kindOf, UPPER } from './characters';

/** Where paragraphs, sentences and lines begin, ascending; each runs to the next. The first always begins at 0. */
export interface Structure {
  paragraphs: number[];
  sentences: number[];
  lines: number[];
}

// Words whose full stop does not end a sentence.
const abbreviations = new Set(
  'nr bl f fnr gnr bnr pkt kap jf jfr evt ev ca kl tlf mobil st dr prof mv osv obs ref avd adm inkl ekskl maks min mill mrd fvl offl bvl hol hpl'.split(
    ' ',
  ),
);

const LONGEST_ABBREVIATION = 6;
export function structureOf(text: string): Structure {
  const paragraphs = [0];
  const sentences = [0];
  const lines = [0];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 10) {
      lines.push(i + 1);
      const next = skipBlank(text, i + 1);
      if (text.charCodeAt(next) === 10) {
        begin(paragraphs, next + 1);
        begin(sentences, next + 1);
      } else if (opensLine(text, next)) begin(sentences, i + 1);
    } else if (code === 33 || code === 63 || (code === 46 && !isAbbreviation(text, i))) {
      const next = skipBlank(text, i + 1);
      if (next > i + 1 && opensSentence(text, next)) begin(sentences, next);
    }
  }
  return { paragraphs, sentences, lines };
}

/** Several blank lines in a row say the same start again. */
function begin(starts: number[], at: number): void {
  if (starts[starts.length - 1] !== at) starts.push(at);
}

function skipBlank(text: string, from: number): number {
  let i = from;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code !== 32 && code !== 9 && code !== 13) break;
    i += 1;
  }
  return i;
}

function opensSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return kindOf(code) === UPPER || kindOf(code) === DIGIT || code === 0xab || code === 34 || code === 91 || code === 45;
}

function opensLine(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return opensSentence(text, at) || code === 0x2022 || code === 42 || code === 124;
}

function isAbbreviation(text: string, dot: number): boolean {
  let from = dot;
  while (from > 0 && dot - from <= LONGEST_ABBREVIATION && kindOf(text.charCodeAt(from - 1)) !== 0) from -= 1;
  if (dot - from > LONGEST_ABBREVIATION) return false;
  const word = text.slice(from, dot);
  // «f.eks.», «3. mai», «K. Nordmann», «jf. fvl.»
  return word.length < 2 || /^\d{1,2}$/.test(word) || abbreviations.has(word.toLowerCase()) || text[from - 1] === '.';
}

/** Index of the part that holds `offset`. */
export function partAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
