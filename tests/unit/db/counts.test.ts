import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import type { DayCount } from '../../../lib/contracts/events';
import { countKey, createCountStore } from '../../../lib/db/counts';
import { CountsDatabase } from '../../../lib/db/counts-database';

let made = 0;
const opened: Dexie[] = [];
const freshName = () => `kivett-counts-test-${++made}`;
const open = (name = freshName()) => {
  const database = new CountsDatabase(name);
  opened.push(database);
  return database;
};
afterEach(() => {
  for (const database of opened.splice(0)) database.close();
});

const one = (change: Partial<DayCount> = {}): DayCount => ({
  day: '2026-11-23',
  channel: 'prompt',
  tool: 'chatgpt',
  standing: 'open_only',
  class: 'fortrolig',
  action: 'ask',
  outcome: 'anonymised',
  rules: ['no.fodselsnummer', 'no.navn'],
  quiet: [],
  reason: null,
  lesson: null,
  task: null,
  incomplete: false,
  service: null,
  count: 1,
  ...change,
});
const counted = async (store: ReturnType<typeof createCountStore>) => {
  const all = await store.all();
  if (!all.ok) throw new Error(JSON.stringify(all.problems));
  return all.value;
};

describe('the store of counts', () => {
  it('adds alike things of a day into one row, whatever order the rules came in', async () => {
    const store = createCountStore(open());
    await store.add([one(), one({ rules: ['no.navn', 'no.fodselsnummer'] })]);
    await store.add([one({ count: 3 })]);
    expect(await counted(store)).toEqual({ counts: [one({ count: 5 })], damaged: 0 });
  });

  it('tells things apart by every field but the count', () => {
    const keys = [
      one(),
      one({ day: '2026-11-24' }),
      one({ tool: null }),
      one({ channel: 'file' }),
      one({ outcome: 'sent' }),
      one({ rules: [] }),
      one({ quiet: ['no.navn'] }),
      one({ reason: 'already_public' }),
      one({ lesson: 'nummer-1' }),
      one({ service: 'skole' }),
      one({ incomplete: true }),
    ].map(countKey);
    expect(new Set(keys).size).toBe(keys.length);
    expect(countKey(one({ count: 7 }))).toBe(keys[0]);
  });

  it('removes days that are too old, and days one by one', async () => {
    const store = createCountStore(open());
    await store.add(['2026-08-01', '2026-11-01', '2026-11-02'].map((day) => one({ day })));
    expect(await store.removeBefore('2026-10-01')).toEqual({ ok: true, value: 1 });
    expect(await store.removeDays(['2026-11-01'])).toEqual({ ok: true, value: 1 });
    expect((await counted(store)).counts.map(({ day }) => day)).toEqual(['2026-11-02']);
  });

  it('takes away a row it can’t read, says so, and keeps the rest', async () => {
    const database = open();
    const store = createCountStore(database);
    await store.add([one()]);
    await database.counts.put({ ...one({ day: 'i går' }), key: 'x' } as never);
    await database.counts.put({ key: 'y', day: '2026-11-23', text: 'Kari Nordmann' } as never);
    expect(await counted(store)).toEqual({ counts: [one()], damaged: 2 });
    expect(await counted(store)).toEqual({ counts: [one()], damaged: 0 });
  });

  it('takes over what an older version has counted', async () => {
    const name = freshName();
    const older = new Dexie(name);
    opened.push(older);
    older.version(1).stores({ counts: 'key, day' });
    await older.open();
    await older.table('counts').bulkPut([
      { ...one(), key: countKey(one()) },
      { key: 'odd', day: '2026-11-23', count: 'mange' },
    ]);
    older.close();
    const database = open(name);
    const store = createCountStore(database);
    expect(await counted(store)).toEqual({ counts: [one()], damaged: 0 });
    expect([database.verno, await database.outbox.count()]).toEqual([2, 0]);
  });

  it('answers with a code when another tab holds an older version open', async () => {
    const name = freshName();
    const older = indexedDB.open(name, 5);
    const held = await new Promise<IDBDatabase>((resolve) => {
      older.onupgradeneeded = () => older.result.createObjectStore('counts', { keyPath: 'key' });
      older.onsuccess = () => resolve(older.result);
    });
    const store = createCountStore(open(name), 50);
    expect(await store.add([one()])).toMatchObject({ ok: false, problems: [{ code: 'blocked' }] });
    held.close();
  });

  it('begins anew when a newer version has left a database it does not know', async () => {
    const name = freshName();
    const newer = new Dexie(name);
    newer.version(9).stores({ other: 'id' });
    await newer.open();
    newer.close();
    const store = createCountStore(open(name));
    expect(await store.reset()).toEqual({ ok: true, value: undefined });
    await store.add([one()]);
    expect((await counted(store)).counts).toEqual([one()]);
  });

  it('holds 100 000 events in as many rows as there are kinds, added a thousand at a time', async () => {
    const store = createCountStore(open());
    const days = Array.from({ length: 90 }, (_, at) =>
      new Date(Date.UTC(2026, 8, 1) + at * 86_400_000).toISOString().slice(0, 10),
    );
    for (let at = 0; at < 100; at += 1)
      await store.add(
        Array.from({ length: 1000 }, (_, n) =>
          one({ day: days[(at * 7 + n) % 90] ?? '', outcome: n % 3 === 0 ? 'sent' : 'anonymised' }),
        ),
      );
    const { counts } = await counted(store);
    expect(counts.length).toBeLessThanOrEqual(180);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(100_000);
  }, 60_000);
});
