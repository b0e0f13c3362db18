import { beforeAll, describe, expect, it } from 'vitest';
import { buildLookup, type LookupIndex, lookup } from '../../lib/lookup';
import { builtPacks } from './built-packs';
import { readLookups, rightly } from './lookups';

const TODAY = '2026-11-22';
let index: LookupIndex;
beforeAll(async () => {
  index = buildLookup(await builtPacks());
});

describe('what people ask, answered as the example kommune', () => {
  const rows = readLookups('eksempel');

  it('at least two hundred questions in four languages', () => {
    expect(rows.length).toBeGreaterThanOrEqual(200);
  });

  it('never a yes where the kommune says anything else', () => {
    const wrong = rows.filter((row) => rightly(row, lookup(row.question, index, TODAY)) === 'wrong_yes');
    expect(wrong.map(({ question }) => question)).toEqual([]);
  });

  it('nine of ten are right at once', () => {
    const missed = rows.filter((row) => rightly(row, lookup(row.question, index, TODAY)) !== 'right');
    expect(missed.length / rows.length, missed.map(({ question }) => question).join(' | ')).toBeLessThanOrEqual(0.1);
  });
});
