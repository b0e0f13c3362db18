import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createInspector, inspect } from '../../lib/engine';
import { credSweeperFiles } from '../fixtures/secrets/suites';
import { compiled, packOf, rulesOf } from '../unit/engine/base-pack';

// Keys of thousands of characters, labels with their value on the next line, quotes that close far away: what a part of a
// text could be read wrongly for. The secret rules alone, so that a difference is theirs.
const rules = compiled([packOf([...rulesOf('secrets.yaml'), ...rulesOf('sikkerhet.yaml')])]);
const files = credSweeperFiles()
  .map(({ text }) => text)
  .filter((text) => text.length < 5_000);
const filler = `\n\n${'Møtet er flyttet til torsdag, og saken tas opp da. '.repeat(30)}\n\n`;

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  remove: fc.integer({ min: 0, max: 12 }),
  put: fc.oneof(
    fc.constantFrom('', 'a', '1', ' ', '\n', '\n\n', '"', ':', '=', 'passord: Fjord-77', '-----', 'eyJ', '/', '\\n'),
    fc.string({ maxLength: 4 }),
  ),
});

describe('secrets, on a keystroke', () => {
  it('are what a full scan finds', () => {
    const text = fc
      .array(fc.integer({ min: 0, max: files.length - 1 }), { minLength: 6, maxLength: 9 })
      .map((picks) => picks.map((pick) => files[pick] ?? '').join(filler));
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 4, maxLength: 8 }), (start, edits) => {
        const inspector = createInspector(rules);
        let now = start;
        expect(inspector.inspect(now)).toEqual(inspect(now, rules));
        for (const { at, remove, put } of edits) {
          const place = Math.floor(at * now.length);
          now = now.slice(0, place) + put + now.slice(place + remove);
          expect(inspector.inspect(now)).toEqual(inspect(now, rules));
        }
      }),
      { numRuns: 20, seed: 20261122 },
    );
  });
});
