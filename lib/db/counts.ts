import Dexie from 'dexie';
import type { Result } from '../contracts/errors';
import { type DayCount, dayCountSchema } from '../contracts/events';
import { CountsDatabase, type OutboxRow } from './counts-database';
import { codeOf, OPEN_TIMEOUT_MS, openInTime, type StoreProblem } from './open';

type Answer<T> = Promise<Result<T, StoreProblem>>;

/** The counts of one browser. Every failure is a code; nothing is thrown and nothing waits for ever. */
export interface CountStore {
  /** Adds to what stands there of the same day and kind; all of it or nothing. */
  add(counts: readonly DayCount[]): Answer<void>;
  /** By day, oldest first. `damaged`: rows that could not be read; they are gone afterwards. */
  all(): Answer<{ counts: DayCount[]; damaged: number }>;
  /** Days before `day` (`YYYY-MM-DD`). */
  removeBefore(day: string): Answer<number>;
  removeDays(days: readonly string[]): Answer<number>;
  /** Days with anything counted, oldest first. */
  days(): Answer<string[]>;
  /** Figures that wait to be sent, oldest day first. */
  waiting(): Answer<OutboxRow[]>;
  putWaiting(row: OutboxRow): Answer<void>;
  removeWaiting(days: readonly string[]): Answer<void>;
  /** Throws the whole database away, also one that does not open, and begins anew. */
  reset(): Answer<void>;
  close(): void;
}

/** A count stops rising here (`dayCountSchema`): no day has so many. */
const MOST = 1_000_000;

/** Everything but the count, in one order: alike things have the same key. */
export function countKey({ count: _count, ...kind }: DayCount): string {
  const sorted = Object.entries({ ...kind, rules: kind.rules.toSorted(), quiet: kind.quiet.toSorted() }).toSorted(
    ([a], [b]) => (a < b ? -1 : 1),
  );
  return `${kind.day} ${JSON.stringify(sorted.map(([, value]) => value))}`;
}

export function createCountStore(database = new CountsDatabase(), openTimeoutMs = OPEN_TIMEOUT_MS): CountStore {
  const { counts, outbox } = database;
  const run = async <T>(work: () => PromiseLike<T>): Answer<T> => {
    try {
      if (!database.isOpen()) await openInTime(database, openTimeoutMs);
      return { ok: true, value: await work() };
    } catch (error) {
      return { ok: false, problems: [{ code: codeOf(error) }] };
    }
  };

  return {
    add: (added) =>
      run(() =>
        database.transaction('rw', counts, async () => {
          const sums = new Map<string, DayCount>();
          for (const one of added) {
            const key = countKey(one);
            sums.set(key, { ...one, count: (sums.get(key)?.count ?? 0) + one.count });
          }
          const keys = [...sums.keys()];
          const before = await counts.bulkGet(keys);
          await counts.bulkPut(
            [...sums].map(([key, one], at) => ({
              ...one,
              key,
              count: Math.min(MOST, one.count + asCount(before[at]?.count)),
            })),
          );
        }),
      ),
    all: () =>
      run(async () => {
        const good: DayCount[] = [];
        const bad: string[] = [];
        for (const { key, ...row } of await counts.orderBy('day').toArray()) {
          const parsed = dayCountSchema.safeParse(row);
          if (parsed.success) good.push(parsed.data);
          else bad.push(key);
        }
        if (bad.length > 0) await counts.bulkDelete(bad);
        return { counts: good, damaged: bad.length };
      }),
    removeBefore: (day) => run(() => counts.where('day').below(day).delete()),
    removeDays: (days) =>
      run(() =>
        database.transaction('rw', counts, outbox, async () => {
          // What the person deletes is not sent afterwards.
          await outbox.bulkDelete([...days]);
          const ofDays = counts.where('day').anyOf([...days]);
          return ofDays.delete();
        }),
      ),
    days: () => run(async () => (await counts.orderBy('day').uniqueKeys()).map(String)),
    waiting: () => run(() => outbox.orderBy('day').toArray()),
    putWaiting: (row) =>
      run(async () => {
        await outbox.put(row);
      }),
    removeWaiting: (days) => run(() => outbox.bulkDelete([...days])),
    reset: async () => {
      try {
        database.close();
        await Dexie.delete(database.name);
      } catch (error) {
        return { ok: false, problems: [{ code: codeOf(error) }] };
      }
      return run(async () => {});
    },
    close: () => database.close(),
  };
}

function asCount(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
}
