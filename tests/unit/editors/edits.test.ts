import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../lib/contracts/edit';
import { applyEdits, backToFront, moveThrough, sameText } from '../../../lib/editors/edits';

const TEXT = 'Kari Nordmann bor i Bø.';
const EDITS: Edit[] = [
  { start: 0, end: 13, text: '[NAVN 1]' },
  { start: 20, end: 22, text: '[STED 1]' },
];

describe('applyEdits', () => {
  it('replaces each stretch of the text as it was, in whatever order the edits come', () => {
    expect(applyEdits(TEXT, EDITS)).toBe('[NAVN 1] bor i [STED 1].');
    expect(applyEdits(TEXT, [...EDITS].reverse())).toBe('[NAVN 1] bor i [STED 1].');
  });

  it('leaves everything outside of the edits to the code unit', () => {
    const pieces = fc.array(
      fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', minLength: 1 }), fc.string()),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(pieces, fc.string({ unit: 'binary' }), (parts, tail) => {
        let text = '';
        let expected = '';
        const edits: Edit[] = [];
        for (const [keep, cut, put] of parts) {
          text += keep;
          expected += keep + put;
          edits.push({ start: text.length, end: text.length + cut.length, text: put });
          text += cut;
        }
        expect(applyEdits(text + tail, edits)).toBe(expected + tail);
      }),
    );
  });
});

describe('backToFront', () => {
  it('puts the last edit first', () => {
    expect(backToFront(EDITS).map(({ start }) => start)).toEqual([20, 0]);
  });
});

describe('moveThrough', () => {
  it('keeps a caret before all edits, moves one behind them, and takes one inside to the end of the replacement', () => {
    expect(moveThrough({ start: 0, end: 0 }, EDITS)).toEqual({ start: 0, end: 0 });
    expect(moveThrough({ start: 13, end: 13 }, EDITS)).toEqual({ start: 8, end: 8 });
    expect(moveThrough({ start: 5, end: 5 }, EDITS)).toEqual({ start: 8, end: 8 });
    expect(moveThrough({ start: TEXT.length, end: TEXT.length }, EDITS)).toEqual({ start: 24, end: 24 });
  });
});

describe('sameText', () => {
  it('looks past what browsers and editors change on their own', () => {
    expect(sameText('a\r\nb', 'a\nb')).toBe(true);
    expect(sameText('a  b', 'a \u00a0b')).toBe(true);
    expect(sameText('a\ufeffb', 'ab')).toBe(true);
    expect(sameText('a\n', 'a')).toBe(true);
  });

  it('sees a lost line, a doubled text and a word put back', () => {
    expect(sameText('a\nb', 'a b')).toBe(false);
    expect(sameText('ab', 'abab')).toBe(false);
    expect(sameText('[NAVN 1]', 'Kari')).toBe(false);
  });
});
