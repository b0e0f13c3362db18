import type { PackProblem } from '../contracts/errors';
import { LAYERS, type Pack } from '../contracts/pack';
import { isAhead, stateOn } from './life';

export interface Place {
  /** The kommune pack that is chosen; null for none. */
  kommunePack: string | null;
  /** Group of the organisation's policy; null in a browser nobody manages. */
  group: string | null;
  /** `YYYY-MM-DD`. */
  today: string;
}

export interface Standing {
  /** National layer first. */
  packs: Pack[];
  /** Ids of those of which only the protection is left. */
  lapsed: string[];
  /** What a person should know of them: expired, missing below, a clock that goes wrong. */
  notices: PackProblem[];
}

/** Which of the installed packs are in force at this place on this day. */
export function inForceAt(installed: readonly Pack[], { kommunePack, group, today }: Place): Standing {
  const notices: PackProblem[] = [];
  const packs: Pack[] = [];
  for (const pack of installed.toSorted(byLayer)) {
    if (pack.layer === 'kommune' && pack.id !== kommunePack) continue;
    if (pack.groups.length > 0 && (group === null || !pack.groups.includes(group))) continue;
    const missing = pack.stands_on.find(
      ({ id, version }) => !packs.some((below) => below.id === id && below.version >= version),
    );
    if (missing) notices.push({ code: 'missing_below', path: `${pack.id}/stands_on/${missing.id}` });
    else packs.push(pack);
  }
  const lapsed: string[] = [];
  for (const pack of packs) {
    const state = stateOn(pack, today);
    if (state === 'lapsed') lapsed.push(pack.id);
    if (state !== 'valid') {
      notices.push({ code: state === 'grace' ? 'in_grace' : 'lapsed', path: pack.id, detail: pack.expires });
    }
  }
  // Nothing is admitted that is dated ahead, so it is the clock that has gone back.
  if (packs.some((pack) => isAhead(pack, today))) notices.push({ code: 'clock_wrong', detail: today });
  return { packs, lapsed, notices };
}

export function byLayer(a: Pick<Pack, 'id' | 'layer'>, b: Pick<Pack, 'id' | 'layer'>): number {
  return LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer) || (a.id < b.id ? -1 : 1);
}
