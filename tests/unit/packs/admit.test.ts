import { beforeAll, describe, expect, it } from 'vitest';
import { PACK_ERRORS } from '../../../lib/contracts/errors';
import { type AdmitContext, admit } from '../../../lib/packs';
import { packErrors } from '../../../locales/pack-errors';
import { BAD_PACKS } from '../../fixtures/packs/bad';
import { kommunePack, patternRule, samplePack } from '../../fixtures/packs/sample';
import { signed, type TestKey, testKey } from '../../fixtures/packs/sign';

let key: TestKey;
beforeAll(async () => {
  key = await testKey();
});
const context = (change: Partial<AdmitContext> = {}): AdmitContext => ({
  roots: key.roots,
  below: [],
  today: '2026-11-22',
  storedVersion: (id) => (id === 'base' ? 2 : null),
  ...change,
});
const admitted = async (pack: unknown, change: Partial<AdmitContext> = {}) =>
  admit(await signed(pack, key), context(change));

describe('admit', () => {
  it('admits a good pack with its defaults filled in', async () => {
    const result = await admitted(samplePack());
    expect(result).toMatchObject({ ok: true, value: { id: 'base', version: 3, protected: [], decisions: [] } });
  });

  it.each(BAD_PACKS)('refuses: $name', async ({ file, problems }) => {
    const result = await admit(await file(key), context());
    const found = result.ok ? 'admitted' : result.problems.map(({ detail: _, ...problem }) => problem);
    expect(found).toEqual(problems);
  });

  it('takes the same version again, and any version when none is stored', async () => {
    expect(await admitted(samplePack({ version: 2 }))).toMatchObject({ ok: true });
    expect(await admitted(samplePack({ version: 1 }), { storedVersion: () => null })).toMatchObject({ ok: true });
  });

  it('is good through its last day', async () => {
    expect(await admitted(samplePack({ expires: '2026-11-22' }))).toMatchObject({ ok: true });
  });

  it('takes an expired pack only where it is said that any rules are better than none', async () => {
    expect(await admitted(samplePack({ expires: '2026-11-21' }), { expired: 'use_anyway' })).toMatchObject({
      ok: true,
    });
  });

  it('finds what a kommune points at in the layers below', async () => {
    const base = await admitted(samplePack());
    if (!base.ok) throw new Error('the base was refused');
    expect(await admitted(kommunePack(), { below: [base.value] })).toMatchObject({ ok: true });
    expect(await admitted(kommunePack())).toEqual({
      ok: false,
      problems: [{ code: 'unknown_reference', path: 'decisions/testgpt/tool', detail: 'testgpt' }],
    });
  });

  it('lets no layer redefine a rule of a layer below', async () => {
    const base = await admitted(samplePack());
    if (!base.ok) throw new Error('the base was refused');
    const mild = kommunePack({
      rules: [patternRule({ action: 'allow' })],
      hjemler: samplePack().hjemler,
    });
    expect(await admitted(mild, { below: [base.value] })).toEqual({
      ok: false,
      problems: [{ code: 'layer_conflict', path: 'rules/test.sak', detail: 'base' }],
    });
  });

  it('does not count the pack it replaces as one below', async () => {
    const old = await admitted(samplePack());
    if (!old.ok) throw new Error('the base was refused');
    expect(await admitted(samplePack({ version: 4 }), { below: [old.value] })).toMatchObject({ ok: true });
  });

  it('verifies the signature before it reads the content', async () => {
    const stranger = await testKey();
    const result = await admit(await signed('regler: ja', stranger), context());
    expect(result).toEqual({ ok: false, problems: [{ code: 'unknown_key' }] });
  });

  it('accepts a file with an unknown key’s signature beside a good one', async () => {
    const stranger = await testKey();
    const [ours, theirs] = await Promise.all([signed(samplePack(), key), signed(samplePack(), stranger)]);
    const read = (file: Uint8Array) => JSON.parse(new TextDecoder().decode(file));
    const both = { ...read(ours), signatures: [...read(theirs).signatures, ...read(ours).signatures] };
    const file = new TextEncoder().encode(JSON.stringify(both));
    expect(await admit(file, context())).toMatchObject({ ok: true });
  });

  it('applies a situation rule in its own situations only', async () => {
    const { pattern: _, ...rest } = patternRule();
    const rule = {
      ...rest,
      id: 'test.ukjent',
      kind: 'situation' as const,
      when: { tools: ['unlisted'] },
      examples: { match: [{ text: 'Hei', tool: 'unlisted' }], ignore: [{ text: 'Hei', tool: 'testgpt' }] },
    };
    expect(await admitted(samplePack({ rules: [rule] }))).toMatchObject({ ok: true });
    const swapped = { ...rule, examples: { match: rule.examples.ignore, ignore: rule.examples.match } };
    expect(await admitted(samplePack({ rules: [swapped] }))).toMatchObject({
      problems: [
        { code: 'example_failed', path: 'rules/test.ukjent/examples/match/0' },
        { code: 'example_failed', path: 'rules/test.ukjent/examples/ignore/0' },
      ],
    });
  });
});

describe('the codes', () => {
  it('each has a bad pack that gets it, but those that take a store, a network, a root document or another pack', () => {
    const shown = new Set(BAD_PACKS.flatMap(({ problems }) => problems.map(({ code }) => code)));
    expect(PACK_ERRORS.filter((code) => !shown.has(code))).toEqual([
      'fetch_failed',
      'off_host',
      'key_not_for_layer',
      'threshold_not_met',
      'no_longer_trusted',
      'bad_root',
      'root_skipped_version',
      'root_expired',
      'same_version',
      'rolled_back',
      'in_grace',
      'lapsed',
      'clock_wrong',
      'layer_conflict',
      'not_stored',
      'content_mismatch',
    ]);
  });

  it('each has a sentence in every language, and no sentence is left over', () => {
    expect(Object.keys(packErrors).toSorted()).toEqual(PACK_ERRORS.map((code) => `packError.${code}`).toSorted());
    for (const sentence of Object.values(packErrors)) {
      for (const language of ['nb', 'nn', 'en'] as const) expect(sentence[language]).toMatch(/^[A-ZÆØÅ].*\.$/);
    }
  });
});
