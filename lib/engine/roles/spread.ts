import type { PersonRole } from '../../contracts/finding';
import type { Hit } from '../rules';
import { withRole } from './assign';
import { roleIn } from './speaks';

/** So many names of elected people or members told by a word make a text a council's paper … */
const MEMBERS = 4;
/** … when they are at least this share of the members and the parties together. */
const SHARE = 0.6;

/**
 * What the whole document says of names that nothing near tells about: a surname is who the full name was, and in a
 * council's paper a name on a long list is a member's. Changes how the name itself is weighed, never what it means for topics
 * and combinations, which were found before and close by. Reads findings, not the text.
 */
export function spreadRoles(hits: readonly Hit[]): readonly Hit[] {
  let unsettled = 0;
  let members = 0;
  let parties = 0;
  const roles = new Map<number, PersonRole>();
  for (const hit of hits) {
    if (hit.type !== 'PERSON') continue;
    const role = roleIn(hit);
    if (role === null) unsettled += 1;
    else {
      roles.set(hit.start, role);
      if (role === 'private') parties += 1;
      if (role === 'public' && hit.evidence.some((item) => item.kind === 'role' && item.span)) members += 1;
    }
  }
  if (unsettled === 0 || roles.size === 0) return hits;
  const isCouncilPaper = members >= MEMBERS && members >= SHARE * (members + parties);
  return hits.map((hit) => {
    if (hit.type !== 'PERSON' || roleIn(hit) !== null) return hit;
    const whole = hit.evidence.find((item) => item.kind === 'repeat');
    const span = whole?.kind === 'repeat' ? whole.span : undefined;
    const role = span && roles.get(span.start);
    if (role) return withRole(hit, { role, span });
    return isCouncilPaper ? withRole(hit, { role: 'employee' }) : hit;
  });
}
