import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PackInput } from '../../../lib/contracts/pack';
import { latestSchema } from '../../../lib/contracts/published';
import { fetchPack } from '../../../lib/distribution';
import { fromBase64, openEnvelope, sha256, verifyChain } from '../../../lib/packs';
import { makeKey } from '../../../lib/studio/signing';
import { patternRule } from '../../fixtures/packs/sample';
import { packFolder } from './pack-folder';
import { kivett } from './run';

// Every run is a process of its own, and other tests may be using the machine.
vi.setConfig({ testTimeout: 60_000 });

/** A rule that the base of these tests knows nothing of. */
const ownRule = (over: Parameters<typeof patternRule>[0] = {}) =>
  patternRule({
    id: 'nordvik.sak',
    hjemmel: [],
    pattern: '\\bNV-\\d{4}\\b',
    examples: { match: ['Se ⟦NV-1234⟧ i arkivet.'], ignore: ['Se NV-12 i arkivet.'] },
    ...over,
  });
const texts = (text: string) => ({ nb: text, nn: `${text} (nn)`, en: text });
let folder: string;
let here: string;
const path = (name: string) => join(here, name);
const run = (...args: string[]) => kivett(['pack', ...args], folder);
const json = async (...args: string[]) => {
  const { out } = await run(...args, '--format', 'json');
  return JSON.parse(out);
};

function nordvik(over: Partial<PackInput> = {}): PackInput {
  return {
    format: 1,
    id: 'nordvik',
    version: 1,
    layer: 'kommune',
    name: texts('Nordvik kommune'),
    publisher: 'Nordvik kommune',
    issued: '2026-01-01',
    expires: '2099-01-01',
    rules: [ownRule()],
    ...over,
  };
}
const draft = (name: string, over: Partial<PackInput> = {}) => {
  writeFileSync(path(name), JSON.stringify(nordvik(over), null, 2));
  return path(name);
};

beforeAll(async () => {
  ({ folder } = await packFolder());
  await kivett(['--help'], folder);
}, 60_000);
beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'kivett-pack-'));
});

describe('kivett pack keygen', () => {
  it('writes a key that only its owner may read, and never over another', async () => {
    const facts = await json('keygen', '-o', path('key.pem'));
    expect(statSync(path('key.pem')).mode & 0o777).toBe(0o600);
    expect(facts.keyid).toBe((await sha256(fromBase64(facts.publicKey) ?? new Uint8Array())).slice(0, 16));
    expect(facts.fingerprint.replaceAll(' ', '').startsWith(facts.keyid)).toBe(true);
    const before = readFileSync(path('key.pem'), 'utf8');
    expect((await run('keygen', '-o', path('key.pem'))).code).toBe(2);
    expect(readFileSync(path('key.pem'), 'utf8')).toBe(before);
  });
});

describe('kivett pack sign and publish', () => {
  it('a draft, signed, laid out, and fetched as a browser does', async () => {
    const { publicKey, keyid } = await json('keygen', '-o', path('key.pem'));
    const facts = await json('sign', draft('nordvik.json'), '--key', path('key.pem'));
    expect(facts).toMatchObject({ file: path('nordvik.kivett.json'), id: 'nordvik', version: 1, keyid, signatures: 1 });
    const file = new Uint8Array(readFileSync(path('nordvik.kivett.json')));
    const raw = fromBase64(publicKey) ?? new Uint8Array();
    const opened = await openEnvelope(file, new Map([[keyid, raw]]));
    // Exactly the bytes that somebody reviewed.
    expect(opened.ok && new TextDecoder().decode(opened.value)).toBe(readFileSync(path('nordvik.json'), 'utf8'));

    const latest = await json('publish', path('nordvik.kivett.json'), '-o', path('www'));
    expect(readdirSync(path('www')).toSorted()).toEqual(['_headers', latest.file, 'nordvik.latest.json']);
    const pointer = latestSchema.parse(JSON.parse(readFileSync(path('www/nordvik.latest.json'), 'utf8')));
    expect(pointer.sha256).toBe(await sha256(file));
    const fetched = await fetchPack('https://pakker.example/x/nordvik.latest.json', null, async (address) => {
      const response = new Response(readFileSync(path(`www/${new URL(String(address)).pathname.split('/').at(-1)}`)));
      Object.defineProperty(response, 'url', { value: String(address) });
      return response;
    });
    expect(fetched).toMatchObject({ kind: 'file', sha256: pointer.sha256 });
  });

  it('two keys sign the same bytes, each once', async () => {
    await run('keygen', '-o', path('a.pem'));
    await run('keygen', '-o', path('b.pem'));
    await run('sign', draft('n.json'), '--key', path('a.pem'), '-o', path('n.kivett.json'));
    for (const [key, count] of [
      ['b', 2],
      ['b', 2],
      ['a', 2],
    ] as const) {
      const facts = await json('sign', path('n.kivett.json'), '--key', path(`${key}.pem`), '-o', path('n.kivett.json'));
      expect(facts.signatures).toBe(count);
    }
  });

  it('a pack whose examples fail is not signed, one that is changed after it is not published, nor an older one', async () => {
    await run('keygen', '-o', path('key.pem'));
    const wrong = draft('wrong.json', { rules: [ownRule({ pattern: 'noe annet' })] });
    const refused = await run('sign', wrong, '--key', path('key.pem'));
    expect([refused.code, readdirSync(here)]).toEqual([1, ['key.pem', 'wrong.json']]);
    expect(refused.err).toContain('example_failed');

    await run('sign', draft('new.json', { version: 5 }), '--key', path('key.pem'));
    await run('sign', draft('old.json', { version: 4 }), '--key', path('key.pem'));
    expect((await run('publish', path('new.kivett.json'), '-o', path('www'))).code).toBe(0);
    const old = await run('publish', path('old.kivett.json'), '-o', path('www'));
    expect([old.code, old.err.includes('version_went_down')]).toEqual([1, true]);

    const envelope = JSON.parse(readFileSync(path('new.kivett.json'), 'utf8'));
    const other = Buffer.from(JSON.stringify(nordvik({ version: 6 }))).toString('base64');
    writeFileSync(path('changed.kivett.json'), JSON.stringify({ ...envelope, payload: other }));
    const changed = await run('publish', path('changed.kivett.json'), '-o', path('www'));
    expect([changed.code, changed.err.includes('bad_signature')]).toEqual([1, true]);
    expect((await run('publish', path('new.json'), '-o', path('www'))).code).toBe(1);
  });

  it('a root document is signed by each holder in turn, until it holds', async () => {
    const [a, b] = [await json('keygen', '-o', path('a.pem')), await json('keygen', '-o', path('b.pem'))];
    const root = {
      format: 1,
      version: 1,
      publisher: 'Nordvik kommune',
      issued: '2026-01-01',
      expires: '2099-01-01',
      keys: { [a.keyid]: { publicKey: a.publicKey }, [b.keyid]: { publicKey: b.publicKey } },
      root: { keyids: [a.keyid, b.keyid], threshold: 2 },
      packs: [{ layers: ['kommune'], keyids: [a.keyid], threshold: 1 }],
    };
    writeFileSync(path('root.json'), JSON.stringify(root));
    await run('sign', path('root.json'), '--key', path('a.pem'), '-o', path('1.root.json'));
    const anchors = new Map([[a.keyid as string, fromBase64(a.publicKey) ?? new Uint8Array()]]);
    const chain = () => verifyChain([new Uint8Array(readFileSync(path('1.root.json')))], anchors, null);
    expect(await chain()).toMatchObject({ ok: false, problems: [{ code: 'threshold_not_met' }] });
    const facts = await json('sign', path('1.root.json'), '--key', path('b.pem'), '-o', path('1.root.json'));
    expect(facts).toMatchObject({ root: 1, signatures: 2 });
    expect(await chain()).toMatchObject({ ok: true, value: { version: 1 } });
  });

  it('the pack studio’s locked key file signs too, with its password', async () => {
    const { key, file } = await makeKey('Nordvik', 'et langt passord');
    writeFileSync(path('studio.key.json'), file.text);
    const args = ['sign', draft('n.json'), '--key', path('studio.key.json')];
    expect((await run(...args)).code).toBe(2);
    vi.stubEnv('KIVETT_KEY_PASSPHRASE', 'et langt passord');
    expect((await json(...args)).keyid).toBe(key.keyid);
    vi.unstubAllEnvs();
  });

  it('something that is no key is said, not thrown', async () => {
    const answer = await run('sign', draft('n.json'), '--key', path('n.json'));
    expect([answer.code, answer.err.split('\n').length]).toEqual([2, 2]);
  });
});

describe('kivett pack diff', () => {
  it('0 when nothing is looser, 1 when something is, 2 when a file can’t be read', async () => {
    const before = draft('a.json');
    const stricter = draft('b.json', { rules: [ownRule({ class: 'fortrolig' })] });
    expect((await run('diff', before, before)).out).toBe('Ingen forskjell.\n');
    expect((await run('diff', before, stricter)).code).toBe(0);
    const looser = await run('diff', stricter, before);
    expect([looser.code, looser.out]).toEqual([
      1,
      'Regler\n  sak: klassen går fra «fortrolig» til «intern». (mildere, se på denne)\n',
    ]);
    expect((await json('diff', before, stricter)).changes).toMatchObject([
      { path: 'rules/nordvik.sak/class', effect: 'stricter' },
    ]);
    expect((await run('diff', before, path('ingen.json'))).code).toBe(2);
  });
});

describe('kivett pack effective', () => {
  it('says what holds, and why a raise without its DPIA does not', async () => {
    const decisions = [
      { tool: 'chatgpt', account: 'work' as const, status: 'approved' as const, ceiling: 'intern' as const },
    ];
    const { out } = await run('effective', draft('n.json', { decisions }));
    expect(out).toContain(
      'ceiling chatgpt work: apen\n  national base: apen, bestemmer\n  kommune nordvik: intern, gjelder ikke: vurderingen mangler',
    );
  });
});

describe('kivett pack test', () => {
  it('runs the examples, gives advice, and says where a corpus is hit without repeating it', async () => {
    writeFileSync(path('c.jsonl'), '{"text":"Hei"}\n{"text":"Gjelder NV-1234 fra i går"}\n');
    const { code, out } = await run('test', draft('n.json'), '--corpus', path('c.jsonl'));
    expect(code).toBe(0);
    expect(out).toContain('c.jsonl:2: nordvik.sak 8–15');
    expect(out).toContain('har 1 av et slag eksempler');
    expect(out).not.toContain('NV-1234');
    expect((await run('test', path('c.jsonl'))).code).toBe(2);
  });
});

describe('kivett pack build', () => {
  it('the example kommune from its sources', async () => {
    const root = join(import.meta.dirname, '..', '..', '..');
    const args = ['pack', 'build', join(root, 'packs', 'eksempel'), '-o', path('e.json'), '--format', 'json'];
    // On the real base, which the example stands on.
    const facts = JSON.parse((await kivett(args, join(root, '.built', 'packs'))).out);
    expect(facts).toMatchObject({ id: 'eksempel' });
  });
});

it('the schema that lies in docs/schema is the one of this version', async () => {
  const { out } = await run('schema');
  const published = readFileSync(join(import.meta.dirname, '../../../docs/schema/kivett-pack.schema.json'), 'utf8');
  // A difference means: `npm run -s kivett -- pack schema > docs/schema/kivett-pack.schema.json`.
  expect(JSON.parse(published)).toEqual(JSON.parse(out));
});

describe('kivett pack schema', () => {
  it('describes the format: a pack fits, one with a field too many does not', async () => {
    const { code, out } = await run('schema');
    const schema = JSON.parse(out);
    expect([code, schema.additionalProperties, schema.required.includes('layer')]).toEqual([0, false, true]);
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(nordvik())));
  });
});

describe('usage', () => {
  it.each([
    [['sign', 'x'], '--key'],
    [['keygen'], '--out'],
    [['diff', 'x'], 'two files'],
    [['validate', 'x', '--force'], '--force'],
    [['bake', 'x'], 'publish'],
  ])('%j', async (args, said) => {
    const { code, err } = await run(...args);
    expect([code, err.split('\n')[0]?.includes(said)]).toEqual([2, true]);
  });
});
