import { beforeAll, describe, expect, it } from 'vitest';
import type { Root } from '../../../lib/contracts/root';
import { admit, mayNotSign, toBase64, trustOf, verifyChain } from '../../../lib/packs';
import { rootOf, signedRoot } from '../../fixtures/packs/root';
import { kommunePack, samplePack } from '../../fixtures/packs/sample';
import { signed, type TestKey, testKey } from '../../fixtures/packs/sign';

let [a, b, c]: TestKey[] = [];
const key = (one: TestKey | undefined): TestKey => {
  if (!one) throw new Error('no key');
  return one;
};
const today = '2026-11-22';
beforeAll(async () => {
  [a, b, c] = await Promise.all([testKey(), testKey(), testKey()]);
});
const codes = async (files: Promise<Uint8Array>[], day: string | null = today) => {
  const result = await verifyChain(await Promise.all(files), key(a).roots, day);
  return result.ok ? `version ${result.value.version}` : result.problems[0]?.code;
};
const first = () => signedRoot(rootOf([key(a)]), [key(a)]);

describe('a chain of root documents', () => {
  it('begins with one that a trusted key has signed', async () => {
    expect(await codes([first()])).toBe('version 1');
    expect(await codes([signedRoot(rootOf([key(b)]), [key(b)])])).toBe('unknown_key');
  });

  it('hands over to a new key, which is enough from then on', async () => {
    const handOver = signedRoot(rootOf([key(b)], { version: 2 }), [key(a), key(b)]);
    const third = signedRoot(rootOf([key(b)], { version: 3 }), [key(b)]);
    expect(await codes([first(), handOver, third])).toBe('version 3');
  });

  it('takes nobody’s word but that of the keys before and its own', async () => {
    const next = rootOf([key(b)], { version: 2 });
    expect(await codes([first(), signedRoot(next, [key(b)])])).toBe('threshold_not_met');
    expect(await codes([first(), signedRoot(next, [key(a)])])).toBe('threshold_not_met');
  });

  it('counts a key that signed twice once', async () => {
    const two = rootOf([key(a), key(b)], { root: { keyids: [key(a).keyid, key(b).keyid], threshold: 2 } });
    expect(await codes([signedRoot(two, [key(a), key(a)])])).toBe('threshold_not_met');
    expect(await codes([signedRoot(two, [key(a), key(b)])])).toBe('version 1');
  });

  it('skips no version and never goes down', async () => {
    const version = (number: number) => signedRoot(rootOf([key(a)], { version: number }), [key(a)]);
    expect(await codes([first(), version(3)])).toBe('root_skipped_version');
    expect(await codes([version(2), version(1)])).toBe('version_went_down');
    expect(await codes([version(2), version(2)])).toBe('version_went_down');
  });

  it('takes nothing new after its last day, and still tells what held', async () => {
    const old = () => signedRoot(rootOf([key(a)], { expires: '2026-11-21' }), [key(a)]);
    expect(await codes([old()])).toBe('root_expired');
    expect(await codes([old()], null)).toBe('version 1');
  });

  it.each<[string, () => unknown]>([
    ['a key that is not what its id says', () => ({ ...rootOf([key(a)]), keys: swapped() })],
    ['a threshold that nobody can reach', () => rootOf([key(a)], { root: { keyids: [key(a).keyid], threshold: 2 } })],
    [
      'a threshold reached by naming one key twice',
      () => rootOf([key(a)], { root: { keyids: [key(a).keyid, key(a).keyid], threshold: 2 } }),
    ],
    ['a role of a key that is not there', () => rootOf([key(a)], { root: { keyids: [key(b).keyid], threshold: 1 } })],
    ['a field too many', () => ({ ...rootOf([key(a)]), script: 'x' })],
  ])('refuses %s', async (_, root) => {
    expect(await codes([signedRoot(root(), [key(a)])])).toBe('bad_root');
  });

  const swapped = (): Root['keys'] => ({
    [key(a).keyid]: { publicKey: toBase64(key(b).roots.get(key(b).keyid) ?? new Uint8Array()) },
  });
});

describe('who may sign what', () => {
  const by = (...keys: (TestKey | undefined)[]) => new Set(keys.map((one) => key(one).keyid));
  const kommune = { id: 'vik', layer: 'kommune' as const };
  const national = { id: 'base', layer: 'national' as const };

  it('leaves the national layer to the built-in keys, whatever the others say', () => {
    const everything = [{ layers: ['national' as const, 'kommune' as const], keyids: [key(b).keyid], threshold: 1 }];
    const root = rootOf([key(b)], { packs: everything });
    const trust = trustOf({ builtIn: key(a).roots, policy: key(b).roots, root, person: key(c).roots });
    expect(mayNotSign(trust, by(a), national)).toBeNull();
    expect(mayNotSign(trust, by(b), national)?.code).toBe('key_not_for_layer');
    expect(mayNotSign(trust, by(c), national)?.code).toBe('key_not_for_layer');
    expect(mayNotSign(trust, by(b), kommune)).toBeNull();
  });

  it('limits a built-in key to its layers', () => {
    const trust = trustOf({ builtIn: key(a).roots, builtInLayers: new Map([[key(a).keyid, ['national']]]) });
    expect(mayNotSign(trust, by(a), national)).toBeNull();
    expect(mayNotSign(trust, by(a), kommune)?.code).toBe('key_not_for_layer');
  });

  it('asks for as many signatures as the root document does, for the packs it names', () => {
    const packs = [{ layers: ['kommune' as const], ids: ['vik'], keyids: [key(b).keyid, key(c).keyid], threshold: 2 }];
    const trust = trustOf({ builtIn: key(a).roots, root: rootOf([key(b), key(c)], { packs }) });
    expect(mayNotSign(trust, by(b), kommune)?.code).toBe('threshold_not_met');
    expect(mayNotSign(trust, by(b, c), kommune)).toBeNull();
    expect(mayNotSign(trust, by(b, c), { ...kommune, id: 'nes' })?.code).toBe('key_not_for_layer');
  });

  it('lets the policy’s keys sign packs only while there is no root document: else its threshold would mean nothing', () => {
    expect(mayNotSign(trustOf({ builtIn: key(a).roots, policy: key(b).roots }), by(b), kommune)).toBeNull();
    const root = rootOf([key(c)]);
    expect(mayNotSign(trustOf({ builtIn: key(a).roots, policy: key(b).roots, root }), by(b), kommune)?.code).toBe(
      'key_not_for_layer',
    );
  });

  it('is asked of every pack that is admitted', async () => {
    const trust = trustOf({ builtIn: key(a).roots, person: key(b).roots });
    const context = { roots: trust, below: [], today };
    const refusedOf = async (file: Uint8Array) => {
      const result = await admit(file, context);
      return result.ok ? null : result.problems[0]?.code;
    };
    expect(await refusedOf(await signed(samplePack(), key(b)))).toBe('key_not_for_layer');
    expect(await refusedOf(await signed(samplePack(), key(a)))).toBeNull();
    expect(await refusedOf(await signed(kommunePack(), key(b)))).toBe('unknown_reference');
  });
});
