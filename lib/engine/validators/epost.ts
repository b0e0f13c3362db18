import { kindOf, OTHER } from '../characters';
import type { Candidate, Validator } from './validator';

// Shared mailboxes of an organisation: nobody's personal address.
const ROLES =
  /^(?:post|postmottak|postmottaket|epost|e-post|firmapost|info|kontakt|contact|hei|hello|support|kundeservice|servicetorg(?:et)?|servicekontor(?:et)?|sentralbord|resepsjon|arkiv|faktura|regnskap|presse|personvernombud|pvo|dpo|noreply|no-reply|ikke-svar|admin|webmaster|redaksjon|hjelp|brukerstotte|brukerstøtte|servicedesk|innbyggertorg(?:et)?)$/;

const LOCAL = /[\p{L}\p{N}._%+'-]/u;
const DOMAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){1,5}[\p{L}]{2,24}/u;

/** E-mail addresses, also with æøå. Grades: `person`; `role` for shared mailboxes (post@, postmottak@ …). */
export const epost: Validator = {
  name: 'epost',
  grades: ['person', 'role'],
  scan({ text, lower }) {
    const found: Candidate[] = [];
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      let start = at;
      while (start > 0 && at - start < 64 && LOCAL.test(text[start - 1] ?? '')) start -= 1;
      while (start < at && /[._%+'-]/.test(text[start] ?? '')) start += 1;
      if (start === at) continue;
      const domain = readDomain(text.slice(at + 1, at + 255));
      if (!domain) continue;
      found.push({ start, end: at + 1 + domain, grade: ROLES.test(lower.slice(start, at)) ? 'role' : 'person' });
    }
    return found;
  },
};

function readDomain(text: string): number {
  const match = DOMAIN.exec(text);
  if (!match) return 0;
  const next = text.charCodeAt(match[0].length);
  return Number.isNaN(next) || kindOf(next) === OTHER ? match[0].length : 0;
}
