import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RunRead, readOn } from '../../../lib/answers/watch-answers';
import { findRestorable } from '../../../lib/redact';

const key = new Map([
  ['[NAVN 1]', 'Kari Nordmann'],
  ['[NAVN 12]', 'Ola Dahl'],
  ['Anne Berg', 'Kari Nordmann'],
]);

/** The answer as it was read at each step. */
function stream(pieces: readonly string[]): RunRead {
  let read: RunRead | undefined;
  let text = '';
  for (const piece of pieces) {
    text += piece;
    read = { text, places: readOn(text, read, key) };
  }
  return read ?? { text: '', places: [] };
}

describe('an answer that grows', () => {
  it('is read as if it had come at once, wherever it was cut', () => {
    const word = fc.constantFrom(
      '[NAVN 1]',
      '[NAVN 12]',
      '[Navn 1]',
      'NAVN 1',
      'Anne Berg',
      'saken',
      '[',
      '\n',
      ' ',
      'Kari, ',
    );
    const piece = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(7), (pieces, cut) => {
        const cutPieces = pieces.flatMap((one) => [one.slice(0, cut), one.slice(cut)]);
        expect(stream(cutPieces).places).toEqual(findRestorable(cutPieces.join(''), key));
      }),
      { numRuns: 300 },
    );
  });

  it('is read whole again when what stood there has changed', () => {
    const before: RunRead = { text: `[NAVN 1] ${'x '.repeat(200)}`, places: [] };
    const now = `Hei ${before.text}`;
    expect(readOn(now, before, key)).toEqual(findRestorable(now, key));
  });

  it('costs by what is new: the start of a long one is not read again', () => {
    // What is said of the start is believed: that it was not read is seen by its not being corrected.
    const before: RunRead = { text: `[NAVN 1] ${'x '.repeat(5000)}`, places: [] };
    expect(readOn(`${before.text}[NAVN 12]`, before, key).map(({ original }) => original)).toEqual(['Ola Dahl']);
  });
});
