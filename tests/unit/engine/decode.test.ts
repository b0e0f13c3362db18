import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64, decodePercent } from '../../../lib/engine/decode';

describe('percent-encoding', () => {
  it.each([
    ['a%20b', 'a b'],
    ['%C3%A5%c3%b8', 'åø'],
    ['%F0%9F%98%80', '😀'],
    ['%E5', 'å'],
    ['%2531', '%31'],
    ['%F0%9Fx', 'ð\u009Fx'],
    ['50%', null],
    ['%zz', null],
  ])('%s is %j', (token, text) => {
    expect(decodePercent(token)?.text ?? null).toBe(text);
  });

  it('takes back what encodeURIComponent did, and each unit points at its own piece', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const token = encodeURIComponent(text);
        const decoded = decodePercent(token);
        expect(decoded?.text ?? token).toBe(text);
        if (!decoded) return;
        for (let i = 0; i < text.length; i += 1) {
          const piece = token.slice(decoded.from?.[i], decoded.to?.[i]);
          expect(decodeURIComponent(piece)).toContain(text[i]);
        }
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (token) => void decodePercent(`%41${token}`)));
  });
});

describe('base64', () => {
  it('takes back the text, with either alphabet, padding or none', () => {
    const printable = fc.string({ unit: fc.constantFrom(...'abcÆØÅæøå 0123456789.,«»?>€😀'), minLength: 1 });
    fc.assert(
      fc.property(printable, fc.constantFrom('base64', 'base64url'), (text, alphabet) => {
        expect(decodeBase64(Buffer.from(text, 'utf8').toString(alphabet as BufferEncoding))).toBe(text);
      }),
    );
  });

  it('reads UTF-16 as PowerShell writes it', () => {
    expect(decodeBase64(Buffer.from('fnr 13097248022', 'utf16le').toString('base64'))).toBe('fnr 13097248022');
  });

  it.each(['iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ', 'getElementByIdFromDocument', 'AAAAAAAAAAAAAAAAAAAA'])(
    '%s holds no text',
    (token) => {
      expect(decodeBase64(token)).toBeNull();
    },
  );
});
