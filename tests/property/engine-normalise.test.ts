import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inspect } from '../../lib/engine';
import { normalise, toOriginal, toWorking } from '../../lib/engine/normalise';
import { baseRules } from '../unit/engine/base-pack';

const pieces = fc.constantFrom(
  ...['13097248022', 'Kari', ' Hansen', '\u200B', '\u00A0', 'A\u030A', 'e\u0301', '\u00AD', '𝟭', '😀', '１', '\uFEFF'],
  ...[
    '–',
    '\n',
    '. ',
    'ﬁ',
    '\uD835',
    '\uDB40',
    '\u{E0041}',
    '\u0301',
    '\u034F',
    'К',
    'Каri',
    'Привет ',
    'α',
    'MTMwOTcyNDgwMjI=',
    '%20',
    '130972%2048022',
    '13O97248O22',
    'født 3. mai 1987',
    '406 12 345',
    'Storgata 5',
    '@',
    'passord: ',
  ],
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

function splitsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

it('every unit of the working text maps to a piece of the original that normalises to it, and back', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const normalised = normalise(text);
      for (let at = 0; at < normalised.text.length; at += 1) {
        const { start, end } = toOriginal(normalised, { start: at, end: at + 1 });
        expect(end).toBeGreaterThan(start);
        // What a look-alike letter is read as depends on its word: that is asked of the word.
        const word = normalised.lookalikes?.find((span) => span.start <= at && at < span.end);
        const piece = word ? toOriginal(normalised, word) : { start, end };
        expect(normalise(text.slice(piece.start, piece.end)).text).toContain(normalised.text[at]);
        expect(toWorking(normalised, start)).toBeLessThanOrEqual(at);
      }
    }),
  );
});

it('normalising twice is normalising once', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const once = normalise(text).text;
      expect(normalise(once).text).toBe(once);
    }),
  );
});

it('inspect never throws, keeps spans inside the text, ordered, and never cuts a surrogate pair', () => {
  const rules = baseRules();
  fc.assert(
    fc.property(texts, (text) => {
      const { findings, incomplete } = inspect(text, rules);
      expect(incomplete).toEqual([]);
      let last = -1;
      for (const { start, end } of findings) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
        last = start;
      }
    }),
  );
});

it('no two identity findings share a character', () => {
  const rules = baseRules();
  fc.assert(
    fc.property(texts, (text) => {
      const { findings } = inspect(text, rules);
      for (let i = 1; i < findings.length; i += 1)
        expect(findings[i]?.start).toBeGreaterThanOrEqual(findings[i - 1]?.end ?? 0);
    }),
  );
});
