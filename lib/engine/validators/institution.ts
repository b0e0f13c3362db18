import { isWordCode } from '../characters';

/** What the names of public places end in, bokmål and nynorsk; the definite forms are made from them. */
const ENDINGS = [
  'skole skule barnehage sykehus sjukehus sykehjem sjukeheim helsestasjon helsehus senter kontor kommune rådhus kommunehus',
  'bibliotek museum kirke kyrkje hotell gjestegård gjestehus politi politistasjon klinikk tingrett universitet høgskole',
  'høyskole hall kulturhus samfunnshus servicetorg forvaltning apotek brannstasjon etat direktorat departement',
  'basseng svømmehall symjehall badeanlegg idrettshall flerbrukshall ishall kino teater lekeplass leikeplass park butikk kafé kafe',
].flatMap((line) => line.split(' '));
const DEFINITE = ['', 'n', 'en', 'et', 'a', 't', 'ne', 'mmet'];
const INSTITUTIONS: ReadonlySet<string> = new Set(
  ENDINGS.flatMap((word) => DEFINITE.map((ending) => word + ending)).concat(
    'skolen',
    'skola',
    'nav',
    'as',
    'sa',
    'museet',
  ),
);
const SHORTEST = 4;
const LONGEST = Math.max(...[...INSTITUTIONS].map((word) => word.length));
/** What may stand between the institution's name and its address or number. */
const LINKS = new Set(
  'tlf tel telefon på i ved har adresse adressen adressa ligger ligg lå til held holder besøksadresse kontoradresse med telefonnummer sentralbord v'.split(
    ' ',
  ),
);
/** The house number of its own address, and the post place: «Åsen skole, Skoleveien 5, 9400 Harstad. Tlf. …»; reads ≤ 80 characters. */
const HOUSE = /(?<![\d\p{L}])\d{1,3} ?[a-h]?(?:[ ,\n]{1,2}\d{4} \p{L}+)?[ .,;]{0,2}$/u;
/** Words of a street's name. */
const STREET_WORDS = 3;

/** True when `before` (lower case) ends in the name of an institution, maybe with link words or its address behind. */
export function endsInInstitution(before: string): boolean {
  const end = withoutLinks(before);
  if (isInstitution(before, end)) return true;
  let at = HOUSE.exec(before.slice(0, end))?.index ?? -1;
  for (let words = 0; at > 0 && words < STREET_WORDS; words += 1) {
    while (at > 0 && !isWordCode(before.charCodeAt(at - 1))) at -= 1;
    while (at > 0 && isWordCode(before.charCodeAt(at - 1))) at -= 1;
    if (isInstitution(before, withoutLinks(before.slice(0, at)))) return true;
  }
  return false;
}

/** Offset behind the last word that is no link. */
function withoutLinks(text: string): number {
  let end = text.length;
  for (;;) {
    while (end > 0 && !isWordCode(text.charCodeAt(end - 1))) end -= 1;
    let start = end;
    while (start > 0 && isWordCode(text.charCodeAt(start - 1))) start -= 1;
    if (start === end || !LINKS.has(text.slice(start, end))) return end;
    end = start;
  }
}

/** Is the word that ends at `end`, or the one before it after «nav», an institution, alone or as the end of a compound? */
function isInstitution(text: string, end: number): boolean {
  let start = end;
  while (start > 0 && isWordCode(text.charCodeAt(start - 1))) start -= 1;
  const word = text.slice(start, end);
  // A home of one's own, and a place that must stay hidden, end in the same letters.
  if (word.startsWith('krisesent')) return false;
  if (INSTITUTIONS.has(word) || text.slice(0, start).endsWith('nav ')) return true;
  for (let size = SHORTEST; size < word.length && size <= LONGEST; size += 1)
    if (INSTITUTIONS.has(word.slice(word.length - size))) return true;
  return false;
}
