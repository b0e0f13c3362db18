import { describe, expect, it } from 'vitest';
import type { Result } from '../../../lib/contracts/errors';
import type { DayCount, Happening } from '../../../lib/contracts/events';
import type { CountStore } from '../../../lib/db/counts';
import { keptDays } from '../../../lib/policy';
import { createCounting } from '../../../lib/services/counting';
import { pack } from '../policy/packs';

const happening: Happening = {
  channel: 'prompt',
  tool: 'chatgpt',
  standing: 'open_only',
  class: 'fortrolig',
  action: 'ask',
  outcome: 'kept_back',
  rules: ['no.navn'],
  quiet: [],
  reason: null,
  lesson: null,
  task: null,
  incomplete: false,
};

/** A store in memory that can be told to fail. */
function memory() {
  let rows: DayCount[] = [];
  const state = {
    failWith: null as 'full' | 'broken' | 'blocked' | null,
    writes: 0,
    mostRows: Number.POSITIVE_INFINITY,
  };
  const failed = (code: 'full' | 'broken' | 'blocked'): Result<never, { code: typeof code }> => ({
    ok: false,
    problems: [{ code }],
  });
  const store: CountStore = {
    add: async (counts) => {
      state.writes += 1;
      await Promise.resolve();
      if (state.failWith) return failed(state.failWith);
      if (rows.length + counts.length > state.mostRows) return failed('full');
      rows.push(...counts);
      return { ok: true, value: undefined };
    },
    all: async () =>
      state.failWith && state.failWith !== 'full'
        ? failed(state.failWith)
        : { ok: true, value: { counts: [...rows], damaged: 0 } },
    removeBefore: async (day) => {
      rows = rows.filter((row) => row.day >= day);
      return { ok: true, value: 0 };
    },
    removeDays: async (days) => {
      rows = rows.filter((row) => !days.includes(row.day));
      return { ok: true, value: 0 };
    },
    days: async () => ({ ok: true, value: [...new Set(rows.map(({ day }) => day))].toSorted() }),
    waiting: async () => ({ ok: true, value: [] }),
    putWaiting: async () => ({ ok: true, value: undefined }),
    removeWaiting: async () => ({ ok: true, value: undefined }),
    reset: async () => {
      rows = [];
      state.failWith = null;
      return { ok: true, value: undefined };
    },
    close() {},
  };
  return { store, state, rows: () => rows, put: (...added: DayCount[]) => rows.push(...added) };
}

function counting(over: { today?: () => string; isOn?: boolean; kept?: number } = {}) {
  const held = memory();
  const service = createCounting({
    store: held.store,
    today: over.today ?? (() => '2026-11-23'),
    known: async () => ({
      tools: new Set(['chatgpt']),
      rules: new Set(['no.navn']),
      lessons: new Set(['nummer-1']),
      tasks: new Set(['referat']),
    }),
    service: async () => 'skole',
    isOn: async () => over.isOn ?? true,
    keptDays: async () => over.kept ?? 90,
  });
  return { ...held, ...service };
}
const day = (one: string): DayCount => ({ ...happening, day: one, service: null, count: 1 });

describe('counting', () => {
  it('adds the day and the service, and nothing of what it was told that no pack knows', async () => {
    const { note, rows } = counting();
    await note({ ...happening, tool: 'kari-nordmann', rules: ['no.navn', '12345678901'], lesson: 'x', task: 'y' });
    expect(rows()).toEqual([{ ...happening, tool: null, day: '2026-11-23', service: 'skole', count: 1 }]);
  });

  it('writes nothing when it is switched off', async () => {
    const { note, rows, get } = counting({ isOn: false });
    await note(happening);
    expect([rows(), (await get()).state]).toEqual([[], 'off']);
  });

  it('writes what comes together in few writes, and loses none', async () => {
    const { note, rows, state } = counting();
    await Promise.all(Array.from({ length: 1000 }, () => note(happening)));
    expect(rows()).toHaveLength(1000);
    expect(state.writes).toBeLessThan(20);
  });

  it('counts on when something comes in the very moment a write ends', async () => {
    const { note, rows } = counting();
    for (let n = 0; n < 50; n += 1) {
      const first = note(happening);
      await Promise.resolve();
      await Promise.all([first, note(happening)]);
    }
    expect(rows()).toHaveLength(100);
  });

  it('keeps as many days as asked, today among them', async () => {
    const { note, rows, put } = counting({ kept: 3 });
    put(day('2026-11-20'), day('2026-11-21'), day('2026-11-22'));
    await note(happening);
    expect(rows().map((row) => row.day)).toEqual(['2026-11-21', '2026-11-22', '2026-11-23']);
  });

  it('a clock that jumps back counts on; days far ahead of it go', async () => {
    let now = '2026-11-23';
    const { note, rows } = counting({ today: () => now });
    await note(happening);
    now = '2036-01-01';
    await note(happening);
    expect(rows().map((row) => row.day)).toEqual(['2036-01-01']);
    now = '2026-11-24';
    await note(happening);
    expect(rows().map((row) => row.day)).toEqual(['2026-11-24']);
  });

  it('a full disk: the oldest third goes, the new one is kept', async () => {
    const { note, rows, put, state } = counting();
    put(...['01', '02', '03', '04', '05', '06'].map((n) => day(`2026-11-${n}`)));
    state.mostRows = 6;
    await note(happening);
    expect(rows().map((row) => row.day)).toEqual([
      '2026-11-03',
      '2026-11-04',
      '2026-11-05',
      '2026-11-06',
      '2026-11-23',
    ]);
  });

  it('a store that takes nothing: held in memory, said so, and written when it works again', async () => {
    const { note, get, rows, state } = counting();
    state.failWith = 'blocked';
    await note(happening);
    expect(await get()).toMatchObject({ state: 'memory_only', counts: [{ count: 1 }] });
    state.failWith = null;
    await note(happening);
    expect([rows().length, (await get()).state]).toEqual([2, 'on']);
  });

  it('a damaged store begins anew and says that something was lost', async () => {
    const { get, note, rows, state } = counting();
    state.failWith = 'broken';
    expect(await get()).toMatchObject({ state: 'on', damaged: 1, counts: [] });
    await note(happening);
    expect(rows()).toHaveLength(1);
  });

  it('forgets days, or everything, when asked', async () => {
    const { get, put, remove } = counting();
    put(day('2026-11-01'), day('2026-11-02'));
    await remove(['2026-11-01']);
    expect((await get()).counts.map((row) => row.day)).toEqual(['2026-11-02']);
    await remove(null);
    expect((await get()).counts).toEqual([]);
  });
});

describe('how long figures are kept', () => {
  it('ninety days where nobody says, and the shortest where several do', () => {
    const settings = (keep_figures_days: number) => ({ settings: { send_with_reason: true, keep_figures_days } });
    expect(keptDays([pack('a', 'national', {})])).toBe(90);
    expect(keptDays([pack('a', 'national', settings(120)), pack('b', 'kommune', settings(30))])).toBe(30);
  });
});
