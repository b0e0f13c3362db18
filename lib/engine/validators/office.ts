import { isWordCode } from '../characters';
import type { Source } from '../source';
import { endsInInstitution } from './institution';

/** How far before and behind a number or an address the words for an office are looked for, in UTF-16 code units. */
const BEFORE = 80;
const BEHIND = 30;

/** Words that say «the number of an organisation»: switchboards, faxes, notices of a meeting. */
const OFFICE =
  'telefaks telefáks sentralbord servicetorg servicekontor resepsjon kundeservice kundesenter saksbeh áššem åpningstid opningstid forfall påmelding legevakt brukerstøtte brukarstøtte vakttelefon vakttlf hovednummer nødnummer besøksadresse'
    .split(' ')
    .concat('nærmere opplysninger', 'nærare opplysningar', 'nærmere informasjon', 'nærare informasjon')
    .concat(
      'ring oss på',
      'ringe oss på',
      'ringje oss på',
      'kontakt oss på',
      'kontakte oss på',
      'når oss på',
      'treffer oss på',
    );
/** The same as words of their own. */
const OFFICE_WORDS = ['faks', 'fax'];
const LETTERHEAD_WORDS = [...OFFICE_WORDS, 'org.nr', 'orgnr', 'org. nr'];
/** The same behind the number: the rest of a letterhead. */
const LETTERHEAD = ['telefaks', 'sentralbord', 'www.', 'postmottak@', 'post@'];
/** Somebody at work, before a name and a number: «Avdelingsleder Hugo Hansen, 74 33 63 53». */
const ROLES =
  'leder leiar sjef rådgiver rådgjevar sykepleier sjukepleiar saksbehandler sakshandsamar koordinator konsulent ordfører ordførar rektor styrer styrar rådmann kommunedirektør direktør sekretær vaktmester vaktmeister ingeniør'.split(
    ' ',
  );
/** Between the role and the number: names, words for a phone, signs, another number; reads ≤ 80 characters. */
const CONTACT_LINE =
  /^(?:en)?(?:[ \t,.:;()/+|–-]|\p{Lu}[\p{L}'’-]*|(?:tlf|tel|telefon|mob|mobil|e-?post|epost|direkte|eller|og|alt|nr|på)(?!\p{L})|\d|[\w.+-]+@[\w.-]+)*$/u;
/** A word for a private person after the office's word: then the number is theirs. */
const PRIVATE =
  /(?<!\p{L})(?:mor|mora|moren|far|faren|bruker(?:en|s)?|brukar(?:en)?|pasient(?:en|ens)?|elev(?:en|ens)?|søker(?:en|s)?|søkjar(?:en)?|klient(?:en)?|barnet|beboer(?:en)?|bebuar(?:en)?|pårørende|pårørande|foresatt(?:e)?|føresett(?:e)?|privat(?:e)?|hjem(?:me)?|heim(?:e)?|hans|hennes|hennar|henne|ham|ektefelle|sønn(?:en)?|son(?:en)?|datter(?:en)?|dotter(?:a)?|nabo(?:en)?)(?!\p{L})/u;
/** Somebody lives there: then the address is a home, also beside a school. */
const LIVES = /(?<!\p{L})(?:bor|bur|bodde|budde|bosatt|busett|hjemme|heime|flytt\p{L}*)(?!\p{L})/u;
/** A building or a road is spoken of, not somebody's home; reads ≤ 36 characters. */
const ABOUT_PLACE =
  /(?:(?:salg|sal|kjøp|riving|rehabilitering|ombygging|utbygging|oppgradering|regulering|utleie|utleige) (?:av|for)|plan(?:en)? for|(?<!\p{L})ved|(?<!\p{L})nær) $/u;
const OFFICE_ADDRESS = ['besøksadresse', 'kontoradresse', 'fakturaadresse', 'leveringsadresse'];

/**
 * True when a phone number or e-mail address is told as one of an organisation, or of somebody at work. Reads 80 units before
 * it, in its own paragraph, and 30 behind.
 */
export function isOfOffice(source: Source, start: number, end: number): boolean {
  const { text, lower } = paragraphBefore(source, start);
  const office = lastOf(lower, OFFICE, OFFICE_WORDS);
  // Two lines further down it is another field of the form.
  const told = lower.slice(office);
  if (office >= 0 && told.split('\n').length <= 2) return !PRIVATE.test(told);
  if (hasLetterhead(source.lower.slice(end, end + BEHIND)) && !PRIVATE.test(lower)) return true;
  if (endsInInstitution(lower)) return true;
  for (const role of ROLES) {
    const at = lower.lastIndexOf(role);
    if (at < 0) continue;
    const line = text.slice(at + role.length);
    // With the name before the role («Kari Hansen, avdelingsleder, 74 33 63 53») it is a line of an internal list.
    if (CONTACT_LINE.test(line) && /\p{Lu}\p{Ll}/u.test(line)) return true;
  }
  return false;
}

/** True when the address is an institution's: its name stands right before it, or a letterhead around it. Reads as far. */
export function isInstitutionsAddress(source: Source, start: number, end: number): boolean {
  const { lower } = paragraphBefore(source, start);
  if (LIVES.test(lower.slice(-50))) return false;
  if (endsInInstitution(lower)) return true;
  if (ABOUT_PLACE.test(lower.slice(-36))) return true;
  const near = lower.slice(-40);
  return OFFICE_ADDRESS.some((word) => near.includes(word)) || hasLetterhead(source.lower.slice(end, end + BEHIND));
}

/** Where the last of the words begins, or −1. `whole` ones must stand alone. */
function lastOf(text: string, parts: readonly string[], whole: readonly string[]): number {
  let last = -1;
  for (const part of parts) last = Math.max(last, text.lastIndexOf(part));
  for (const word of whole) {
    const at = text.lastIndexOf(word);
    if (at > last && standsAlone(text, at, word.length)) last = at;
  }
  return last;
}

function hasLetterhead(behind: string): boolean {
  if (LETTERHEAD.some((word) => behind.includes(word))) return true;
  return LETTERHEAD_WORDS.some((word) => {
    const at = behind.indexOf(word);
    return at >= 0 && standsAlone(behind, at, word.length);
  });
}

function standsAlone(text: string, at: number, length: number): boolean {
  return !(at > 0 && isWordCode(text.charCodeAt(at - 1))) && !isWordCode(text.charCodeAt(at + length) || 32);
}

function paragraphBefore({ text, lower }: Source, start: number): { text: string; lower: string } {
  const from = Math.max(0, start - BEFORE);
  const blank = lower.slice(from, start).lastIndexOf('\n\n');
  const begin = blank < 0 ? from : from + blank + 2;
  return { text: text.slice(begin, start), lower: lower.slice(begin, start) };
}
