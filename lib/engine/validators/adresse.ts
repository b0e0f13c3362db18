import type { Source } from '../source';
import { CAPITAL, HAS_DIGIT, HAS_LETTER } from '../tokens';
import { isInstitutionsAddress } from './office';
import { readPost, readTail } from './post-place';
import { opensStreet, streetWord } from './street-words';
import type { Candidate, Validator } from './validator';

// «5b», «5 B», «5-7», «10/12»; «i» and «å» after a space are the next word («Storgata 5 i Harstad»).
const NUMBER =
  /^(\d{1,4})(?:[A-Za-zÆØÅæøå](?![\p{L}\p{N}])| [A-HJ-ZÆØ](?![\p{L}\p{N}])| [a-hj-z](?=[,.;)\n]|$))?(?:[-–/]\d{1,3}[A-Za-z]?(?![\p{L}\d./-]))?/u;
const AFTER_NUMBER =
  /^(?:\d|\p{L}|[.,/–-]\d|\.? ?(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|kr|kroner|prosent|dager|dagar|timer|timar|minutter|minutt|uker|veker|år|meter|km|m2|kvm|daa|dekar|mål|mill|tonn|stk|elever|elevar|barn|personer|personar|ganger|gonger|plasser|plassar)(?![\p{L}])| ?%)/u;
/** Capitalised words that stand before a number and name no place. */
const NO_PLACE =
  /^(?:sak|saks|sone|bydel|rom|avdeling|avd|blokk|bygg|trinn|klasse|gruppe|team|linje|rute|kapittel|kap|punkt|pkt|side|vedlegg|tabell|figur|artikkel|paragraf|versjon|del|fase|nivå|postboks|boks|pb|telefon|tlf|mobil|uke|veke|kl|kr|nok|nr|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)$/;
/** Stands for a street in forms and examples. */
const EXAMPLE = /^(?:eksempel|test|min|din|gate|vei|veg)(?:veien|vegen|gata|gaten|gate|vei|veg)$/;
/** Words that call a place a farm: «Nordre Haugen gard». */
const FARM = new Set(['gård', 'gard', 'gaard', 'småbruk', 'gardsbruk', 'gårdsbruk']);

/**
 * Street addresses. Grades: `full` (street or farm, number, post code and place), `street` (street and number), `lower` (a
 * street written without capital), `loose` («Solbakken 5», «Haugen 12»: a place's name and a number), `farm` («Haugen gard»,
 * or a name with post code and place but no number), `public` (the address of an institution, named right before). The span
 * runs from the first word of the street's name to the number, the dwelling number or the post place; 80 units before it and
 * 90 behind are read.
 */
export const adresse: Validator = {
  name: 'adresse',
  grades: ['full', 'street', 'lower', 'loose', 'farm', 'public'],
  scan(source) {
    const found: Candidate[] = [];
    const { tokens, text } = source;
    for (let i = 1; i < tokens.count; i += 1) {
      if (((tokens.shape[i] ?? 0) & HAS_DIGIT) === 0) continue;
      const first = text.charCodeAt(tokens.start[i] ?? 0);
      const size = (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0);
      if (first < 48 || first > 57 || size > 5) continue;
      const candidate = readAddress(source, i) ?? (size === 4 ? readFarmWithPost(source, i) : null);
      if (candidate) found.push(candidate);
    }
    readFarms(source, found);
    for (const candidate of found)
      if (isInstitutionsAddress(source, candidate.start, candidate.end)) candidate.grade = 'public';
    return found;
  },
};

function readAddress(source: Source, number: number): Candidate | null {
  const { tokens, text } = source;
  const street = tokens.word(number - 1) === 'nr' ? number - 2 : number - 1;
  if (street < 0) return null;
  const shape = tokens.shape[street] ?? 0;
  if ((shape & HAS_LETTER) === 0) return null;
  const at = tokens.start[number] ?? 0;
  const gap = text.slice(tokens.end[street], at);
  if (gap !== ' ' && !isStreetGap(gap)) return null;
  const word = tokens.word(street);
  const kind = streetWord(word, gap.startsWith('.')) ?? (street > 0 && isOpened(source, street) ? 'loose' : null);
  if (EXAMPLE.test(word)) return null;
  const capital = (shape & CAPITAL) !== 0;
  if (kind === null && (!capital || word.length < 3 || NO_PLACE.test(word))) return null;
  // A name that no ending tells is one only with a post code or a door behind it.
  if (kind === null && !/[,;|\n\t(]| [hklu]\d/i.test(text.slice(at, at + 12))) return null;
  const start = streetStart(source, street, kind);
  if (start === null) return null;
  const match = NUMBER.exec(text.slice(at, at + 14));
  if (!match) return null;
  const numberEnd = at + match[0].length;
  if (AFTER_NUMBER.test(source.lower.slice(numberEnd, numberEnd + 14))) return null;
  const small = isSmall(source, start);
  const { end, post } = readTail(text, numberEnd, small);
  const grade = gradeOf(kind, { post, small, number: Number(match[1]), unit: end > numberEnd });
  return grade === null ? null : { start, end, grade, list: 'streets' };
}

/** «Nedre Brekke 9» */
function isOpened({ tokens, text }: Source, street: number): boolean {
  return opensStreet(tokens.word(street - 1)) && text.slice(tokens.end[street - 1], tokens.start[street]) === ' ';
}

function gradeOf(
  kind: ReturnType<typeof streetWord>,
  { post, small, number, unit }: { post: boolean; small: boolean; number: number; unit: boolean },
): string | null {
  if (post) return kind === null && (small || number > 999) ? null : 'full';
  // «Plan for Storgata 2025» is a year.
  if (number >= 1900 && number < 2100) return null;
  if (small) return kind === 'strict' || kind === 'own' || kind === 'short' ? 'lower' : null;
  if (kind === 'strict' || kind === 'own' || kind === 'short') return 'street';
  if (kind === 'loose') return unit ? 'street' : 'loose';
  return unit ? 'loose' : null;
}

function isStreetGap(gap: string): boolean {
  return /^(?:\.? ?|\t| {2}|,? nr\.? ?)$/.test(gap) && gap !== '';
}

function isSmall({ text }: Source, start: number): boolean {
  const first = text[start] ?? '';
  return first === first.toLowerCase();
}

/** Offset where the name of the street begins, or null when it has none («gate 5»). */
function streetStart(source: Source, street: number, kind: ReturnType<typeof streetWord>): number | null {
  const { tokens } = source;
  const start = tokens.start[street] ?? 0;
  const capital = ((tokens.shape[street] ?? 0) & CAPITAL) !== 0;
  if (kind !== 'own') return capital ? backOver(source, street, 1) : kind === 'loose' ? null : start;
  const from = backOver(source, street, 4);
  if (from !== start) return from;
  // «kong oscars gate 12»
  const owner = tokens.word(street - 1);
  if (capital || owner.length < 4 || !owner.endsWith('s') || source.text.charCodeAt(start - 1) !== 32) return null;
  return tokens.start[street - 1] ?? start;
}

/** Start of the row of capitalised words before token `index`, at most `most` of them, on the same line. */
function backOver(source: Source, index: number, most: number): number {
  const { tokens, text } = source;
  let at = index;
  while (index - at < most && at > 0) {
    const gap = text.slice(tokens.end[at - 1], tokens.start[at]);
    const capital = ((tokens.shape[at - 1] ?? 0) & CAPITAL) !== 0;
    if (!capital || !/^(?: |-|\. ?)$/.test(gap)) break;
    // A compound street takes only «Nedre» and the like along, not the first word of the sentence.
    if (most === 1 && !opensStreet(tokens.word(at - 1))) break;
    at -= 1;
  }
  return tokens.start[at] ?? 0;
}

/** «Nordgarden, 2640 Vinstra»: a name, and right behind it a post code and a place. */
function readFarmWithPost({ tokens, text }: Source, code: number): Candidate | null {
  const name = code - 1;
  const shape = tokens.shape[name] ?? 0;
  if ((shape & CAPITAL) === 0 || (shape & HAS_DIGIT) !== 0 || NO_PLACE.test(tokens.word(name))) return null;
  const from = tokens.end[name] ?? 0;
  const gap = text.slice(from, tokens.start[code]);
  if (!/^[ \t]?(?:,|\n|,\n)[ \t]?$/.test(gap)) return null;
  const length = readPost(text.slice(from, from + 60), false);
  return length > 0 ? { start: tokens.start[name] ?? 0, end: from + length, grade: 'farm', list: 'streets' } : null;
}

/** «Haugen gard», «Nordre Haugen gård». */
function readFarms(source: Source, found: Candidate[]): void {
  const { lower, tokens } = source;
  if (!['gård', 'gard', 'gaard', 'småbruk'].some((part) => lower.includes(part))) return;
  for (let i = 1; i < tokens.count; i += 1) {
    const size = (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0);
    if (((tokens.shape[i - 1] ?? 0) & CAPITAL) === 0 || size < 4 || size > 9 || !FARM.has(tokens.word(i))) continue;
    const start = backOver(source, i, 3);
    if (start < (tokens.start[i] ?? 0)) found.push({ start, end: tokens.end[i] ?? 0, grade: 'farm', list: 'streets' });
  }
}
