import type { Localized } from '../contracts/language';
import type { Pack } from '../contracts/pack';

/** Rules that somebody should have renewed. `lapsed`: what they permit no longer holds. */
export interface EndedPack {
  id: string;
  name: Localized;
  /** `YYYY-MM-DD`, its last ordinary day. */
  expires: string;
  lapsed: boolean;
}

/** The packs in force whose last ordinary day is behind us. `lapsed`: ids of those past their grace, as the background says. */
export function endedPacks(packs: readonly Pack[], lapsed: readonly string[] | undefined, today: string): EndedPack[] {
  return packs
    .filter(({ id, expires }) => expires < today || lapsed?.includes(id))
    .map(({ id, name, expires }) => ({ id, name, expires, lapsed: lapsed?.includes(id) ?? false }));
}
