import type { COUNTING_STATES, DayCount, Happening } from '../contracts/events';
import type { Pack } from '../contracts/pack';
import type { CountStore } from '../db/counts';
import { log, logId } from '../log';

/** Ids that the packs in force know: nothing else is counted, whatever a tab says. */
export interface KnownIds {
  tools: ReadonlySet<string>;
  rules: ReadonlySet<string>;
  lessons: ReadonlySet<string>;
  tasks: ReadonlySet<string>;
}

export interface CountingOptions {
  store: CountStore;
  /** `YYYY-MM-DD`. */
  today: () => string;
  known: () => Promise<KnownIds>;
  /** The service that the person says they work in. */
  service: () => Promise<string | null>;
  isOn: () => Promise<boolean>;
  /** How many days are kept, today among them. */
  keptDays: () => Promise<number>;
}

interface Figures {
  counts: DayCount[];
  /** Rows that could not be read and were taken away. */
  damaged: number;
  state: (typeof COUNTING_STATES)[number];
  keptDays: number;
}

export interface Counting {
  /** Resolves when it is written, or held in memory because the store takes nothing. Never rejects. */
  note(happening: Happening): Promise<void>;
  get(): Promise<Figures>;
  /** Null: everything. */
  remove(days: readonly string[] | null): Promise<void>;
}

/** So many different kinds of things are held while the store takes nothing; what comes on top is not counted. */
const MOST_IN_MEMORY = 2000;
/** A day so far ahead, in days, was written while the clock was wrong. */
const MOST_AHEAD = 400;

/**
 * Counts what happened, by day. One write at a time; what comes meanwhile is written together, so that a thousand things in
 * a second cost a few writes. A store that is full loses its oldest third before anything new is lost.
 */
export function createCounting({ store, today, known, service, isOn, keptDays }: CountingOptions): Counting {
  let waiting: DayCount[] = [];
  let writing: Promise<void> = Promise.resolve();
  let isWriting = false;
  let held: DayCount[] = [];
  let tidiedOn = '';

  const tidy = async (): Promise<void> => {
    const day = today();
    if (tidiedOn === day) return;
    tidiedOn = day;
    await store.removeBefore(daysBefore(day, (await keptDays()) - 1));
    const days = await store.days();
    const ahead = days.ok ? days.value.filter((one) => one > daysBefore(day, -MOST_AHEAD)) : [];
    if (ahead.length > 0) await store.removeDays(ahead);
  };

  /** The oldest third of the days, at least one. */
  const makeRoom = async (): Promise<void> => {
    const days = await store.days();
    if (days.ok && days.value.length > 0) await store.removeDays(days.value.slice(0, Math.ceil(days.value.length / 3)));
  };

  const write = async (): Promise<void> => {
    isWriting = true;
    while (waiting.length > 0) {
      const now = [...held, ...waiting];
      waiting = [];
      held = [];
      let done = await store.add(now);
      if (!done.ok && done.problems[0]?.code === 'full') {
        await makeRoom();
        done = await store.add(now);
      }
      if (done.ok) continue;
      log('store_failed', { code: logId(done.problems[0]?.code ?? 'broken') });
      held = now.slice(0, MOST_IN_MEMORY);
    }
    // In the same turn as the last look: what comes after it starts a new round.
    isWriting = false;
  };

  const counted = async (happening: Happening): Promise<DayCount> => {
    const ids = await known();
    const knownIn = (set: ReadonlySet<string>, id: string | null) => (id !== null && set.has(id) ? id : null);
    return {
      ...happening,
      day: today(),
      tool: knownIn(ids.tools, happening.tool),
      task: knownIn(ids.tasks, happening.task),
      lesson: knownIn(ids.lessons, happening.lesson),
      rules: onlyKnown(happening.rules, ids.rules),
      quiet: onlyKnown(happening.quiet, ids.rules),
      service: await service(),
      count: 1,
    };
  };

  return {
    async note(happening) {
      if (!(await isOn())) return;
      const one = await counted(happening);
      waiting.push(one);
      if (!isWriting) writing = write();
      await writing;
      await tidy();
    },
    async get() {
      await writing;
      await tidy();
      let stored = await store.all();
      // A database that can't be read at all holds nothing anybody could be shown: it begins anew, and the person is told.
      const broken = !stored.ok && stored.problems[0]?.code === 'broken';
      if (broken && (await store.reset()).ok) stored = await store.all();
      const { counts, damaged } = stored.ok ? stored.value : { counts: [], damaged: 0 };
      return {
        counts: [...counts, ...held],
        damaged: damaged + (broken ? 1 : 0),
        state: !(await isOn()) ? 'off' : stored.ok && held.length === 0 ? 'on' : 'memory_only',
        keptDays: await keptDays(),
      };
    },
    async remove(days) {
      await writing;
      held = days === null ? [] : held.filter(({ day }) => !days.includes(day));
      if (days !== null) await store.removeDays(days);
      else if (!(await store.reset()).ok) await store.removeBefore('9999-12-31');
    },
  };
}

const known = new WeakMap<readonly Pack[], KnownIds>();

/** Made once for each set of packs: every sent text asks. */
export function knownIds(packs: readonly Pack[]): KnownIds {
  const made = known.get(packs) ?? {
    tools: new Set(packs.flatMap((pack) => pack.tools.map(({ id }) => id))),
    rules: new Set(packs.flatMap((pack) => pack.rules.map(({ id }) => id))),
    lessons: new Set(packs.flatMap((pack) => pack.lessons.map(({ id }) => id))),
    tasks: new Set(packs.flatMap((pack) => pack.tasks.map(({ id }) => id))),
  };
  known.set(packs, made);
  return made;
}

function onlyKnown(ids: readonly string[], among: ReadonlySet<string>): string[] {
  return [...new Set(ids)].filter((id) => among.has(id)).toSorted();
}

/** `YYYY-MM-DD` so many days earlier, counted in UTC so that no summer time takes part. */
function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
