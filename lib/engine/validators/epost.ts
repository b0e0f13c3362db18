import { kindOf, OTHER } from '../characters';
import type { Source } from '../source';
import { isOfOffice } from './office';
import type { Candidate, Validator } from './validator';

// Shared mailboxes of an organisation: nobody's personal address.
const ROLES =
  /^(?:post|postmottak|postmottaket|epost|e-post|firmapost|mail|info|informasjon|kontakt|contact|hei|hello|support|kundeservice|kundesenter|servicetorg(?:et)?|servicekontor(?:et)?|sentralbord|resepsjon|arkiv|faktura|fakturamottak|regnskap|lonn|lønn|presse|media|personvern|personvernombud|pvo|dpo|noreply|no-reply|ikke-svar|ikkesvar|donotreply|admin|administrasjon|webmaster|nettredaksjon|redaksjon|hjelp|brukerstotte|brukerstøtte|servicedesk|helpdesk|innbyggertorg(?:et)?|bestilling|booking|salg|ordre|personal|hr|jobb|sikkerhet|varsling|varsel|skole|barnehage|rektor|styrer|ordforer|ordfører|radmann|rådmann|kommunedirektor|kommunedirektør|valg|byggesak|plan|barnevern|barnevernvakt|barnevernvakten|helsestasjon|legekontor|legevakt|ppt|nav|bibliotek|kulturskole|politisk|politisksekretariat|sekretariat|innkjop|innkjøp|anskaffelser|beredskap|vaktmester|drift|teknisk|utleie|sak|saker|tilsyn|landbruk)$/;
/** Stands for an address in forms and code. */
const MADE_UP =
  /^(?:test|testbruker|testuser|test\.testesen|navn|namn|name|fornavn\.etternavn|fornamn\.etternamn|firstname\.lastname|dittnavn|ditt\.navn|user|username|bruker|brukernavn|din\.epost|example|eksempel|john\.doe|jane\.doe)$/;
/** Domains of public bodies: there a name is a colleague's, and a single word a mailbox that many read. */
const PUBLIC =
  /(?:^|\.)(?:kommune\.no|fylkeskommune\.no|fylke\.no|fylkesmannen\.no|statsforvalteren\.no|dep\.no|stat\.no|nav\.no|politiet\.no|helsedir\.no|udir\.no|bufdir\.no|bufetat\.no|udi\.no|imdi\.no|kartverket\.no|skatteetaten\.no|nhn\.no|ks\.no|mil\.no|herad\.no)$/;

const LOCAL = /[\p{L}\p{N}._%+'-]/u;
const DOMAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){1,5}[\p{L}]{2,24}/u;
/** Written so that robots don't find it; people do. */
const HIDDEN_AT = ['(at)', '[at]', '{at}', '(a)', '[a]', '(krøllalfa)', '[krøllalfa]'];

/**
 * E-mail addresses, also with æøå and with «(at)» for @. Grades: `person`; `work` for a name at a public body's domain
 * (a colleague's); `office` for one given in a public notice or letterhead; `role` for shared mailboxes (post@, postmottak@ …,
 * and single words at a kommune's domain) and for what stands for an address (fornavn.etternavn@). Reads at most 64 units before the @, 254 behind, and 80 for the letterhead.
 */
export const epost: Validator = {
  name: 'epost',
  grades: ['person', 'work', 'office', 'role'],
  scan(source) {
    const found: Candidate[] = [];
    const { text, lower } = source;
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) take(source, at, 1, found);
    for (const sign of HIDDEN_AT)
      for (let at = lower.indexOf(sign); at >= 0; at = lower.indexOf(sign, at + sign.length))
        take(source, at, sign.length, found);
    return found;
  },
};

function take(source: Source, at: number, length: number, found: Candidate[]): void {
  const { text, lower } = source;
  // «kari.nordmann @ example.no»
  const spaced = text.charCodeAt(at - 1) === 32 && text.charCodeAt(at + length) === 32 ? 1 : 0;
  const localEnd = at - spaced;
  let start = localEnd;
  while (start > 0 && localEnd - start < 64 && LOCAL.test(text[start - 1] ?? '')) start -= 1;
  while (start < localEnd && /[._%+'-]/.test(text[start] ?? '')) start += 1;
  if (start === localEnd) return;
  const from = at + length + spaced;
  const domain = readDomain(text.slice(from, from + 254));
  if (!domain) return;
  const local = lower.slice(start, localEnd);
  if (spaced && length === 1 && !/[._]/.test(local)) return;
  const end = from + domain;
  const grade = gradeOf(local, lower.slice(from, end));
  const office = grade !== 'role' && isOfOffice(source, start, end);
  found.push({ start, end, grade: office ? 'office' : grade });
}

function gradeOf(local: string, domain: string): string {
  const parts = local.split(/[._+-]/);
  if (ROLES.test(local) || MADE_UP.test(local) || (parts.length > 1 && parts.every((part) => ROLES.test(part))))
    return 'role';
  if (!PUBLIC.test(domain)) return 'person';
  const named = parts.length > 1 && parts.every((part) => part.length > 0 && !/\d/.test(part));
  return named && !parts.some((part) => part.length > 2 && ROLES.test(part)) ? 'work' : 'role';
}

function readDomain(text: string): number {
  const match = DOMAIN.exec(text);
  if (!match) return 0;
  const next = text.charCodeAt(match[0].length);
  return Number.isNaN(next) || kindOf(next) === OTHER ? match[0].length : 0;
}
