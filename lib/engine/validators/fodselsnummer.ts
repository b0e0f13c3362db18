import type { Source } from '../source';
import { HAS_DIGIT, HAS_LETTER } from '../tokens';
import { isPlainGap, type Run, rowsOf, tornGapBefore } from './digits';
import { fitsTodaysSeries, readNationalNumber } from './national-number';
import { isPlaceholder } from './placeholder';
import type { Candidate, Validator } from './validator';

/** 13097248022 · 130972 48022 · 130972 480 22 · 13.09.72 48022 · 13 09 72 480 22 · 1309 72 48022 · 1 3 0 9 … */
const USUAL = new Set(['11', '6,5', '6,3,2', '2,2,2,5', '2,2,2,3,2', '4,2,5', '1,1,1,1,1,1,1,1,1,1,1']);

/**
 * Fødselsnummer and D-number. Grades:
 * - `valid`: both control digits by the old rule, and a date that exists. One row of eleven digits in 400 passes by chance,
 *   so the number alone is a likely one, not a certain one.
 * - `written`: the same, and set out as people set out a fødselsnummer (130972 48022, 13.09.72 48022).
 * - `listed`: the same, and most rows of eleven digits near it pass too.
 * - `named`: each of these once more, for a rule that is surer of it when a context word stands near.
 * - `synthetic`: the same in a test series (Tenor +80, Norsk helsenett +65).
 * - `relaxed`: first control digit by the rule of 2032 only, or an individual number not in use for the living today.
 * - `odd`: passes, but the digits stand in groups that nobody uses (13 097 248 022), or a table or line tore them apart.
 * - `ocr`: passes once letters are read as the digits they look like (13O972 48O22).
 * - `shape`: 6 + 5 digits whose checksum or date fails: people mistype, and the number they meant is as personal.
 * Source: Skatteetaten, folkeregisteret-api-dokumentasjon.
 */
export const fodselsnummer: Validator = {
  name: 'fodselsnummer',
  grades: ['valid', 'written', 'listed', 'named', 'synthetic', 'relaxed', 'odd', 'ocr', 'shape'],
  scan(source) {
    const found: Candidate[] = [];
    const whole: Whole[] = [];
    for (const run of rowsOf(source, 11)) {
      const candidate = grade(source, run);
      if (run.shape.length === 1) whole.push({ at: run.start, passes: candidate?.grade === 'valid', candidate: null });
      if (!candidate) continue;
      const placed = { start: run.start, end: run.end, ...candidate };
      found.push(placed);
      if (run.shape.length === 1 && placed.grade === 'valid') (whole[whole.length - 1] as Whole).candidate = placed;
      if (/^(?:valid|written|synthetic)$/.test(placed.grade)) found.push({ ...placed, grade: 'named' });
    }
    markListed(whole);
    found.push(...withLetters(source));
    return found;
  },
  contextCounts: countsAsPersonnummer,
};

/** A row of eleven digits in one piece, and its candidate when it passes. */
interface Whole {
  at: number;
  passes: boolean;
  candidate: Candidate | null;
}

function grade(source: Source, run: Run): { grade: string; series?: string } | null {
  const usual = USUAL.has(run.shape.join()) && run.gaps.every(isPlainGap);
  const number = readNationalNumber(run.digits);
  if (!number)
    return usual && (run.shape.length === 1 || run.shape[0] === 6) && isShape(run) ? { grade: 'shape' } : null;
  // Month + 40 is the H-number's validator's to name.
  if (number.month === 'forty') return null;
  if (!usual) return number.rest === 0 ? ofTorn(source, run) : null;
  if (number.rest > 0) return { grade: 'relaxed' };
  if (number.month === 'tenor') return { grade: 'synthetic', series: 'tenor' };
  if (number.month === 'nhn') return { grade: 'synthetic', series: 'nhn' };
  if (!fitsTodaysSeries(run.digits, number.day)) return { grade: 'relaxed' };
  return { grade: isWritten(run) ? 'written' : 'valid' };
}

function isShape({ digits }: Run): boolean {
  return !isPlaceholder(digits);
}

/** The date in one piece or with dots, a space, and the rest. */
function isWritten({ shape, gaps }: Run): boolean {
  if (shape[0] === 6) return gaps.every((gap) => gap === ' ');
  return shape[0] === 2 && gaps[0] === '.' && gaps[1] === '.' && gaps.slice(2).every((gap) => gap === ' ');
}

/**
 * Two groups around a line break are one number; other odd groups need a word beside them, and no neighbour: «12 13 097 248
 * 022 4» is a row of figures.
 */
function ofTorn(source: Source, { shape, gaps, first, last }: Run): { grade: string } | null {
  if (shape.length === 2 && isPlainGap(gaps[0] ?? '') && gaps[0]?.includes('\n')) return { grade: 'valid' };
  const alone = (group: number) => {
    const gap = tornGapBefore(source, group);
    return gap === null || !gaps.includes(gap);
  };
  return alone(first) && alone(last + 1) ? { grade: 'odd' } : null;
}

/** How far apart two numbers of one list may stand, in UTF-16 code units. */
const LIST_REACH = 200;

/** One that passes among twenty that don't is chance; two near each other, and few that fail, are a list of people. */
function markListed(whole: readonly Whole[]): void {
  let from = 0;
  for (const { at, candidate } of whole) {
    while ((whole[from]?.at ?? 0) < at - LIST_REACH) from += 1;
    if (!candidate) continue;
    let passing = 0;
    let all = 0;
    for (let i = from; i < whole.length && (whole[i]?.at ?? 0) <= at + LIST_REACH && all < 40; i += 1) {
      if (whole[i]?.passes) passing += 1;
      all += 1;
    }
    if (passing >= 2 && passing * 2 >= all) candidate.grade = 'listed';
  }
}

// What scanned and typed digits turn into.
const DIGIT_OF: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1', s: '5', b: '8', z: '2' };
/** Letters that may stand for digits in one number; with more it is a code of another kind. */
const MAX_LETTERS = 4;

/** Words of digits and look-alike letters: eleven characters, or six and five with a separator. */
function withLetters({ text, lower, tokens }: Source): Candidate[] {
  const found: Candidate[] = [];
  const size = (token: number) => (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0);
  const mixed = (token: number) => ((tokens.shape[token] ?? 0) & (HAS_DIGIT | HAS_LETTER)) === (HAS_DIGIT | HAS_LETTER);
  for (let token = 0; token < tokens.count; token += 1) {
    if (!((tokens.shape[token] ?? 0) & HAS_DIGIT)) continue;
    let last = token;
    if (size(token) === 6 && size(token + 1) === 5 && (mixed(token) || mixed(token + 1))) {
      if (!isPlainGap(text.slice(tokens.end[token], tokens.start[token + 1]))) continue;
      last = token + 1;
    } else if (size(token) !== 11 || !mixed(token)) continue;
    const digits = digitsOf(last === token ? tokens.word(token) : tokens.word(token) + tokens.word(last));
    const number = digits && readNationalNumber(digits);
    if (!number || number.rest > 0 || isPlaceholder(digits)) continue;
    const start = tokens.start[token] ?? 0;
    const end = tokens.end[last] ?? lower.length;
    found.push({ start, end, grade: 'ocr', evidence: [{ kind: 'encoded', as: 'lookalike' }] });
  }
  return found;
}

function digitsOf(word: string): string | null {
  let digits = '';
  let letters = 0;
  for (const char of word) {
    const digit = char >= '0' && char <= '9' ? char : DIGIT_OF[char];
    if (digit === undefined) return null;
    if (digit !== char) letters += 1;
    digits += digit;
  }
  return letters <= MAX_LETTERS ? digits : null;
}

/** In «gnr. 12 bnr. 34 fnr. 5» fnr is festenummer (matrikkelen), not fødselsnummer. */
function countsAsPersonnummer(source: Source, start: number, end: number): boolean {
  const word = source.lower.slice(start, end);
  if (word !== 'fnr' && word !== 'f.nr') return true;
  return !/[gb]\.?nr/.test(source.lower.slice(Math.max(0, start - 40), end + 25));
}
