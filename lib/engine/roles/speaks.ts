import type { PersonRole } from '../../contracts/finding';
import type { Hit } from '../rules';

/** Who a name was found to be; null where nothing tells. */
export function roleIn({ evidence }: Pick<Hit, 'evidence'>): PersonRole | null {
  for (const item of evidence) if (item.kind === 'role') return item.role;
  return null;
}

/** False for a name in office or known to all: beside a topic it makes no case. True for everything that is no name. */
export function speaksForCase(hit: Pick<Hit, 'type' | 'evidence'>): boolean {
  if (hit.type !== 'PERSON') return true;
  const role = roleIn(hit);
  return role === null || role === 'private';
}
