import { type Ceiling, ceilingLevel } from '../contracts/classes';
import type { PackArea, PackChange } from '../contracts/pack-review';
import type { Draft } from './draft';

const LISTS = {
  classes: 'classes',
  rules: 'rules',
  tools: 'tools',
  sites: 'sites',
  decisions: 'decisions',
  family_decisions: 'decisions',
  tasks: 'tasks',
  data_kinds: 'data_kinds',
  contacts: 'contacts',
  articles: 'articles',
  protected: 'protected',
} as const satisfies Record<string, PackArea>;

/** Fields that are objects of their own, and the part of the pack they are shown under. */
const PARTS = {
  signals: 'signals',
  names: 'names',
  people: 'people',
  hjemler: 'hjemler',
  redaction: 'redaction',
  settings: 'settings',
  rollout: 'rollout',
  family_ceilings: 'tools',
} as const satisfies Record<string, PackArea>;

/** These say which issue it is; they differ each time and are told elsewhere. */
const OF_THE_ISSUE = new Set(['version', 'issued', 'expires', 'format']);

/**
 * What differs, entry by entry: one change for each entry that is new, gone or another, and for each field of the pack's own.
 * What loosens comes first, then what tightens, then the rest.
 */
export function compareDrafts(before: Draft, after: Draft): PackChange[] {
  const changes: PackChange[] = [];
  const add = (area: PackArea, id: string | null, path: string, was: unknown, is: unknown) => {
    if (same(was, is)) return;
    changes.push({
      area,
      kind: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed',
      id,
      path,
      before: was,
      after: is,
      effect: effectOf(area, was, is),
    });
  };
  for (const [field, area] of Object.entries(LISTS) as [keyof typeof LISTS, PackArea][]) {
    const [was, is] = [byId(before[field]), byId(after[field])];
    for (const id of new Set([...was.keys(), ...is.keys()])) add(area, id, `${field}/${id}`, was.get(id), is.get(id));
  }
  for (const [field, area] of Object.entries(PARTS) as [keyof typeof PARTS, PackArea][]) {
    add(area, null, field, before[field], after[field]);
  }
  const told = new Set<string>([...Object.keys(LISTS), ...Object.keys(PARTS), ...OF_THE_ISSUE]);
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Draft>) {
    if (!told.has(field)) add('about', null, field, before[field], after[field]);
  }
  const order = ['looser', 'stricter', 'neither'];
  return changes.sort((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect));
}

function byId(list: readonly unknown[] | undefined): Map<string, unknown> {
  return new Map((list ?? []).map((entry) => [idOf(entry), entry]));
}

function idOf(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return String(entry);
  if ('tool' in entry) return `${String(entry.tool)}/${'account' in entry ? String(entry.account) : 'any'}`;
  if ('id' in entry) return String(entry.id);
  return 'family' in entry ? String(entry.family) : JSON.stringify(entry);
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** In doubt `looser`: it only costs the reviewer a look. */
function effectOf(area: PackArea, before: unknown, after: unknown): PackChange['effect'] {
  if (area === 'decisions') {
    const [was, is] = [levelOf(before), levelOf(after)];
    if (was === is) return 'neither';
    return was === null || is === null
      ? is === null
        ? 'looser'
        : is > 0
          ? 'looser'
          : 'stricter'
      : is > was
        ? 'looser'
        : 'stricter';
  }
  if (area === 'rules') return before === undefined ? 'stricter' : 'looser';
  if (area === 'protected') return after === undefined ? 'stricter' : 'looser';
  if (area === 'rollout' || area === 'settings' || area === 'signals' || area === 'redaction') return 'looser';
  return 'neither';
}

/** How much a decision lets through: the ceiling's level, one half less where nothing is decided yet. */
function levelOf(decision: unknown): number | null {
  if (typeof decision !== 'object' || decision === null || !('ceiling' in decision)) return null;
  if ('status' in decision && decision.status === 'not_used') return -1;
  const level = ceilingLevel(decision.ceiling as Ceiling);
  return 'status' in decision && decision.status === 'ask' ? Math.min(level, 0) - 0.5 : level;
}
