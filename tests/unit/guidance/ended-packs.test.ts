import { describe, expect, it } from 'vitest';
import { endedPacks } from '../../../lib/guidance/ended-packs';
import { pack, TODAY } from '../policy/packs';

const one = (id: string, expires: string) => pack(id, 'kommune', { expires });

describe('rules whose last day is behind us', () => {
  it('on the last day itself there is nothing to tell', () => {
    expect(endedPacks([one('nordvik', TODAY)], [], TODAY)).toEqual([]);
  });

  it('in the days of grace they are told of, and as lapsed when the background says so', () => {
    const packs = [one('nordvik', '2026-11-20'), one('sorvik', '2026-01-31')];
    expect(endedPacks(packs, ['sorvik'], TODAY).map(({ id, lapsed, expires }) => [id, lapsed, expires])).toEqual([
      ['nordvik', false, '2026-11-20'],
      ['sorvik', true, '2026-01-31'],
    ]);
  });
});
