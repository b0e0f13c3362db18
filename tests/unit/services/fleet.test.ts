import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DayCount } from '../../../lib/contracts/events';
import type { ManagedSettings } from '../../../lib/contracts/managed';
import { createStore, KivettDatabase } from '../../../lib/db';
import { createCountStore } from '../../../lib/db/counts';
import { CountsDatabase } from '../../../lib/db/counts-database';
import { createFleet } from '../../../lib/services/fleet';
import { otlpReceiver, pointsOf, type Receiver } from '../../fixtures/otlp-receiver';

const HOUR = 3_600_000;
let made = 0;
let databases: [KivettDatabase, CountsDatabase];
let receiver: Receiver;
let policy: ManagedSettings;
let today: string;
let clock: number;
let draws: number;

beforeEach(async () => {
  made += 1;
  databases = [new KivettDatabase(`fleet-${made}`), new CountsDatabase(`fleet-counts-${made}`)];
  receiver = await otlpReceiver();
  policy = { metricsUrl: 'https://tall.nordvik.example/v1/metrics', metricsNoise: 'none' };
  today = '2026-11-20';
  clock = 1_800_000_000_000;
  draws = 0;
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(async () => {
  for (const database of databases) database.close();
  await receiver.close();
  vi.restoreAllMocks();
});

const counts = () => createCountStore(databases[1]);
/** As after a new start of the background. */
const fleet = () =>
  createFleet({
    store: createStore(databases[0]),
    counts: counts(),
    policy: async () => policy,
    domain: async () => ({ tools: ['chatgpt'], rules: ['no.navn'], pack: 'nordvik' }),
    version: '0.1.0',
    today: () => today,
    now: () => clock,
    random: () => 0.5,
    bits: () => {
      draws += 1;
      return (draws * 2_654_435_761) % 2 ** 32;
    },
    // The policy's address is https; the receiver of these tests is not.
    fetch: (url, init) => fetch(String(url).replace('https://tall.nordvik.example/v1/metrics', receiver.url), init),
  });
const one = (day: string, count = 3): DayCount => ({
  day,
  channel: 'prompt',
  tool: 'chatgpt',
  standing: 'open_only',
  class: 'fortrolig',
  action: 'ask',
  outcome: 'anonymised',
  rules: ['no.navn'],
  quiet: [],
  reason: null,
  lesson: null,
  task: null,
  incomplete: false,
  service: 'helse',
  count,
});
const days = async () => (await fleet().get()).waiting.map(({ day }) => day);
/** The first round only learns from when; then the day is counted and the next one begins. */
async function aDayGoes(from = '2026-11-20', to = '2026-11-21'): Promise<void> {
  today = from;
  await fleet().round();
  await counts().add([one(from)]);
  today = to;
  await fleet().round();
}

describe('figures for the organisation', () => {
  it('none leave, and none wait, where no policy asks for them', async () => {
    policy = {};
    await counts().add([one('2026-11-18')]);
    await aDayGoes();
    expect([await fleet().get(), receiver.asked]).toEqual([{ host: null, epsilon: null, waiting: [] }, []]);
  });

  it('none leave where the policy does not say how much noise: a value lost on the way must not mean exact figures', async () => {
    policy = { metricsUrl: 'https://tall.nordvik.example/v1/metrics' };
    await aDayGoes();
    clock += 30 * HOUR;
    await fleet().round();
    expect([await fleet().get(), receiver.asked]).toEqual([{ host: null, epsilon: null, waiting: [] }, []]);
  });

  it('a finished day waits to be read, is sent once after its delay, and never again', async () => {
    await counts().add([one('2026-11-18')]);
    await aDayGoes();
    expect(await days()).toEqual(['2026-11-20']);
    expect(receiver.asked).toEqual([]);
    const { waiting, host } = await fleet().get();
    clock += 13 * HOUR;
    await fleet().round();
    expect([host, receiver.taken.length, await days()]).toEqual(['tall.nordvik.example', 1, []]);
    // Byte for byte what could be read before.
    expect(receiver.asked[0]?.body).toBe(waiting[0]?.body);
    expect(pointsOf(receiver.taken[0])).toContainEqual({
      metric: 'kivett.texts.by_tool',
      attributes: 'tool=chatgpt outcome=replaced',
      value: 3,
    });
    for (let n = 0; n < 5; n += 1) {
      clock += 30 * HOUR;
      await fleet().round();
    }
    expect(receiver.asked).toHaveLength(1);
  });

  it('without noise a quiet day sends nothing; with noise it is sent like any other, its noise drawn once', async () => {
    await fleet().round();
    today = '2026-11-21';
    await fleet().round();
    expect(await days()).toEqual([]);
    policy = { ...policy, metricsNoise: '0.5' };
    today = '2026-11-22';
    await fleet().round();
    const before = await fleet().get();
    expect([before.epsilon, before.waiting.map(({ day }) => day)]).toEqual([0.5, ['2026-11-21']]);
    receiver.mood = 'fault';
    clock += 13 * HOUR;
    await fleet().round();
    receiver.mood = 'take';
    clock += 30 * HOUR;
    await fleet().round();
    expect(new Set(receiver.asked.map(({ body }) => body))).toEqual(new Set([before.waiting[0]?.body]));
    expect(receiver.taken).toHaveLength(1);
  });

  it.each(['fault', 'busy', 'refuse', 'redirect'] as const)(
    'a collector that says %s: asked again later, one day at a time, and a month waits at most',
    async (mood) => {
      receiver.mood = mood;
      await aDayGoes();
      for (let n = 0; n < 60; n += 1) {
        const [from, to] = [n, n + 1].map((day) => new Date(Date.UTC(2026, 10, 21 + day)).toISOString().slice(0, 10));
        clock += 24 * HOUR;
        await counts().add([one(from as string)]);
        today = to as string;
        await fleet().round();
      }
      const left = await days();
      expect(left).toHaveLength(31);
      expect(left.at(-1)).toBe('2027-01-19');
      // Once a day at most, for all that wait.
      expect(receiver.asked.length).toBeLessThanOrEqual(61);
      receiver.mood = 'take';
      clock += 100 * HOUR;
      await fleet().round();
      expect([receiver.taken.length, await days()]).toEqual([31, []]);
    },
  );

  it('a clock that jumps far ahead and back sends no day twice and stops nothing', async () => {
    await aDayGoes();
    clock += 13 * HOUR;
    await fleet().round();
    today = '2036-01-01';
    await fleet().round();
    today = '2026-11-22';
    await counts().add([one('2026-11-22')]);
    await fleet().round();
    today = '2026-11-23';
    await fleet().round();
    expect(await days()).toEqual(['2026-11-22']);
    clock -= 100 * 24 * HOUR;
    await fleet().round();
    expect(receiver.taken.map((request) => pointsOf(request)[0]?.value)).toEqual([3, 3]);
  });

  it('a policy that is taken away empties the queue, and days before one comes are never sent', async () => {
    await aDayGoes();
    policy = {};
    await fleet().round();
    expect(await days()).toEqual([]);
    await counts().add([one('2026-11-21')]);
    today = '2026-11-25';
    policy = { metricsUrl: 'https://tall.nordvik.example/v1/metrics', metricsNoise: 'none' };
    await fleet().round();
    expect(await days()).toEqual([]);
  });

  it('what the person deletes is not sent afterwards', async () => {
    await aDayGoes();
    expect(await counts().removeDays(['2026-11-20'])).toEqual({ ok: true, value: 1 });
    clock += 13 * HOUR;
    await fleet().round();
    expect(receiver.asked).toEqual([]);
  });
});
