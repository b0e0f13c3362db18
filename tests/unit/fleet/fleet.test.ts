import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CLASS_IDS } from '../../../lib/contracts/classes';
import { type DayCount, dayCountSchema } from '../../../lib/contracts/events';
import { countersOf, deliver, encodeDay, FLEET_METRICS, firstSendAt, waitAfter, withNoise } from '../../../lib/fleet';
import { exportRequestSchema, otlpReceiver, pointsOf, type Receiver } from '../../fixtures/otlp-receiver';

const DAY = '2026-11-22';
const domain = { tools: ['chatgpt', 'm365-copilot'], rules: ['no.navn', 'no.fodselsnummer'] };
const one = (change: Partial<DayCount> = {}): DayCount => ({
  day: DAY,
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
  count: 1,
  ...change,
});
const encoded = (counters: ReturnType<typeof countersOf>, noised = false) =>
  encodeDay(counters, { day: DAY, version: '0.1.0', pack: 'nordvik', noised });

/** Random bits that are the same each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
}

describe('counters of a day', () => {
  it('are the same figures whatever happened: only their values differ', () => {
    const names = (rows: DayCount[]) =>
      countersOf(rows, DAY, domain).map(({ metric, attributes }) => [metric, ...Object.values(attributes)].join(' '));
    expect(names([one(), one({ tool: 'grok', rules: ['x.ukjent'] })])).toEqual(names([]));
    expect(countersOf([], DAY, domain).every(({ value }) => value === 0)).toBe(true);
  });

  it('count each text once in each metric, questions apart, other days not', () => {
    const counters = countersOf(
      [
        one({ count: 3 }),
        one({ outcome: 'sent_with_reason', tool: 'ukjent', count: 2 }),
        one({ outcome: 'unanswered', channel: 'lookup', rules: [] }),
        one({ day: '2026-11-21' }),
      ],
      DAY,
      domain,
    ).filter(({ value }) => value > 0);
    expect(counters.map(({ metric, attributes, value }) => [metric, ...Object.values(attributes), value])).toEqual([
      ['kivett.texts.by_class', 'fortrolig', 'replaced', 3],
      ['kivett.texts.by_standing', 'open_only', 'replaced', 3],
      ['kivett.texts.by_tool', 'chatgpt', 'replaced', 3],
      ['kivett.texts.by_class', 'fortrolig', 'overridden', 2],
      ['kivett.texts.by_standing', 'open_only', 'overridden', 2],
      ['kivett.texts.by_tool', 'other', 'overridden', 2],
      ['kivett.rules.said', 'no.navn', 5],
      ['kivett.rules.overridden', 'no.navn', 2],
      ['kivett.questions', 'unanswered', 1],
    ]);
  });

  it('hold nothing but words of closed lists, the domain and three names', () => {
    const body = encoded(countersOf([one({ tool: 'kari-nordmann', rules: ['kari'], service: 'kari' })], DAY, domain));
    const strings = new Set<string>();
    const walk = (value: unknown): void => {
      if (typeof value === 'string') strings.add(value);
      else if (Array.isArray(value)) value.forEach(walk);
      else if (typeof value === 'object' && value) Object.values(value).forEach(walk);
    };
    walk(JSON.parse(body));
    const known = [
      ...CLASS_IDS,
      ...FLEET_METRICS,
      ...domain.tools,
      ...domain.rules,
      ...['approved', 'open_only', 'not_allowed', 'undecided', 'sent', 'replaced', 'kept_back', 'overridden'],
      ...['answered', 'unanswered', 'other', 'class', 'standing', 'tool', 'outcome', 'rule', 'answer', '', '1'],
      ...['service.name', 'service.version', 'kivett.pack', 'ki-vett', '0.1.0', 'nordvik'],
    ];
    expect([...strings].filter((one_) => !known.includes(one_) && !/^\d{19}$/.test(one_))).toEqual([]);
    expect(dayCountSchema.safeParse(one({ tool: 'Kari Nordmann, født 13.09.72' })).success).toBe(false);
  });
});

describe('noise', () => {
  it('is of the two-sided geometric distribution, and without bias', () => {
    const epsilon = 0.5;
    const many = Array.from({ length: 40_000 }, () => ({
      metric: FLEET_METRICS[0],
      attributes: {},
      value: 7,
    }));
    const values = withNoise(many, epsilon, seeded(7)).map(({ value }) => value - 7);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    const alpha = Math.exp(-epsilon);
    const expected = (2 * alpha) / (1 - alpha) ** 2;
    // Four standard errors of the mean, and five per cent of the variance.
    expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(expected / values.length));
    expect(Math.abs(variance / expected - 1)).toBeLessThan(0.05);
    const share = values.filter((value) => value === 0).length / values.length;
    expect(Math.abs(share - (1 - alpha) / (1 + alpha))).toBeLessThan(0.01);
    expect(values.every(Number.isInteger)).toBe(true);
  });

  it('falls on zeros too, and holds at both ends of the random bits', () => {
    const zeros = countersOf([], DAY, domain);
    expect(withNoise(zeros, 0.5, seeded(3)).some(({ value }) => value !== 0)).toBe(true);
    for (const bits of [0, 2 ** 32 - 1])
      for (const { value } of withNoise(zeros, 1, () => bits)) expect(Number.isFinite(value)).toBe(true);
  });
});

describe('as OTLP JSON', () => {
  it('is what the protocol says: delta sums of one day, rising only where nothing can be below zero', () => {
    const exact = exportRequestSchema.parse(JSON.parse(encoded(countersOf([one()], DAY, domain))));
    const metrics = exact.resourceMetrics[0]?.scopeMetrics[0]?.metrics ?? [];
    expect(metrics.map(({ name }) => name)).toEqual([...FLEET_METRICS]);
    for (const { sum } of metrics) {
      expect([sum.aggregationTemporality, sum.isMonotonic]).toEqual([1, true]);
      for (const { startTimeUnixNano, timeUnixNano } of sum.dataPoints)
        expect([startTimeUnixNano, timeUnixNano]).toEqual(['1795305600000000000', '1795392000000000000']);
    }
    const noised = encoded(withNoise(countersOf([one()], DAY, domain), 0.2, seeded(1)), true);
    const parsed = exportRequestSchema.parse(JSON.parse(noised));
    expect(parsed.resourceMetrics[0]?.scopeMetrics[0]?.metrics.every(({ sum }) => !sum.isMonotonic)).toBe(true);
    expect(pointsOf(parsed).some(({ value }) => value < 0)).toBe(true);
  });
});

describe('one delivery to a collector', () => {
  let receiver: Receiver;
  let other: Receiver;
  beforeEach(async () => {
    [receiver, other] = await Promise.all([otlpReceiver(), otlpReceiver()]);
    receiver.elsewhere = other.url;
  });
  afterEach(async () => {
    vi.useRealTimers();
    await Promise.all([receiver.close(), other.close()]);
  });
  const body = encoded(countersOf([one({ count: 4 })], DAY, domain).filter(({ value }) => value > 0));
  const send = (token: string | null = null) => deliver(body, { url: receiver.url, token }, fetch);

  it('is taken, and read as it was meant', async () => {
    expect(await send('hemmelig')).toEqual({ kind: 'sent' });
    expect(pointsOf(receiver.taken[0])).toContainEqual({
      metric: 'kivett.texts.by_class',
      attributes: 'class=fortrolig outcome=replaced',
      value: 4,
    });
    const headers = receiver.asked[0]?.headers;
    expect([headers?.authorization, headers?.cookie, headers?.referer]).toEqual([
      'Bearer hemmelig',
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['partial', { kind: 'partial' }],
    ['fault', { kind: 'try_later', afterMs: null }],
    ['busy', { kind: 'try_later', afterMs: 7_200_000 }],
    ['refuse', { kind: 'refused' }],
    ['redirect', { kind: 'redirected' }],
  ] as const)('a collector that says %s', async (mood, expected) => {
    receiver.mood = mood;
    expect(await send()).toEqual(expected);
    expect(other.asked).toEqual([]);
  });

  it('a collector that hangs is left after ten seconds, one that is not there at once', async () => {
    receiver.mood = 'hang';
    const limit = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      expect(ms).toBe(10_000);
      return AbortSignal.abort();
    });
    expect(await send()).toEqual({ kind: 'try_later', afterMs: null });
    limit.mockRestore();
    await receiver.close();
    expect(await send()).toEqual({ kind: 'try_later', afterMs: null });
  });
});

describe('when', () => {
  it('first somewhere in the next day, then later and later, a day at most', () => {
    expect([firstSendAt(1000, () => 0), firstSendAt(1000, () => 0.5)]).toEqual([1000, 1000 + 12 * 3_600_000]);
    const middle = [1, 2, 3, 6, 50].map((failures) => waitAfter(failures, () => 0.5) / 3_600_000);
    expect(middle).toEqual([1, 2, 4, 24, 24]);
    expect([waitAfter(1, () => 0), waitAfter(1, () => 1)].map((ms) => ms / 3_600_000)).toEqual([0.75, 1.25]);
  });
});
