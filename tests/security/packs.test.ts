import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { PACK_ERRORS } from '../../lib/contracts/errors';
import { type AdmitContext, admit, openEnvelope, parsePack } from '../../lib/packs';
import { patternRule, samplePack } from '../fixtures/packs/sample';
import { signed, type TestKey, testKey } from '../fixtures/packs/sign';

let key: TestKey;
let file: Uint8Array<ArrayBuffer>;
let context: AdmitContext;
beforeAll(async () => {
  key = await testKey();
  file = await signed(samplePack(), key);
  context = { roots: key.roots, below: [], today: '2026-11-22' };
});

const isCode = (code: string) => (PACK_ERRORS as readonly string[]).includes(code);

describe('a hostile pack file', () => {
  it('is never admitted after any one byte of it was changed, unless that changes nothing that was signed', async () => {
    const original = await openEnvelope(file, key.roots);
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const altered = Uint8Array.from(file);
        altered[at] = (altered[at] ?? 0) ^ change;
        const opened = await openEnvelope(altered, key.roots);
        // A changed letter in base64 padding bits or in white space may leave the signed bytes as they were.
        if (opened.ok) expect(opened).toEqual(original);
        else for (const { code } of opened.problems) expect(isCode(code)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('gets a code and never an exception, whatever its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const result = await admit(bytes, context);
        expect(result.ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('gets a code and never an exception, whatever JSON was signed', () => {
    const anyPack = fc.record({ format: fc.constantFrom(1, 2, '1'), layer: fc.anything(), rules: fc.anything() });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), anyPack), (value) => {
        const result = parsePack(new TextEncoder().encode(JSON.stringify(value) ?? 'null'));
        expect(result.ok).toBe(false);
        if (!result.ok) for (const { code } of result.problems) expect(isCode(code)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('cannot reach the prototype of anything', async () => {
    const source = JSON.stringify(samplePack()).replace('{', '{"__proto__":{"polluted":true},');
    expect(await admit(await signed(source, key), context)).toMatchObject({ problems: [{ code: 'hostile_key' }] });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('is refused for every pattern that a look at its shape calls slow', async () => {
    const slow = ['(a+)+$', '([a-z]+)*!', '(a|a)*b', '(\\w+\\s?)*$', '(.*)*x'];
    for (const pattern of slow) {
      const result = await admit(await signed(samplePack({ rules: [patternRule({ pattern })] }), key), context);
      expect([pattern, result.ok ? 'admitted' : result.problems.map(({ code }) => code)]).toEqual([
        pattern,
        ['slow_regex'],
      ]);
    }
  });

  it('can’t smuggle a signed payload of another file under its own signature', async () => {
    const other = await signed(samplePack({ version: 99 }), key);
    const read = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes));
    const mixed = { ...read(other), signatures: read(file).signatures };
    const result = await admit(new TextEncoder().encode(JSON.stringify(mixed)), context);
    expect(result).toEqual({ ok: false, problems: [{ code: 'bad_signature' }] });
  });
});
