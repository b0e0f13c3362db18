import type { Source } from '../source';
import { tokenAt } from '../tokens';
import { dateAt } from './date-shapes';
import { isNameShape, readPlace } from './place-span';
import type { Candidate, Validator } from './validator';

/** How far a place may stand from the word of birth, in UTF-16 code units: «født den 24. desember 1982, tidlig, i Nypan». */
const REACH = 120;
/** Words and dates that are read on the way to the place. */
const MAX_STEPS = 14;

/** Parts of the words that tell of birth; asked of the whole text before anything else. */
const STEMS = ['fød', 'fod', 'born', 'birth', 'oppv', 'uppv'];
/** Words that tell of birth, and may be a form's label too. */
const BIRTH =
  /^(?:født|fødd|fødde|fodt|oppvokst|oppvaksen|oppvaksne|oppvachsen|uppvaksen|fødested|fødestad|fødselssted|fødselsstad|fødselsdato|fødselsdata|fødelsdato|fødselsdag|fødsel|fødekommune|fødselskommune|født-?sted|født-?stad|born|birth)$/;
/** Labels that ask for a place, so that what follows the colon is one. */
const PLACE_LABEL = /^(?:fødested|fødestad|fødselssted|fødselsstad|fødekommune|fødselskommune|sted|stad|place)$/;
/** Words that may stand between the word of birth and the place. */
const FILLERS = new Set(
  'og den er var ble blei vart på ca cirka dato sted stad the and on was is kl klokka oppvokst oppvaksen født fødd dag her'.split(
    ' ',
  ),
);
const YEAR = /^(?:1[89]|20)\d\d$/;
/** Words that a place follows. */
const INTO = new Set(['i', 'in', 'fra', 'frå', 'ved', 'på', 'at']);
/**
 * Where somebody was born: «født i Ås den 3. mai 1987», «Fødested: Ås», «Fødselsdato: Ås, 3. mai 1987». Grades: `dated` (a
 * date stands beside the place, or the form asks for it), `born` (the place alone), `person` (the same once more, for a
 * rule that wants a word for a person beside it), `lower` (written without a capital, with a date). Reads at most `REACH`
 * behind the word of birth and one date behind the place.
 */
export const fodested: Validator = {
  name: 'fodested',
  grades: ['dated', 'born', 'person', 'lower'],
  scan(source) {
    const found: Candidate[] = [];
    const { lower, tokens } = source;
    let last = -1;
    for (const stem of STEMS) {
      for (let at = lower.indexOf(stem); at >= 0; at = lower.indexOf(stem, at + stem.length)) {
        const token = tokenAt(tokens, at);
        if (tokens.start[token] !== at || !BIRTH.test(tokens.word(token))) continue;
        const candidate = readBirthplace(source, token);
        if (!candidate || candidate.start === last) continue;
        last = candidate.start;
        found.push(candidate);
        if (candidate.grade === 'born') found.push({ ...candidate, grade: 'person' });
      }
    }
    return found;
  },
};

/** Walks from the word of birth over fillers and dates to the first word that can be a place. */
function readBirthplace(source: Source, trigger: number): Candidate | null {
  const { text, tokens } = source;
  const limit = Math.min(text.length, (tokens.end[trigger] ?? 0) + REACH);
  let dated = false;
  let asked = PLACE_LABEL.test(tokens.word(trigger)) || asksForPlace(source, trigger);
  let into = false;
  let colon = false;
  let end = tokens.end[trigger] ?? 0;
  for (let i = trigger + 1, steps = 0; i < tokens.count && steps < MAX_STEPS; steps += 1) {
    const start = tokens.start[i] ?? 0;
    if (start >= limit) return null;
    const gap = text.slice(end, start);
    if (!isGap(gap, into || asked)) return null;
    if (gap.includes(':')) colon = true;
    const date = dateAt(text, start);
    if (date > start) {
      dated = true;
      into = false;
      end = date;
      while (i < tokens.count && (tokens.start[i] ?? 0) < end) i += 1;
      continue;
    }
    const word = tokens.word(i);
    if (YEAR.test(word)) {
      dated = true;
      into = false;
    }
    if (PLACE_LABEL.test(word)) asked = true;
    else if (INTO.has(word)) into = true;
    else if (FILLERS.has(word)) into = false;
    else if (!YEAR.test(word)) {
      if (!into && !asked && !colon && !(dated && /[,(]/.test(gap) && !isFullName(source, i))) return null;
      return placeFrom(source, i, { dated, into }, asked ? 'place' : colon && !into ? 'colon' : null);
    }
    end = tokens.end[i] ?? 0;
    i += 1;
  }
  return null;
}

/** «Sted for fødsel:», «Stad og dato for fødsel:». */
function asksForPlace({ tokens }: Source, trigger: number): boolean {
  for (let i = trigger - 1; i >= Math.max(0, trigger - 4); i -= 1) {
    const word = tokens.word(i);
    if (word === 'sted' || word === 'stad') return true;
    if (!/^(?:for|og|dato|av)$/.test(word)) return false;
  }
  return false;
}

/** What may come between two words on the way; a sentence end only after an abbreviation or a date's dot. */
function isGap(gap: string, near: boolean): boolean {
  if (gap.length > 6 || gap.includes('\n\n')) return false;
  if (gap.includes('\n')) return near || /[:,]/.test(gap);
  return !/[!?;§=]/.test(gap);
}

function placeFrom(
  source: Source,
  first: number,
  { dated, into }: { dated: boolean; into: boolean },
  label: 'place' | 'colon' | null,
): Candidate | null {
  const place = readPlace(source, first);
  if (!place) return null;
  const { start, end } = place;
  // «født 12.04.1981, Lyngveien 14»: a home, and the address's to tell.
  if (/^,? \d/.test(source.text.slice(end, end + 3)) && !dateFollows(source.text, end)) return null;
  const followed = dateFollows(source.text, end);
  if (!place.capital) return into && (dated || followed) ? { start, end, grade: 'lower', list: 'birthplace' } : null;
  if (dated || followed || label === 'place') return { start, end, grade: 'dated', list: 'birthplace' };
  // A label with a name behind it («Født: Kari») is no place, unless nothing else stands in the field.
  if (label === 'colon' && !/^ ?(?:[.\n]|$)/.test(source.text.slice(end, end + 2))) return null;
  return { start, end, grade: 'born', list: 'birthplace' };
}

/** «født 3. mai 1987, Kari Hansen»: two names on end are a person's. */
function isFullName({ text, tokens }: Source, first: number): boolean {
  return text.slice(tokens.end[first], tokens.start[first + 1]) === ' ' && isNameShape(tokens.shape[first + 1] ?? 0);
}

/** « den 12. juni 1949», «, 05. februar 2001», « på dato 5. mars 1943», « i 1987». */
function dateFollows(text: string, end: number): boolean {
  const gap = /^(?:[,.])? ?(?:\(?(?:på den|på dato|den|on|på|i|in|dato:?) )?/.exec(text.slice(end, end + 12));
  const at = end + (gap?.[0].length ?? 0);
  return at > end && (dateAt(text, at) > at || /^(?:1[89]|20)\d\d(?![\p{L}\d])/u.test(text.slice(at, at + 5)));
}
