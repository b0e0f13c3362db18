import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore, KivettDatabase, type Store } from '../../../lib/db';
import { createRules } from '../../../lib/services/rules';
import type { RulesDeps } from '../../../lib/services/rules-service';
import { BAD_PACKS } from '../../fixtures/packs/bad';
import { kommunePack, patternRule, samplePack } from '../../fixtures/packs/sample';
import { signed, type TestKey, testKey } from '../../fixtures/packs/sign';

type Bytes = Uint8Array<ArrayBuffer>;
let key: TestKey;
let database: KivettDatabase;
let base: Bytes;
let eksempel: Bytes;
let chosen: string | null;
let count = 0;

beforeAll(async () => {
  key = await testKey();
  base = await signed(samplePack(), key);
  eksempel = await signed(kommunePack(), key);
});
beforeEach(() => {
  database = new KivettDatabase(`kivett-rules-${++count}`);
  chosen = null;
  for (const level of ['info', 'warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue();
});
afterEach(() => {
  database.close();
  vi.restoreAllMocks();
});

/** A background that starts now, with this package and this store. */
function start(change: Partial<RulesDeps> & { files?: Bytes[]; store?: Store } = {}) {
  const { files = [base, eksempel], ...deps } = change;
  return createRules({
    store: createStore(database),
    builtIn: async () => ({ ok: true, value: { roots: key.roots, files } }),
    today: () => '2026-11-22',
    stamp: '0.1.0',
    kommunePack: async () => chosen,
    ...deps,
  });
}
const inForce = async (rules: ReturnType<typeof start>) =>
  (await rules.get()).packs.map(({ id, version }) => `${id}@${version}`);
const brokenStore = (): Store => {
  const fail = async () => ({ ok: false as const, problems: [{ code: 'broken' as const }] });
  return {
    packs: fail,
    putPack: fail,
    swapPack: fail,
    removePack: fail,
    setting: fail,
    putSetting: fail,
    close: () => undefined,
  };
};

describe('first start', () => {
  it('installs the built-in packs and answers with the base', async () => {
    const answer = await start().get();
    expect(answer.packs.map(({ id }) => id)).toEqual(['base']);
    expect(answer.problems).toBeUndefined();
    expect((await database.packs.toArray()).map(({ id, builtIn, file }) => [id, builtIn, file])).toEqual([
      ['base', true, base],
      ['eksempel', true, eksempel],
    ]);
  });

  it('puts the chosen kommune on top, national layer first', async () => {
    chosen = 'eksempel';
    expect(await inForce(start())).toEqual(['base@3', 'eksempel@1']);
  });

  it('tells of a chosen kommune that is not there, and keeps the base', async () => {
    chosen = 'ukjent';
    expect(await start().get()).toMatchObject({
      packs: [{ id: 'base' }],
      problems: [{ code: 'unknown_reference', path: 'settings/kommunePack' }],
    });
  });

  it('refuses a built-in pack that fails its own examples, and says so', async () => {
    const failing = patternRule({ examples: { match: ['⟦SAK-12⟧'], ignore: ['Nei.'] } });
    const answer = await start({ files: [await signed(samplePack({ rules: [failing] }), key)] }).get();
    expect(answer.packs).toEqual([]);
    expect(answer.problems).toMatchObject([
      { code: 'example_failed', path: 'built-in/rules/test.sak/examples/match/0' },
    ]);
  });

  it('uses built-in rules that have expired: old rules protect better than none', async () => {
    expect(await inForce(start({ today: () => '2030-01-01' }))).toEqual(['base@3']);
  });

  it('answers with no rules and the reason when the package itself is damaged', async () => {
    const answer = await start({
      builtIn: async () => ({ ok: false, problems: [{ code: 'not_json', path: 'packs' }] }),
    }).get();
    expect(answer).toMatchObject({ packs: [], problems: [{ code: 'not_json' }] });
  });
});

describe('later starts', () => {
  it('reads the store without installing again', async () => {
    await start().ready();
    const store = createStore(database);
    const put = vi.spyOn(store, 'putPack');
    expect(await inForce(start({ store }))).toEqual(['base@3']);
    expect(put).not.toHaveBeenCalled();
  });

  it('installs a newer built-in pack after an update of the extension', async () => {
    await start().ready();
    const newer = await signed(samplePack({ version: 4 }), key);
    expect(await inForce(start({ files: [newer, eksempel], stamp: '0.2.0' }))).toEqual(['base@4']);
    expect((await database.packs.get('base'))?.previous).toEqual(base);
  });

  it('keeps a stored pack that is newer than the one in the package', async () => {
    await start().ready();
    await start().install(await signed(samplePack({ version: 7 }), key));
    const answer = await start({ stamp: '0.2.0' }).get();
    expect(answer.packs.map(({ version }) => version)).toEqual([7]);
    expect(answer.problems).toBeUndefined();
  });

  it('tests an installed kommune pack again after an update, on the base that then is in force', async () => {
    await start().ready();
    const own = await signed(kommunePack({ id: 'a-kommune' }), key);
    expect(await start().install(own)).toEqual({ installed: true, problems: [] });
    chosen = 'a-kommune';
    expect(await inForce(start({ stamp: '0.2.0' }))).toEqual(['base@3', 'a-kommune@1']);
    const without = await signed(samplePack({ version: 4, tools: [] }), key);
    const answer = await start({ files: [without], stamp: '0.3.0' }).get();
    expect(answer.packs.map(({ id }) => id)).toEqual(['base']);
    expect(answer.problems).toMatchObject([
      { code: 'unknown_reference', path: 'a-kommune/decisions/testgpt/tool' },
      { code: 'unknown_reference', path: 'eksempel/decisions/testgpt/tool' },
      { code: 'unknown_reference', path: 'settings/kommunePack' },
    ]);
  });

  it('changes its revision with the packs, and only then', async () => {
    const first = (await start().get()).revision;
    expect((await start().get()).revision).toBe(first);
    const rules = start();
    await rules.install(await signed(samplePack({ version: 4 }), key));
    expect((await rules.get()).revision).not.toBe(first);
  });
});

describe('damage', () => {
  const damage = async (id: string) => {
    const row = await database.packs.get(id);
    if (!row) throw new Error('nothing stored');
    const file = Uint8Array.from(row.file);
    const middle = Math.floor(file.length / 2);
    file[middle] = file[middle] === 65 ? 66 : 65;
    await database.packs.put({ ...row, file });
  };

  it('falls back to the last good file when the stored one no longer verifies, and says so', async () => {
    const rules = start();
    await rules.ready();
    await rules.install(await signed(samplePack({ version: 4 }), key));
    await rules.install(await signed(samplePack({ version: 5 }), key));
    await damage('base');
    const answer = await start().get();
    expect(answer.packs.map(({ version }) => version)).toEqual([4]);
    expect(answer.problems).toMatchObject([{ code: 'bad_signature', path: 'base' }]);
  });

  it('falls back to the package when nothing stored is good', async () => {
    await start().ready();
    await damage('base');
    const answer = await start().get();
    expect(answer.packs.map(({ id, version }) => `${id}@${version}`)).toEqual(['base@3']);
    expect(answer.problems).toMatchObject([{ code: 'bad_signature', path: 'base' }]);
  });

  it('does not let one pack’s file stand in for another’s', async () => {
    await start().ready();
    await database.packs.update('base', { file: eksempel });
    expect(await start().get()).toMatchObject({ packs: [{ id: 'base', version: 3 }], problems: [{ path: 'base/id' }] });
  });

  it('goes on with the packaged rules when the database is broken, and says so', async () => {
    chosen = 'eksempel';
    const answer = await start({ store: brokenStore() }).get();
    expect(answer.packs.map(({ id }) => id)).toEqual(['base', 'eksempel']);
    expect(answer.problems).toEqual([{ code: 'not_stored', detail: 'broken' }]);
  });

  it('goes on with the new rules when they could not be stored, and says so', async () => {
    const store = createStore(database);
    vi.spyOn(store, 'putPack').mockResolvedValue({ ok: false, problems: [{ code: 'full' }] });
    const answer = await start({ store, files: [base] }).get();
    expect(answer.packs.map(({ id }) => id)).toEqual(['base']);
    expect(answer.problems).toEqual([{ code: 'not_stored', detail: 'full' }]);
  });
});

describe('install', () => {
  it('takes a newer pack into use at once', async () => {
    const rules = start();
    expect(await rules.install(await signed(samplePack({ version: 4 }), key))).toEqual({
      installed: true,
      problems: [],
    });
    expect(await inForce(rules)).toEqual(['base@4']);
    expect(await rules.list()).toMatchObject([
      { id: 'base', version: 4, builtIn: false, active: true },
      { id: 'eksempel', builtIn: true, active: false },
    ]);
  });

  it.each(BAD_PACKS)('keeps the pack in use in use: $name', async ({ file, problems }) => {
    const rules = start();
    const before = await rules.get();
    const outcome = await rules.install(await file(key));
    expect(outcome.installed).toBe(false);
    expect(outcome.problems.map(({ code }) => code)).toEqual(problems.map(({ code }) => code));
    expect(await rules.get()).toEqual(before);
    expect((await database.packs.get('base'))?.file).toEqual(base);
  });

  it('keeps the pack in use when the new one can’t be stored', async () => {
    const store = createStore(database);
    const rules = start({ store });
    await rules.ready();
    vi.spyOn(store, 'putPack').mockResolvedValue({ ok: false, problems: [{ code: 'full' }] });
    expect(await rules.install(await signed(samplePack({ version: 4 }), key))).toEqual({
      installed: false,
      problems: [{ code: 'not_stored', detail: 'full' }],
    });
    expect(await inForce(rules)).toEqual(['base@3']);
  });

  it('refuses a base without what the kommune above points at', async () => {
    const rules = start();
    expect(await rules.install(await signed(samplePack({ version: 4, tools: [] }), key))).toEqual({
      installed: false,
      problems: [{ code: 'unknown_reference', path: 'eksempel/decisions/testgpt/tool', detail: 'testgpt' }],
    });
  });

  it('does not let a pack change its layer', async () => {
    const rules = start();
    const moved = await signed(samplePack({ id: 'eksempel', version: 9, rules: [], hjemler: {} }), key);
    expect(await rules.install(moved)).toEqual({
      installed: false,
      problems: [{ code: 'layer_conflict', path: 'id' }],
    });
  });

  it('lets no older install pass a newer one that is under way', async () => {
    const rules = start();
    const [newer, older] = await Promise.all([
      signed(samplePack({ version: 5 }), key),
      signed(samplePack({ version: 4 }), key),
    ]);
    const outcomes = await Promise.all([rules.install(newer), rules.install(older)]);
    expect(outcomes.map(({ installed }) => installed)).toEqual([true, false]);
    expect(await inForce(rules)).toEqual(['base@5']);
  });
});
