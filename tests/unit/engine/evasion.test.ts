import { describe, expect, it } from 'vitest';
import { inspect } from '../../../lib/engine';
import { evasions, masked } from '../../fixtures/ids/evasion';
import { baseRules, readMarked } from './base-pack';

const rules = baseRules();

describe('what is written so that a plain search misses it is found, exactly there', () => {
  it.each(evasions)('$how', ({ marked, type }) => {
    const { text, spans } = readMarked(marked);
    const found = inspect(text, rules).findings.filter((finding) => finding.type === type);
    expect(found.map(({ start, end }) => `${start}-${end}`)).toEqual(spans);
  });
});

describe('masked, made-up and other rows of digits are no findings', () => {
  it.each(masked)('%s', (text) => {
    // Names are judged where names are measured.
    const numbers = inspect(text, rules).findings.filter(({ type }) => type !== 'PERSON');
    expect(numbers.map(({ ruleId, start, end }) => [ruleId, text.slice(start, end)])).toEqual([]);
  });
});
