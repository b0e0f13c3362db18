import type { PackProblem } from '../contracts/errors';
import { LAYERS, type Pack } from '../contracts/pack';

/**
 * Where a pack stands in its life on a day (`YYYY-MM-DD`): `valid` through its last day, then `grace` for so many days as it
 * says, in which all of it holds; `lapsed` after them: what it protects stays, what it permits does not.
 */
export function stateOn(pack: Pick<Pack, 'expires' | 'grace_days'>, today: string): 'valid' | 'grace' | 'lapsed' {
  if (today <= pack.expires) return 'valid';
  return today <= addDays(pack.expires, pack.grace_days) ? 'grace' : 'lapsed';
}

/** `YYYY-MM-DD` so many days later. Counted in UTC, so that no summer time adds a day. */
function addDays(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : new Date(time + days * 86_400_000).toISOString().slice(0, 10);
}

/** Issued more than a day ahead (time zones differ): a mistake, or a way to keep later issues out. */
export function isAhead(pack: Pick<Pack, 'issued'>, today: string): boolean {
  return pack.issued > addDays(today, 1);
}

/**
 * Does everything a pack says it stands on lie under it? `others` are all packs that are known, whatever their layer.
 *
 * Problems: `layer_cycle` (itself, or a pack of the same or a higher layer), `missing_below` (not there, or older than it needs).
 */
export function checkStandsOn(pack: Pack, others: readonly Pick<Pack, 'id' | 'layer' | 'version'>[]): PackProblem[] {
  return pack.stands_on.flatMap(({ id, version }): PackProblem[] => {
    const path = `stands_on/${id}`;
    const other = others.find((one) => one.id === id);
    if (id === pack.id || (other && LAYERS.indexOf(other.layer) >= LAYERS.indexOf(pack.layer))) {
      return [{ code: 'layer_cycle', path }];
    }
    if (!other) return [{ code: 'missing_below', path, detail: id }];
    return other.version < version ? [{ code: 'missing_below', path, detail: `${other.version} < ${version}` }] : [];
  });
}
