import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileCheck, createFieldCheck } from '../../lib/check';
import { createStore, KivettDatabase } from '../../lib/db';
import { admit } from '../../lib/packs';
import { createRules } from '../../lib/services/rules';
import { patternRule, samplePack } from '../fixtures/packs/sample';
import { signed, type TestKey, testKey } from '../fixtures/packs/sign';

type Bytes = Uint8Array<ArrayBuffer>;
let key: TestKey;
let stranger: TestKey;
let base: Bytes;
let database: KivettDatabase;
let count = 0;

beforeAll(async () => {
  [key, stranger] = await Promise.all([testKey(), testKey()]);
  base = await signed(samplePack({ version: 5 }), key);
});
beforeEach(() => {
  database = new KivettDatabase(`kivett-hostile-packs-${++count}`);
  for (const level of ['info', 'warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue();
});
afterEach(() => {
  database.close();
  vi.restoreAllMocks();
});

const tampered = async (): Promise<Bytes> => {
  const file = JSON.parse(new TextDecoder().decode(await signed(samplePack({ version: 6 }), key)));
  const text = Buffer.from(file.payload, 'base64')
    .toString('utf8')
    .replace('"fortrolig"', '"apen"')
    .replace('SAK', 'ZAK');
  return new TextEncoder().encode(JSON.stringify({ ...file, payload: Buffer.from(text).toString('base64') }));
};
const PACKS: [string, () => Promise<Bytes>, string][] = [
  ['tampered with after it was signed', tampered, 'bad_signature'],
  ['expired', () => signed(samplePack({ version: 6, expires: '2026-11-21' }), key), 'expired'],
  ['older than the one in use', () => signed(samplePack({ version: 4 }), key), 'version_went_down'],
  ['signed by somebody nobody trusts', () => signed(samplePack({ version: 6 }), stranger), 'unknown_key'],
  [
    'signed by a stranger under the name of a trusted key',
    () => signed(samplePack({ version: 6 }), stranger, key.keyid),
    'bad_signature',
  ],
  [
    'with a pattern that takes for ever',
    () => signed(samplePack({ version: 6, rules: [patternRule({ pattern: '(a+)+$' })] }), key),
    'slow_regex',
  ],
  ['huge', () => signed(samplePack({ version: 6, publisher: 'x'.repeat(40 * 1024 * 1024) }), key), 'too_large'],
];

describe('T38 hostile packs', () => {
  it.each(PACKS)('T38 a pack %s is refused by name, and the one in use goes on finding', async (_, make, code) => {
    const rules = createRules({
      store: createStore(database),
      builtIn: async () => ({ ok: true, value: { roots: key.roots, files: [base] } }),
      today: () => '2026-11-22',
      stamp: '0.1.0',
      kommunePack: async () => null,
    });
    await rules.ready();
    const outcome = await rules.install(await make());
    expect([outcome.installed, outcome.problems.map((problem) => problem.code)]).toEqual([false, [code]]);
    const { packs } = await rules.get();
    expect(packs.map(({ id, version }) => `${id}@${version}`)).toEqual(['base@5']);
    const compiled = compileCheck(packs);
    if (!compiled.ok) throw new Error('the pack in use does not compile');
    const verdict = createFieldCheck(compiled.value)('Se SAK-1234 i arkivet.', {
      toolId: null,
      account: 'unknown',
      channel: 'prompt',
      today: '2026-11-22',
    });
    expect(verdict.findings.map(({ ruleId }) => ruleId)).toEqual(['test.sak']);
  });

  it('T38 a pack that passes every look still can’t hold a check up: the answer comes, and says that it is not all', async () => {
    const greedy = patternRule({
      pattern: '\\bSAK-\\d{1,9}\\b',
      examples: { match: ['Se ⟦SAK-1234⟧.'], ignore: ['Se noe.'] },
    });
    const pack = await admit(await signed(samplePack({ rules: [greedy] }), key), {
      roots: key.roots,
      below: [],
      today: '2026-11-22',
    });
    const compiled = pack.ok ? compileCheck([pack.value]) : pack;
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
    const verdict = createFieldCheck(compiled.value)('SAK-1 '.repeat(40_000), {
      toolId: null,
      account: 'unknown',
      channel: 'prompt',
      today: '2026-11-22',
    });
    expect(verdict.state).toBe('partly_checked');
    expect(verdict.decision.incomplete.length).toBeGreaterThan(0);
  });
});
