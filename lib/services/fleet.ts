import * as z from 'zod/mini';
import type { ManagedSettings } from '../contracts/managed';
import type { MessageOutput } from '../contracts/messages';
import { isoDate } from '../contracts/provenance';
import type { Store } from '../db';
import type { CountStore } from '../db/counts';
import { countersOf, deliver, encodeDay, type FleetDomain, firstSendAt, waitAfter, withNoise } from '../fleet';
import { log } from '../log';

export interface FleetDeps {
  store: Store;
  counts: CountStore;
  policy: () => Promise<ManagedSettings>;
  domain: () => Promise<FleetDomain & { pack: string | null }>;
  version: string;
  /** `YYYY-MM-DD`. */
  today: () => string;
  now?: () => number;
  /** In [0, 1): when to send. */
  random?: () => number;
  /** 32 random bits: the noise. */
  bits?: () => number;
  fetch?: typeof fetch;
}

export interface Fleet {
  /** Queues finished days, and sends what is due. Resolves when that is done; one round at a time. Never rejects. */
  round(): Promise<void>;
  get(): Promise<MessageOutput<'fleet.get'>>;
}

const KEY = 'fleet';
/** So many days wait at most; the oldest goes. */
const MOST_DAYS = 31;
const DAY_MS = 86_400_000;
/** A wait longer than this was set by a clock that was wrong. In milliseconds. */
const MOST_WAIT_MS = 2 * DAY_MS;

/** Through which day figures have been queued: none of them is queued again, sent or not. */
const stateSchema = z.object({ through: isoDate });

/**
 * Daily sums to the organisation's collector, off unless its policy names one and says how much noise the figures get. A day is queued once, when it is over, with
 * its noise drawn; it can be read before it goes, and waits for a moment chosen at random within a day. Days before the policy
 * came are never sent. The queue outlives the browser, and holds a month at most.
 */
export function createFleet(deps: FleetDeps): Fleet {
  const now = deps.now ?? Date.now;
  const random = deps.random ?? Math.random;
  const bits = deps.bits ?? (() => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);
  const ask = deps.fetch ?? ((input, init) => fetch(input, init));
  let running: Promise<void> | null = null;

  const waiting = async () => {
    const rows = await deps.counts.waiting();
    return rows.ok ? rows.value : [];
  };

  /** Yesterday, the first time, and after a clock that ran ahead: what lies behind is not sent. */
  const queuedThrough = async (today: string): Promise<string> => {
    const stored = await deps.store.setting(KEY);
    const parsed = stateSchema.safeParse(stored.ok ? stored.value : null);
    const yesterday = shift(today, -1);
    return parsed.success && parsed.data.through < today ? parsed.data.through : yesterday;
  };

  const queue = async (epsilon: number | null): Promise<void> => {
    const today = deps.today();
    const from = await queuedThrough(today);
    // Written first: a day that is lost in a crash is better than one that is sent twice with two draws of noise.
    if (!(await deps.store.putSetting(KEY, { through: shift(today, -1) })).ok) return;
    const days = daysBetween(from, today).slice(-MOST_DAYS);
    const counted = days.length > 0 ? await deps.counts.all() : null;
    if (!counted?.ok) return;
    const { pack, ...domain } = await deps.domain();
    for (const day of days) {
      const exact = countersOf(counted.value.counts, day, domain);
      const told = epsilon === null ? exact.filter(({ value }) => value > 0) : withNoise(exact, epsilon, bits);
      // With noise a quiet day is sent like any other: that it is missing would say that it was quiet.
      if (told.length === 0) continue;
      const body = encodeDay(told, { day, version: deps.version, pack, noised: epsilon !== null });
      await deps.counts.putWaiting({ day, body, nextAt: firstSendAt(now(), random), failures: 0 });
    }
    const over = (await waiting()).slice(0, -MOST_DAYS).map(({ day }) => day);
    if (over.length > 0) await deps.counts.removeWaiting(over);
  };

  const sendDue = async (url: string, token: string | null): Promise<void> => {
    for (const row of await waiting()) {
      const wait = row.nextAt - now();
      if (wait > 0 && wait < MOST_WAIT_MS) continue;
      const { kind, ...delivery } = await deliver(row.body, { url, token }, ask);
      if (kind === 'sent' || kind === 'partial') {
        await deps.counts.removeWaiting([row.day]);
        continue;
      }
      log('fleet_failed');
      const failures = row.failures + 1;
      const asked = 'afterMs' in delivery ? (delivery.afterMs ?? 0) : 0;
      await deps.counts.putWaiting({ ...row, failures, nextAt: now() + Math.max(asked, waitAfter(failures, random)) });
      // The others would fare alike.
      return;
    }
  };

  const work = async (): Promise<void> => {
    const to = collectorOf(await deps.policy());
    if (to === null) {
      const left = await waiting();
      if (left.length > 0) await deps.counts.removeWaiting(left.map(({ day }) => day));
      // Switched on again one day, it begins with that day.
      const stored = await deps.store.setting(KEY);
      if (stored.ok && stored.value !== undefined && stored.value !== null) await deps.store.putSetting(KEY, null);
      return;
    }
    await queue(to.epsilon);
    await sendDue(to.url, to.token);
  };

  return {
    round() {
      running ??= work()
        .catch(() => log('fleet_failed'))
        .finally(() => {
          running = null;
        });
      return running;
    },
    async get() {
      const to = collectorOf(await deps.policy());
      return {
        host: to && new URL(to.url).host,
        epsilon: to?.epsilon ?? null,
        waiting: (await waiting()).map(({ day, body }) => ({ day, body })),
      };
    },
  };
}

/** Null unless the policy says both where to and with how much noise. */
function collectorOf({ metricsUrl, metricsToken, metricsNoise }: ManagedSettings) {
  if (metricsUrl === undefined || metricsNoise === undefined || !URL.canParse(metricsUrl)) return null;
  return {
    url: metricsUrl,
    token: metricsToken ?? null,
    epsilon: metricsNoise === 'none' ? null : Number(metricsNoise),
  };
}

/** `YYYY-MM-DD` so many days later, counted in UTC so that no summer time takes part. */
function shift(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The days after `from` and before `until`, at most as many as may wait. */
function daysBetween(from: string, until: string): string[] {
  const count = Math.min(MOST_DAYS, Math.round((Date.parse(until) - Date.parse(from)) / DAY_MS) - 1);
  return Array.from({ length: Math.max(0, count) }, (_, at) => shift(until, at - count));
}
