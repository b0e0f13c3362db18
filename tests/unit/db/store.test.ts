import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { createStore, KivettDatabase } from '../../../lib/db';

let count = 0;
const opened: Dexie[] = [];
const freshName = () => `kivett-test-${++count}`;
const open = (name = freshName()) => {
  const database = new KivettDatabase(name);
  opened.push(database);
  return database;
};
const bytes = (...values: number[]) => new Uint8Array(values);
const row = (version: number, file: Uint8Array) => ({
  id: 'base',
  version,
  layer: 'national' as const,
  file,
  installedAt: '2026-11-22',
  builtIn: true,
});

afterEach(() => {
  for (const database of opened.splice(0)) database.close();
});

describe('store', () => {
  it('keeps the signed file byte for byte over a restart', async () => {
    const name = freshName();
    const first = createStore(open(name));
    await first.putPack(row(3, bytes(1, 2, 255)));
    first.close();
    const again = await createStore(open(name)).packs();
    expect(again).toEqual({ ok: true, value: [row(3, bytes(1, 2, 255))] });
  });

  it('keeps the file that was replaced as the last good one', async () => {
    const store = createStore(open());
    await store.putPack(row(3, bytes(3)));
    await store.putPack(row(4, bytes(4)));
    expect(await store.packs()).toEqual({ ok: true, value: [{ ...row(4, bytes(4)), previous: bytes(3) }] });
  });

  it('does not lose the last good file when the same file is stored again', async () => {
    const store = createStore(open());
    for (const value of [3, 4, 4]) await store.putPack(row(value, bytes(value)));
    expect(await store.packs()).toEqual({ ok: true, value: [{ ...row(4, bytes(4)), previous: bytes(3) }] });
  });

  it('stores settings by key and answers undefined for an unknown one', async () => {
    const store = createStore(open());
    await store.putSetting('settings', { language: 'nn' });
    expect(await store.setting('settings')).toEqual({ ok: true, value: { language: 'nn' } });
    expect(await store.setting('nothing')).toEqual({ ok: true, value: undefined });
  });

  it('reads the packs of a database that a later version of KI-vett has made', async () => {
    const name = freshName();
    const later = new Dexie(name);
    opened.push(later);
    later.version(99).stores({ packs: 'id', settings: 'key', events: '++id' });
    await later.table('packs').put(row(9, bytes(9)));
    later.close();
    expect(await createStore(open(name)).packs()).toEqual({ ok: true, value: [row(9, bytes(9))] });
  });

  it('says `blocked` of a database that does not open in time', async () => {
    const database = open();
    database.open = (() => new Dexie.Promise(() => undefined)) as typeof database.open;
    expect(await createStore(database, 5).packs()).toEqual({ ok: false, problems: [{ code: 'blocked' }] });
  });

  it('says `broken` when the browser has no database for us', async () => {
    const database = open();
    database.open = (() => Dexie.Promise.reject(new Dexie.MissingAPIError('no indexedDB'))) as typeof database.open;
    expect(await createStore(database).putPack(row(1, bytes(1)))).toEqual({
      ok: false,
      problems: [{ code: 'broken' }],
    });
  });

  it('says `full` when the disk has no room', async () => {
    const database = open();
    await database.open();
    database.settings.put = (() =>
      Dexie.Promise.reject(new Dexie.QuotaExceededError())) as typeof database.settings.put;
    expect(await createStore(database).putSetting('a', 1)).toEqual({ ok: false, problems: [{ code: 'full' }] });
  });
});
