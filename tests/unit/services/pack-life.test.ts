import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore, KivettDatabase } from '../../../lib/db';
import { fingerprintOf, signPack, toBase64 } from '../../../lib/packs';
import { createRules } from '../../../lib/services/rules';
import type { RulesDeps } from '../../../lib/services/rules-service';
import { rootOf, signedRoot } from '../../fixtures/packs/root';
import { kommunePack, samplePack } from '../../fixtures/packs/sample';
import { signed, type TestKey, testKey } from '../../fixtures/packs/sign';

type Bytes = Uint8Array<ArrayBuffer>;
let national: TestKey;
let kommune: TestKey;
let other: TestKey;
let base: Bytes;
let database: KivettDatabase;
let count = 0;
let chosen: string | null;
let today: string;
let policyKeys: string[];

const raw = (key: TestKey) => key.roots.get(key.keyid) ?? new Uint8Array();
const own = (version: number, key = kommune, change: Parameters<typeof kommunePack>[0] = {}) =>
  signed(kommunePack({ id: 'vik', version, ...change }), key);

beforeAll(async () => {
  [national, kommune, other] = await Promise.all([testKey(), testKey(), testKey()]);
  base = await signed(samplePack(), national);
});
beforeEach(() => {
  database = new KivettDatabase(`kivett-pack-life-${++count}`);
  chosen = 'vik';
  today = '2026-11-22';
  policyKeys = [toBase64(raw(kommune))];
  for (const level of ['info', 'warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue();
});
afterEach(() => {
  database.close();
  vi.restoreAllMocks();
});
const start = (change: Partial<RulesDeps> = {}) =>
  createRules({
    store: createStore(database),
    builtIn: async () => ({ ok: true, value: { roots: national.roots, files: [base] } }),
    today: () => today,
    stamp: '0.1.0',
    kommunePack: async () => chosen,
    trustedKeys: async () => policyKeys,
    ...change,
  });
type Rules = ReturnType<typeof start>;
const inForce = async (rules: Rules) => (await rules.get()).packs.map(({ id, version }) => `${id}@${version}`);
const told = async (rules: Rules) => ((await rules.get()).problems ?? []).map(({ code, path }) => `${code} ${path}`);
const codeOf = async (rules: Rules, file: Bytes, source: 'policy' | 'person' = 'person') =>
  (await rules.install(file, { source })).problems[0]?.code ?? 'installed';

describe('keys of the policy', () => {
  it('sign the kommune’s pack and never the national one', async () => {
    const rules = start();
    expect(await codeOf(rules, await own(1))).toBe('installed');
    expect(await inForce(rules)).toEqual(['base@3', 'vik@1']);
    expect(await codeOf(rules, await signed(samplePack({ version: 4 }), kommune))).toBe('key_not_for_layer');
    expect(await inForce(rules)).toEqual(['base@3', 'vik@1']);
  });

  it('that are taken away take their pack out of force at once, told; it comes back with them', async () => {
    const rules = start();
    await rules.install(await own(1));
    policyKeys = [];
    expect(await rules.refresh()).toBe(true);
    expect(await inForce(rules)).toEqual(['base@3']);
    expect(await told(rules)).toContain('no_longer_trusted vik');
    expect(await database.packs.get('vik')).toBeDefined();
    policyKeys = [toBase64(raw(kommune))];
    await rules.refresh();
    expect(await inForce(rules)).toEqual(['base@3', 'vik@1']);
    expect(await told(rules)).toEqual([]);
    expect(await rules.refresh()).toBe(false);
  });
});

describe('a root document', () => {
  const two = () =>
    rootOf([kommune, other], {
      packs: [{ layers: ['kommune'], keyids: [kommune.keyid, other.keyid], threshold: 2 }],
    });

  it('asks for two signatures where one was enough', async () => {
    const rules = start();
    expect(await rules.installRoot(await signedRoot(two(), [kommune]))).toEqual({ problems: [] });
    expect(await codeOf(rules, await own(1))).toBe('threshold_not_met');
    const [one, more] = [await own(1), await own(1, other)].map((file) => JSON.parse(new TextDecoder().decode(file)));
    const both = { ...one, signatures: [...one.signatures, ...more.signatures] };
    expect(await codeOf(rules, new TextEncoder().encode(JSON.stringify(both)))).toBe('installed');
    expect(await inForce(start())).toEqual(['base@3', 'vik@1']);
  });

  it('hands over to another key over restarts, names the version that is missing, and takes nothing new when expired', async () => {
    const rules = start();
    await rules.installRoot(await signedRoot(rootOf([kommune]), [kommune]));
    const third = await signedRoot(rootOf([other], { version: 3 }), [kommune, other]);
    expect(await rules.installRoot(third)).toMatchObject({ problems: [{ code: 'root_skipped_version' }], missing: 2 });
    await rules.installRoot(await signedRoot(rootOf([other], { version: 2 }), [kommune, other]));
    const later = start();
    expect(await codeOf(later, await own(1, kommune))).toBe('unknown_key');
    expect(await codeOf(later, await own(1, other))).toBe('installed');
    today = '2028-01-01';
    const late = start();
    expect(await inForce(late)).toEqual(['base@3', 'vik@1']);
    expect(await codeOf(late, await own(2, other, { expires: '2029-01-01' }))).toBe('root_expired');
  });

  it('of a stranger is refused', async () => {
    expect(await start().installRoot(await signedRoot(rootOf([other]), [other]))).toMatchObject({
      problems: [{ code: 'unknown_key' }],
    });
  });
});

describe('a key that a person confirms', () => {
  const brought = async (pack: unknown, key: TestKey) =>
    signPack(new TextEncoder().encode(JSON.stringify(pack)), key.keyid, key.privateKey, raw(key));

  it('is shown as a fingerprint, trusted only when it is that one, listed, and can be taken back', async () => {
    policyKeys = [];
    const rules = start();
    const file = await brought(kommunePack({ id: 'vik' }), kommune);
    const fingerprint = await fingerprintOf(raw(kommune));
    expect(fingerprint).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
    expect(await codeOf(rules, file)).toBe('unknown_key');
    expect(await rules.inspect(file, null)).toMatchObject({ signer: 'unknown', about: { id: 'vik' }, fingerprint });
    expect(await rules.trust(file, null, await fingerprintOf(raw(other)))).toBe(false);
    expect(await codeOf(rules, file)).toBe('unknown_key');
    expect(await rules.trust(file, null, fingerprint.toUpperCase().replaceAll(' ', ''))).toBe(true);
    expect(await codeOf(rules, file)).toBe('installed');
    expect(await rules.confirmedKeys()).toEqual([{ keyid: kommune.keyid, fingerprint, name: kommunePack().publisher }]);
    expect(await inForce(start())).toEqual(['base@3', 'vik@1']);
    await rules.takeBackKey(kommune.keyid);
    expect(await inForce(rules)).toEqual(['base@3']);
    expect(await rules.confirmedKeys()).toEqual([]);
  });

  it('can be given beside a file that does not bring it', async () => {
    policyKeys = [];
    const rules = start();
    const file = await own(1);
    expect(await rules.inspect(file, null)).toMatchObject({ signer: 'unknown', fingerprint: null });
    expect(await rules.inspect(file, raw(other))).toMatchObject({ problems: [{ code: 'bad_signature' }] });
    expect((await rules.inspect(file, raw(kommune))).fingerprint).toBe(await fingerprintOf(raw(kommune)));
  });

  it('never signs the national layer, nor takes the place of what the policy has given', async () => {
    const rules = start();
    const fake = await brought(samplePack({ version: 9 }), other);
    expect(await rules.inspect(fake, null)).toMatchObject({ problems: [{ code: 'key_not_for_layer' }] });
    expect(await rules.trust(fake, null, await fingerprintOf(raw(other)))).toBe(false);
    await rules.install(await own(1), { source: 'policy' });
    const mine = await brought(kommunePack({ id: 'vik', version: 2 }), other);
    expect(await rules.trust(mine, null, await fingerprintOf(raw(other)))).toBe(true);
    expect(await codeOf(rules, mine)).toBe('key_not_for_layer');
    expect(await inForce(rules)).toEqual(['base@3', 'vik@1']);
  });
});

describe('versions', () => {
  it('only rise, also over a pack that was taken away', async () => {
    const rules = start();
    await rules.install(await own(5));
    expect(await codeOf(rules, await own(4))).toBe('version_went_down');
    expect(await codeOf(rules, await own(5, kommune, { publisher: 'En annen' }))).toBe('same_version');
    expect(await rules.remove('vik')).toBe(true);
    expect(await rules.has('vik')).toBe(false);
    expect(await codeOf(start(), await own(4))).toBe('version_went_down');
    expect(await codeOf(start(), await own(5))).toBe('installed');
  });

  it('go back by hand, and stay back until a higher one than the bad one comes', async () => {
    const rules = start();
    await rules.install(await own(1));
    await rules.install(await own(2));
    expect(await rules.list()).toMatchObject([
      { id: 'base', removable: false },
      { id: 'vik', version: 2, other: 1 },
    ]);
    expect(await rules.rollBack('vik')).toEqual({ installed: true, problems: [] });
    expect(await inForce(rules)).toEqual(['base@3', 'vik@1']);
    expect(await codeOf(rules, await own(2), 'policy')).toBe('rolled_back');
    expect(await inForce(start())).toEqual(['base@3', 'vik@1']);
    expect(await codeOf(start(), await own(3))).toBe('installed');
    expect(await inForce(start())).toEqual(['base@3', 'vik@3']);
  });

  it('go forward again by hand', async () => {
    const rules = start();
    await rules.install(await own(1));
    await rules.install(await own(2));
    await rules.rollBack('vik');
    await rules.rollBack('vik');
    expect(await inForce(rules)).toEqual(['base@3', 'vik@2']);
    expect(await codeOf(rules, await own(2))).toBe('installed');
  });

  it('leave what came with the extension', async () => {
    expect(await start().remove('base')).toBe(false);
  });
});

describe('dates', () => {
  it('within the grace all holds, told as expired; after it the pack is named as lapsed', async () => {
    const rules = start();
    await rules.install(await own(1, kommune, { expires: '2026-12-01', grace_days: 30 }));
    const before = (await rules.get()).revision;
    today = '2026-12-01';
    expect(await told(rules)).toEqual([]);
    today = '2026-12-31';
    expect(await told(rules)).toEqual(['in_grace vik']);
    expect((await rules.get()).lapsed).toEqual([]);
    today = '2027-01-01';
    expect(await told(rules)).toEqual(['lapsed vik']);
    expect((await rules.get()).lapsed).toEqual(['vik']);
    expect((await rules.get()).revision).not.toBe(before);
    expect(await inForce(rules)).toEqual(['base@3', 'vik@1']);
  });

  it('a clock that has gone back is said', async () => {
    chosen = null;
    today = '2020-01-01';
    expect(await told(start())).toEqual(['clock_wrong undefined']);
  });
});

describe('layers', () => {
  it('a pack for one group is stored everywhere and in force there', async () => {
    const group = (name: string | null) => async () => ({ group: name, stage: null, contacts: [] });
    await start().install(await own(1, kommune, { groups: ['skole'] }));
    expect(await inForce(start({ deployment: group('skole') }))).toEqual(['base@3', 'vik@1']);
    expect(await inForce(start({ deployment: group('helse') }))).toEqual(['base@3']);
    expect(await inForce(start())).toEqual(['base@3']);
  });

  it('refuses what stands on a missing, an old or a higher pack', async () => {
    const rules = start();
    await rules.install(await own(1));
    const standing = (id: string, version = 1) => own(2, kommune, { stands_on: [{ id, version }] });
    expect(await codeOf(rules, await standing('base', 9))).toBe('missing_below');
    expect(await codeOf(rules, await standing('ukjent'))).toBe('missing_below');
    expect(await codeOf(rules, await standing('vik'))).toBe('layer_cycle');
    expect(await codeOf(rules, await standing('base', 3))).toBe('installed');
  });
});
