import { kindOf, UPPER } from '../characters';
import type { Source } from '../source';
import { CAPITAL, HAS_DIGIT, HAS_LETTER } from '../tokens';
import type { Candidate, Validator } from './validator';

/** Endings that make a word a street («Storgata», «Åsveien», «Johtolatgeaidnu»). */
const ENDING =
  /(?:veien|vegen|vei|veg|gata|gaten|gate|gt|alléen|alleen|allé|bakken|bakkane|stien|stigen|svingen|plass|plassen|torget|torg|brygga|kaia|smauet|geaidnu|luodda|gáhta|katu|tunet|ringen|kroken|haugen|lia|løkka|jordet|grenda|hagen|åsen|vollen|marka|myra|toppen)$/;
/** Endings that are everyday words too: only with a capital in the middle of a line and a number right after. */
const LOOSE =
  /(?:plassen|tunet|ringen|kroken|haugen|lia|løkka|jordet|grenda|hagen|åsen|vollen|marka|myra|toppen|kaia|torg|torget)$/;
/** The word of its own that follows a name: «Kari Nordmanns gate». */
const OWN_WORD = new Set([
  'gate',
  'gata',
  'gaten',
  'gt',
  'vei',
  'veg',
  'veien',
  'vegen',
  'plass',
  'allé',
  'alle',
  'torg',
  'sti',
  'geaidnu',
]);
const NOT_STREETS = new Set(
  'arbeidsplassen arbeidsplass barnehagen barnehage lekeplassen leikeplassen skoleveien skolevegen underveis omveien bygningen foreningen regningen ordningen'.split(
    ' ',
  ),
);
// «5b», «5 B»; the small letter after a space is the next word («Storgata 5 i Harstad»).
const NUMBER = /^ ?(\d{1,4})(?:(?:[A-Za-zÆØÅ]| [A-ZÆØÅ])(?![\p{L}\p{N}]))?/u;
const AFTER_NUMBER =
  /^(?:\d|[.,/-]\d|\.? ?(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|kr|kroner|prosent|dager|dagar|timer|timar|år|meter|km|m2|stk|elever|elevar|barn|plasser|plassar)(?![\p{L}])| ?%)/u;
const POST = /^,?[ \n]{1,2}(?:(?:N|NO)-)?(\d{4}) (\p{Lu}[\p{L}]+(?:[ -]\p{Lu}[\p{L}]+){0,2})/u;

/**
 * Street addresses. Grades: `full` (street, number, post code and place), `street` (street and number), `lower` (a street
 * written without capital). The span runs from the first word of the street's name to the number or the post place.
 */
export const adresse: Validator = {
  name: 'adresse',
  grades: ['full', 'street', 'lower'],
  scan(source) {
    const found: Candidate[] = [];
    const { tokens } = source;
    for (let i = 1; i < tokens.count; i += 1) {
      if (((tokens.shape[i] ?? 0) & HAS_DIGIT) === 0) continue;
      const candidate = readAddress(source, i);
      if (candidate) found.push(candidate);
    }
    return found;
  },
};

function readAddress(source: Source, number: number): Candidate | null {
  const { tokens, text } = source;
  const street = number - 1;
  const streetEnd = tokens.end[street] ?? 0;
  const gap = text.slice(streetEnd, tokens.start[number]);
  if (gap !== ' ' && gap !== '. ' && gap !== '.') return null;
  const word = tokens.words[street] ?? '';
  if (((tokens.shape[street] ?? 0) & HAS_LETTER) === 0 || NOT_STREETS.has(word)) return null;
  const start = streetStart(source, street, word);
  if (start === null) return null;
  const tail = text.slice(streetEnd + gap.length, streetEnd + gap.length + 12);
  const match = NUMBER.exec(tail);
  if (!match) return null;
  const numberEnd = streetEnd + gap.length + match[0].length;
  if (AFTER_NUMBER.test(source.lower.slice(numberEnd, numberEnd + 14))) return null;
  const post = POST.exec(text.slice(numberEnd, numberEnd + 60));
  const capital = kindOf(text.charCodeAt(start)) === UPPER;
  if (!capital && !(ENDING.test(word) && !LOOSE.test(word))) return null;
  return {
    start,
    end: post ? numberEnd + post[0].length : numberEnd,
    grade: post ? 'full' : capital ? 'street' : 'lower',
    list: 'streets',
  };
}

/** Offset where the name of the street begins, or null when token `street` is no street. */
function streetStart(source: Source, street: number, word: string): number | null {
  const { tokens } = source;
  const own = OWN_WORD.has(word);
  const compound = !own && ENDING.test(word) && word.length >= 6;
  const short =
    !own && !compound && /(?:gt|vn|v)$/.test(word) && word.length >= 5 && source.text[tokens.end[street] ?? 0] === '.';
  if (!own && !compound && !short) return null;
  const start = tokens.start[street] ?? 0;
  if (!own) {
    const capital = ((tokens.shape[street] ?? 0) & CAPITAL) !== 0;
    if (short && !capital) return null;
    // «Nedre Storgate 5», «Øvre Bakkegata 12»
    return capital ? backOver(source, street, 1) : start;
  }
  const from = backOver(source, street, 4);
  return from === start ? null : from;
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
    if (
      most === 1 &&
      !/^(?:nedre|øvre|indre|ytre|gamle|store|lille|vestre|østre|nordre|søndre)$/.test(tokens.words[at - 1] ?? '')
    )
      break;
    at -= 1;
  }
  return tokens.start[at] ?? 0;
}
