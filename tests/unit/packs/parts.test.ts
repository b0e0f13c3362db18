import { describe, expect, it } from 'vitest';
import { fromBase64, marked, parsePack, parseTrust, selfTest, toBase64 } from '../../../lib/packs';
import { patternRule, samplePack } from '../../fixtures/packs/sample';
import { testKey } from '../../fixtures/packs/sign';

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

describe('marked', () => {
  it('gives the text without marks and the spans they held, in UTF-16 code units', () => {
    expect(marked('😀 ⟦Kari⟧ og ⟦Ola⟧')).toEqual({
      text: '😀 Kari og Ola',
      spans: [
        { start: 3, end: 7 },
        { start: 11, end: 14 },
      ],
    });
    expect(marked('ingenting')).toEqual({ text: 'ingenting', spans: [] });
  });

  it.each(['⟦a', 'a⟧', '⟦⟦a⟧⟧', '⟧a⟦'])('refuses marks that are not balanced: %s', (source) => {
    expect(marked(source)).toBeNull();
  });
});

describe('base64', () => {
  it('goes there and back, also for a file larger than an argument list', () => {
    const file = Uint8Array.from({ length: 200_000 }, (_, i) => (i * 31) % 256);
    expect(fromBase64(toBase64(file))).toEqual(file);
    expect(fromBase64('')).toEqual(new Uint8Array());
  });

  it.each(['a', 'ab=', 'a===', 'YQ', 'YQ==\n', ' YQ==', 'Y-==', 'YQ==YQ=='])(
    'refuses what is not strict: %j',
    (text) => {
      expect(fromBase64(text)).toBeNull();
    },
  );
});

describe('parseTrust', () => {
  it('reads the keys of a trust file', async () => {
    const { keyid, roots } = await testKey();
    const publicKey = roots.get(keyid) ?? new Uint8Array();
    const result = parseTrust(bytes({ keys: [{ keyid, publicKey: toBase64(publicKey) }] }));
    expect(result).toEqual({ ok: true, value: new Map([[keyid, publicKey]]) });
  });

  it.each([
    ['no keys', { keys: [] }],
    ['a key of the wrong length', { keys: [{ keyid: 'a', publicKey: 'AAAA' }] }],
    ['something else', 'hei'],
  ])('refuses %s', (_, content) => {
    expect(parseTrust(bytes(content))).toMatchObject({ ok: false, problems: [{ code: 'unknown_key' }] });
  });
});

describe('selfTest', () => {
  it('says where and what, for every example that fails', () => {
    const pack = parsePack(
      bytes(
        samplePack({
          rules: [
            patternRule({ examples: { match: ['⟦SAK-1234⟧', 'Se ⟦SAK-12⟧'], ignore: ['SAK-4321 og SAK-9999'] } }),
          ],
        }),
      ),
    );
    if (!pack.ok) throw new Error('the pack was not parsed');
    expect(selfTest(pack.value, [])).toEqual([
      { code: 'example_failed', path: 'rules/test.sak/examples/match/1', detail: 'found nothing, wanted 3-9' },
      { code: 'example_failed', path: 'rules/test.sak/examples/ignore/0', detail: 'found 0-8 12-20, wanted nothing' },
    ]);
  });

  it('gives the compiler’s problems for rules that do not compile', () => {
    const pack = parsePack(bytes(samplePack({ rules: [patternRule({ pattern: '(a+)+b' })] })));
    if (!pack.ok) throw new Error('the pack was not parsed');
    expect(selfTest(pack.value, [])).toMatchObject([{ code: 'slow_regex' }]);
  });
});

describe('parsePack', () => {
  it('never throws on any bytes', () => {
    for (const source of ['', '{', 'null', '1', '"a"', '[[[]]]', '{"format":1}', '{"format":1,"rules":{}}', '\u0000']) {
      expect(parsePack(new TextEncoder().encode(source)).ok).toBe(false);
    }
  });
});
