import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LANGUAGES } from '../../lib/contracts/language';
import { MANAGED_KEYS } from '../../lib/contracts/managed';
import { createStore, KivettDatabase } from '../../lib/db';
import { createManaged, readPolicy } from '../../lib/services/managed';
import { options } from '../../locales/options';

const BUILD = '.output/chrome-mv3';
const key = `${'A'.repeat(43)}=`;
const good = {
  packUrls: ['https://pakker.kommune.example/ki.kivett.json'],
  trustedKeys: [key],
  language: 'nn' as const,
  hosts: ['ki.kommune.example'],
};

describe('T37 the built package', () => {
  it('T37 names its schema, and the schema and the code know the same keys', () => {
    expect(existsSync(`${BUILD}/manifest.json`), 'built: npx wxt build').toBe(true);
    const manifest = JSON.parse(readFileSync(`${BUILD}/manifest.json`, 'utf8'));
    expect(manifest.storage).toEqual({ managed_schema: 'managed_schema.json' });
    const schema = JSON.parse(readFileSync(`${BUILD}/${manifest.storage.managed_schema}`, 'utf8'));
    expect(schema.type).toBe('object');
    expect(Object.keys(schema.properties).toSorted()).toEqual(Object.keys(MANAGED_KEYS).toSorted());
    // Chromium drops a whole value of another type: the types must be those that the code reads.
    interface Key {
      type: string;
      items?: { type: string };
    }
    const types = Object.fromEntries(
      Object.entries(schema.properties as Record<string, Key>).map(([name, { type, items }]) => [
        name,
        items?.type ?? type,
      ]),
    );
    expect(types).toEqual({
      ...Object.fromEntries(Object.keys(MANAGED_KEYS).map((name) => [name, 'string'])),
      contacts: 'object',
    });
  });

  it('T37 the store’s build asks for no permission to stop requests', () => {
    const { permissions } = JSON.parse(readFileSync(`${BUILD}/manifest.json`, 'utf8'));
    expect(permissions.filter((name: string) => name.startsWith('webRequest'))).toEqual([]);
  });
});

describe('T37 a policy is read key by key', () => {
  it('T37 takes a whole policy, and one with a single key', () => {
    expect(readPolicy(good, {})).toEqual({ settings: good, problems: [] });
    expect(readPolicy({ language: 'en' }, {})).toEqual({ settings: { language: 'en' }, problems: [] });
    expect(LANGUAGES).toContain('nn');
  });

  const bad: [string, string, unknown][] = [
    ['a language nobody speaks', 'language', 'klingon'],
    ['a number for a text', 'language', 7],
    ['a text for a list', 'hosts', 'ki.kommune.example'],
    ['a pattern for a host', 'hosts', ['*.kommune.example']],
    ['an address for a host', 'hosts', ['https://ki.kommune.example/']],
    ['a bare top domain', 'hosts', ['no']],
    ['an address without encryption', 'packUrls', ['http://pakker.kommune.example/a.json']],
    ['a script for an address', 'packUrls', ['javascript:alert(1)']],
    ['a key that is too short', 'trustedKeys', ['AAAA']],
    ['one bad among good', 'trustedKeys', [key, 'nøkkel']],
    ['nothing', 'hosts', null],
  ];
  it.each(bad)('T37 %s costs that key only, and the last good value of it holds', (_, name, value) => {
    expect(readPolicy({ ...good, [name]: value }, good)).toEqual({
      settings: good,
      problems: [{ key: name, code: 'bad_value', kept: true }],
    });
    const { [name as keyof typeof good]: _gone, ...rest } = good;
    expect(readPolicy({ ...good, [name]: value }, {})).toEqual({
      settings: rest,
      problems: [{ key: name, code: 'bad_value', kept: false }],
    });
  });

  it('T37 tells of keys of another version, and of no prototype', () => {
    const given = JSON.parse(
      '{"__proto__": {"language": "nn"}, "constructor": 1, "killSwitch": true, "language": "en"}',
    );
    expect(readPolicy(given, {})).toEqual({
      settings: { language: 'en' },
      problems: ['__proto__', 'constructor', 'killSwitch'].map((name) => ({
        key: name,
        code: 'unknown_key',
        kept: false,
      })),
    });
  });

  it('T37 every problem has a sentence in every language', () => {
    for (const name of ['unknown_key', 'bad_value', 'kept'] as const)
      for (const language of LANGUAGES) expect(options[`options.managed.${name}`][language]).toContain('{key}');
  });
});

describe('T37 the last good policy', () => {
  let database: KivettDatabase;
  let count = 0;
  let values: Record<string, unknown>;
  beforeEach(() => {
    fakeBrowser.reset();
    database = new KivettDatabase(`kivett-managed-${++count}`);
    values = {};
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    vi.spyOn(console, 'warn').mockReturnValue();
    Object.assign(fakeBrowser.storage.managed, { get: async () => values });
  });
  afterEach(() => {
    database.close();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
  const start = () => createManaged(createStore(database));

  it('T37 outlives a restart with a bad value in its place, and says so', async () => {
    values = good;
    expect(await start().get()).toEqual({ settings: good, problems: [] });
    values = { ...good, hosts: 'alle' };
    expect(await start().get()).toEqual({
      settings: good,
      problems: [{ key: 'hosts', code: 'bad_value', kept: true }],
    });
  });

  it('T37 a browser that has not read its policies yet is no policy taken away; after a while it is', async () => {
    values = good;
    await start().get();
    values = {};
    const managed = start();
    expect((await managed.get()).settings).toEqual(good);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await managed.get()).toEqual({ settings: {}, problems: [] });
  });
});
