import type { Source } from '../source';
import { ALL_CAPS, CAPITAL, HAS_DIGIT, SENTENCE_START, tokenAt } from '../tokens';
import type { Candidate } from '../validators/candidate';
import type { CompiledNames } from './compiled-names';
import { MAKES_IT_A_THING, NOT_NAMES, PARTICLES, PLACES, SURNAME_ENDING, UNSURE_TITLES } from './name-words';

/** Words in one name, particles and initials counted. */
const MAX_PARTS = 6;
/** Below this share a word with a capital is a word until something else says name. */
const OFTEN_A_NAME = 0.35;
/** Below this one it is no surname in a text without capitals, even behind a given name. */
const SOMETIMES_A_NAME = 0.3;

/**
 * Names of people by the lists alone, when no pack brings a model. Grades:
 * `full` given name and surname, both listed; `listed_first` a listed given name and a capitalised word; `listed_last` a
 * capitalised word or initial and a listed surname; `reversed` «Nordmann, Kari»; `title` a name after «saksbehandler»,
 * «mor» …; `lower` both listed, written without capitals; `single` one listed name alone;
 * `repeat` a part of a name that stands whole elsewhere in the text.
 */
export function namesByLists(source: Source, names: CompiledNames): Candidate[] {
  const { tokens } = source;
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.count; ) {
    const shape = tokens.shape[i] ?? 0;
    if ((shape & CAPITAL) !== 0 && (shape & HAS_DIGIT) === 0) {
      const row = readRow(source, i);
      const name = judgeRow(source, row, names);
      if (name) found.push(name);
      i = lastRead(source, row, name) ?? i;
    } else if (shape !== 0 && names.first.has(tokens.words[i] ?? '')) {
      const name = lowerName(source, i, names);
      if (name) {
        found.push(name.candidate);
        i = name.last;
      }
    }
    i += 1;
  }
  return withRepeats(source, found, names);
}

/**
 * Where reading goes on after a row. A comma that was no «Nordmann, Kari» ends the row: «Mor, Kari Nordmann» and
 * «Kari Nordmann, Per Hansen» hold a name behind it.
 */
function lastRead(source: Source, row: readonly number[], name: Candidate | null): number | undefined {
  const comma =
    name?.grade === 'reversed'
      ? -1
      : row.findIndex((token, index) => index + 1 < row.length && gapAfter(source, token) === ', ');
  return comma >= 0 ? row[comma] : row[row.length - 1];
}

const WHOLE = new Set(['full', 'reversed', 'listed_first', 'listed_last', 'title']);

/** «Larsen» after «Kari Larsen» is the same person: what is left of a name after anonymising would still name them. */
function withRepeats(source: Source, found: Candidate[], names: CompiledNames): Candidate[] {
  const { tokens } = source;
  const known = new Set<string>();
  for (const { start, end, grade } of found) {
    if (!WHOLE.has(grade)) continue;
    for (let i = tokenAt(tokens, start); i < tokens.count && (tokens.start[i] ?? 0) < end; i += 1) {
      const word = (tokens.words[i] ?? '').slice(0, end - (tokens.start[i] ?? 0));
      if (word.length > 2 && isName(source, i) && !NOT_NAMES.has(word)) known.add(word);
    }
  }
  if (known.size === 0) return found;
  const all = found.filter(
    (candidate) => candidate.grade !== 'single' || !known.has(source.lower.slice(candidate.start, candidate.end)),
  );
  let next = 0;
  const whole = found.filter((candidate) => candidate.grade !== 'single');
  for (let i = 0; i < tokens.count; i += 1) {
    const shape = tokens.shape[i] ?? 0;
    if ((shape & CAPITAL) === 0 || (shape & ALL_CAPS) !== 0) continue;
    const start = tokens.start[i] ?? 0;
    while (next < whole.length && (whole[next]?.end ?? 0) <= start) next += 1;
    if ((whole[next]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
    const word = tokens.words[i] ?? '';
    const bare = known.has(word) ? word : word.endsWith('s') && known.has(word.slice(0, -1)) ? word.slice(0, -1) : null;
    // A word that is mostly no name needs the middle of a sentence.
    if (!bare || ((shape & SENTENCE_START) !== 0 && (names.share.get(bare) ?? 1) <= OFTEN_A_NAME)) continue;
    if (isThingAfter(source, i)) continue;
    all.push({ start, end: start + bare.length, grade: 'repeat', list: 'same_text' });
  }
  return all;
}

/** Tokens of one row of capitalised words: «Åse-Marie van der Berg», «K. Nordmann», «Nordmann, Kari». */
function readRow(source: Source, from: number): number[] {
  const { tokens } = source;
  const row = [from];
  let at = from;
  let comma = false;
  while (row.length < MAX_PARTS + 4) {
    const gap = gapAfter(source, at);
    const isInitial = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) === 1;
    const joined = gap === ' ' || gap === '-' || gap === "'" || (isInitial && (gap === '. ' || gap === '.'));
    const reversing = !comma && row.length <= 3 && gap === ', ';
    if (!joined && !reversing) break;
    let next = at + 1;
    // «van der Berg», «bin Ali»: particles belong when a capital follows.
    while (
      next < tokens.count &&
      next - at <= 2 &&
      joined &&
      PARTICLES.has(tokens.words[next] ?? '') &&
      !isName(source, next) &&
      /^[ -]$/.test(gapAfter(source, next))
    )
      next += 1;
    if (next >= tokens.count || !isName(source, next)) break;
    if (reversing) comma = true;
    for (let i = at + 1; i <= next; i += 1) row.push(i);
    at = next;
  }
  return row;
}

function isName(source: Source, token: number): boolean {
  const shape = source.tokens.shape[token] ?? 0;
  return (shape & CAPITAL) !== 0 && (shape & HAS_DIGIT) === 0;
}

function gapAfter(source: Source, token: number): string {
  const { tokens, text } = source;
  if (token + 1 >= tokens.count) return '';
  const from = tokens.end[token] ?? 0;
  const to = tokens.start[token + 1] ?? 0;
  return to - from > 2 ? '' : text.slice(from, to);
}

interface Part {
  token: number;
  word: string;
  /** Without a genitive -s, when only that is listed. */
  cut: number;
  first: boolean;
  last: boolean;
  share: number;
  initial: boolean;
  blocked: boolean;
}

function readPart(source: Source, token: number, names: CompiledNames): Part {
  const { tokens } = source;
  const word = tokens.words[token] ?? '';
  let key = word;
  let cut = 0;
  if (!names.first.has(word) && !names.last.has(word) && word.endsWith('s')) {
    const bare = word.slice(0, -1);
    if (names.first.has(bare) || names.last.has(bare)) {
      key = bare;
      cut = 1;
    }
  }
  return {
    token,
    word: key,
    cut,
    first: names.first.has(key),
    last: names.last.has(key) || (!names.first.has(key) && !names.share.has(key) && SURNAME_ENDING.test(key)),
    share: names.share.get(key) ?? (names.first.has(key) || names.last.has(key) || SURNAME_ENDING.test(key) ? 1 : 0),
    initial: word.length === 1,
    blocked: NOT_NAMES.has(word) && !(names.first.has(word) && (names.share.get(word) ?? 1) > OFTEN_A_NAME),
  };
}

function judgeRow(source: Source, row: number[], names: CompiledNames): Candidate | null {
  const { tokens } = source;
  let parts = row.map((token) => readPart(source, token, names));
  const opening = parts[0];
  if (!opening) return null;
  let start = (tokens.shape[opening.token] ?? 0) & SENTENCE_START;
  let title = titleBefore(source, opening.token, names);
  // «Dommer Finn Eilertsen»: a title that opens the sentence stands in the row itself.
  if (
    parts.length > 1 &&
    names.titles.has(opening.word) &&
    !opening.first &&
    /^ |^: ?/.test(gapAfter(source, opening.token))
  ) {
    title = opening.word;
    parts = parts.slice(1);
    start = 0;
  }

  const reversed = readReversed(source, parts);
  if (reversed) return reversed;
  const comma = parts.findIndex((part, i) => i + 1 < parts.length && gapAfter(source, part.token) === ', ');
  if (comma >= 0) parts = parts.slice(0, comma + 1);

  // «Har Kari Nordmann …»: what opens a sentence is left out unless it is a name itself.
  let first = parts.findIndex((part) => !part.blocked && part.first && isUsable(source, parts, part));
  if (first < 0 && title) first = parts[0]?.blocked ? -1 : 0;
  if (first < 0) first = beforeSurname(parts, Boolean(start));
  if (first < 0) return null;
  // «K. Nordmann», «J. R. Hansen»
  while (first > 0 && parts[first - 1]?.initial) first -= 1;
  // «Nguyen Thi Lan»: where the surname stands first it is listed too.
  while (first > 0 && isListed(parts[first - 1])) first -= 1;
  let end = first;
  while (end + 1 < parts.length && end - first + 1 < MAX_PARTS && !parts[end + 1]?.blocked) end += 1;
  while (end > first && PARTICLES.has(parts[end]?.word ?? '') && !isName(source, parts[end]?.token ?? 0)) end -= 1;
  const name = parts.slice(first, end + 1);
  if (isThing(source, name) || PLACES.has(name.map((part) => tokens.words[part.token] ?? '').join(' '))) return null;
  const grade = gradeOf(source, names, name, first === 0 ? title : null, Boolean(start) && first === 0);
  const last = name[name.length - 1];
  if (!grade || !last) return null;
  return {
    start: tokens.start[name[0]?.token ?? 0] ?? 0,
    end: (tokens.end[last.token] ?? 0) - last.cut,
    grade,
    list: 'ssb',
  };
}

function isListed(part: Part | undefined): boolean {
  return Boolean(part && !part.blocked && !part.initial && (part.first || part.last) && part.share > OFTEN_A_NAME);
}

/** May this given name open the name? A word that is seldom a name only with a surname right behind it. */
function isUsable(source: Source, parts: Part[], part: Part): boolean {
  if (part.share > OFTEN_A_NAME && !isShout(source, part)) return true;
  const next = parts[parts.indexOf(part) + 1];
  return Boolean(next && !next.blocked && (next.last || next.first) && next.share > OFTEN_A_NAME);
}

function isShout(source: Source, part: Part): boolean {
  return !part.initial && ((source.tokens.shape[part.token] ?? 0) & ALL_CAPS) !== 0;
}

/** Index of the word that begins a name without a listed given name: the word or initial before a listed surname. */
function beforeSurname(parts: Part[], opensSentence: boolean): number {
  for (let i = 1; i < parts.length; i += 1) {
    const part = parts[i];
    const before = parts[i - 1];
    if (!part || !before || part.blocked || before.blocked || !part.last || part.share < 0.5) continue;
    if (before.initial) return i - 1;
    // The word that opens the sentence is any word; with two before the surname, the second may be the given name.
    if (i - 1 === 0 && opensSentence) continue;
    if (/^[\p{L}]{3,}$/u.test(before.word)) return i - 1;
  }
  return -1;
}

function readReversed(source: Source, parts: Part[]): Candidate | null {
  const { tokens } = source;
  const comma = parts.findIndex((part, i) => i + 1 < parts.length && gapAfter(source, part.token) === ', ');
  const surname = parts[comma];
  const given = parts[comma + 1];
  if (comma < 0 || comma > 1 || !surname || !given || !given.first || !surname.last || surname.blocked || given.blocked)
    return null;
  // «… Hansen, Kari og Per»: a list of names reads the same; a surname that is a given name too proves nothing.
  if (surname.share <= OFTEN_A_NAME || given.share <= OFTEN_A_NAME || (surname.first && !surname.last)) return null;
  if (comma === 1 && parts[0]?.first) return null;
  let last = comma + 1;
  while (last + 1 < parts.length && parts[last + 1]?.first && gapAfter(source, parts[last]?.token ?? 0) !== ', ')
    last += 1;
  const end = parts[last];
  if (!end) return null;
  const from = comma === 1 && gapAfter(source, parts[0]?.token ?? 0) === '-' ? 0 : comma;
  return {
    start: tokens.start[parts[from]?.token ?? 0] ?? 0,
    end: (tokens.end[end.token] ?? 0) - end.cut,
    grade: 'reversed',
    list: 'ssb',
  };
}

function gradeOf(
  source: Source,
  names: CompiledNames,
  name: Part[],
  title: string | null,
  opensSentence: boolean,
): string | null {
  const words = name.filter((part) => isName(source, part.token));
  const lead = words[0];
  const tail = words[words.length - 1];
  if (!lead || !tail) return null;
  const shouted = words.every((part) => isShout(source, part) || part.initial);
  if (words.length > 1) {
    const listed = lead.first && tail.last;
    // In capitals everything looks like a name: «DAG LARSEN» and «LIV OG DØD» only by the lists.
    if (shouted) return listed && lead.share > OFTEN_A_NAME && tail.share > OFTEN_A_NAME ? 'full' : null;
    if (listed) return 'full';
    if (lead.first && tail.first) return 'full';
    if (lead.first && lead.share > OFTEN_A_NAME) return 'listed_first';
    if (tail.last || words.some((part) => part.last)) return 'listed_last';
    return title && !UNSURE_TITLES.has(title) && plainWord(lead) ? 'title' : null;
  }
  if (shouted) return null;
  if (title) {
    const listed = lead.first || lead.last;
    if (UNSURE_TITLES.has(title)) return listed && lead.share > OFTEN_A_NAME ? 'title' : null;
    return listed || plainWord(lead) ? 'title' : null;
  }
  if (lead.initial) return null;
  // A surname alone is as often a place or a firm: inside a sentence only, and none that has been seen as one.
  if (!lead.first) return names.last.has(lead.word) && lead.share === 1 && !opensSentence ? 'single' : null;
  // Alone, a name that is also a word or a place needs support; «Kari» does not.
  return lead.share === 1 ? 'single' : null;
}

function plainWord(part: Part): boolean {
  return !part.blocked && /^[\p{L}\p{M}]{3,}$/u.test(part.word);
}

/** The title right before the name («saksbehandler Nordmann», «Elev: Ola»), or null. */
function titleBefore(source: Source, token: number, names: CompiledNames): string | null {
  const { tokens } = source;
  if (token === 0) return null;
  const word = tokens.words[token - 1] ?? '';
  const gap = gapAfter(source, token - 1);
  if (!names.titles.has(word)) return null;
  return gap === ' ' || gap === ': ' || gap === ':' || (gap === '. ' && word === 'hr') ? word : null;
}

/** «Kari Nordmanns gate», «Hansen & Co», «Kari Nordmann AS» name a street or a firm. */
function isThing(source: Source, name: Part[]): boolean {
  const last = name[name.length - 1];
  return Boolean(last && isThingAfter(source, last.token));
}

function isThingAfter(source: Source, token: number): boolean {
  const { tokens, text } = source;
  const next = token + 1;
  const gap = gapAfter(source, token);
  if (next < tokens.count && (gap === ' ' || gap === '-') && MAKES_IT_A_THING.has(tokens.words[next] ?? ''))
    return true;
  // «Jan Mayen-loven», «Nobel-komiteen»: a compound, not a person.
  if (
    gap === '-' &&
    next < tokens.count &&
    ((tokens.shape[next] ?? 0) & CAPITAL) === 0 &&
    (tokens.words[next] ?? '').length > 3
  )
    return true;
  return /^ ?(?:&|og) (?:Co|Sønn|Sønner)\b/.test(text.slice(tokens.end[token] ?? 0, (tokens.end[token] ?? 0) + 14));
}

/** «kari hansen» typed without capitals: both listed, the given name no word at all, the surname seldom one. */
function lowerName(source: Source, token: number, names: CompiledNames): { candidate: Candidate; last: number } | null {
  const { tokens } = source;
  let last = token;
  while (last - token < 3 && /^[ -]$/.test(gapAfter(source, last)) && names.first.has(tokens.words[last + 1] ?? '')) {
    if (names.share.has(tokens.words[last + 1] ?? '')) break;
    last += 1;
  }
  if (gapAfter(source, last) !== ' ') return null;
  const surname = readPart(source, last + 1, names);
  // Behind a given name that is no word, a surname may be one now and then («kari berg»), not mostly («kari finne»).
  if (!surname.last || surname.share < SOMETIMES_A_NAME || names.share.has(tokens.words[token] ?? '')) return null;
  if (((tokens.shape[last + 1] ?? 0) & CAPITAL) !== 0) return null;
  if (isThing(source, [surname])) return null;
  return {
    candidate: {
      start: tokens.start[token] ?? 0,
      end: (tokens.end[last + 1] ?? 0) - surname.cut,
      grade: 'lower',
      list: 'ssb',
    },
    last: last + 1,
  };
}
