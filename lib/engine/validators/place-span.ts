import type { Source } from '../source';
import { CAPITAL, HAS_DIGIT, HAS_LETTER } from '../tokens';
import { MONTH_WORDS } from './date-shapes';

/** Words that begin something else, and places so large that they point at nobody. */
const NO_PLACE = new Set(
  'norge noreg norway alder kjønn adresse telefon telefonnummer tlf mobil personnummer fødselsnummer innlagt pasienten pasient navn namn han hun ho den det de diagnose dato sivilstand statsborgerskap nasjonalitet språk morsmål postboks boks uke veke ca kl ukjent ukjend ingen samme same se hemmelig skjult sperret sperra fjor år haust høst sommer sommar vinter vår dag går natt verden verda live'.split(
    ' ',
  ),
);
/** Words after the first one that a place's name may take along: «Mo i Rana», «Ski og Ås» is two. */
const MOST = 3;

/** A place as it is written: offsets, and whether it has its capital. */
export interface PlaceSpan {
  start: number;
  end: number;
  capital: boolean;
}

/**
 * The place that begins with token `first`: one capitalised word and those that belong to it («Mo i Rana», «Nodeland-Brennåsen»,
 * «Stavanger/Sandnes», «Ask (Gjerdrum)»), or one word without a capital. Null when the word is none. Any capitalised word
 * may be a place: there are a hundred thousand of them, and the words before it tell.
 */
export function readPlace(source: Source, first: number): PlaceSpan | null {
  const { text, tokens } = source;
  const shape = tokens.shape[first] ?? 0;
  const word = tokens.word(first);
  if ((shape & HAS_LETTER) === 0 || (shape & HAS_DIGIT) !== 0 || word.length < 2) return null;
  if (NO_PLACE.has(word) || MONTH_WORDS.has(word)) return null;
  const start = tokens.start[first] ?? 0;
  const capital = (shape & CAPITAL) !== 0;
  let last = first;
  if (capital) while (last - first < MOST && continues(source, last)) last += tokens.word(last + 1) === 'i' ? 2 : 1;
  const end = tokens.end[last] ?? 0;
  const bracket = last > first && text[end] === ')' && text.slice(start, end).includes('(');
  return { start, end: bracket ? end + 1 : end, capital };
}

export const isNameShape = (shape: number): boolean => (shape & CAPITAL) !== 0 && (shape & HAS_DIGIT) === 0;

function continues({ text, tokens }: Source, last: number): boolean {
  const gap = text.slice(tokens.end[last], tokens.start[last + 1]);
  const next = tokens.word(last + 1);
  const named = isNameShape(tokens.shape[last + 1] ?? 0) && !NO_PLACE.has(next) && !MONTH_WORDS.has(next);
  if (gap === '-' || gap === '/') return named;
  if (gap === ' (') return named && text[tokens.end[last + 1] ?? 0] === ')';
  if (gap !== ' ') return false;
  if (next === 'i') return text[tokens.end[last + 1] ?? 0] === ' ' && isNameShape(tokens.shape[last + 2] ?? 0);
  return named;
}
