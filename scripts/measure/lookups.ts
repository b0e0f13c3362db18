import type { Pack } from '../../lib/contracts/pack';
import { buildLookup, lookup } from '../../lib/lookup';
import { readLookups, rightly } from '../../tests/corpus/lookups';
import type { Row } from './row';

const TODAY = '2026-11-22';

/** How often «Kan jeg bruke dette?» is right at once, and how often it says yes where it should not. */
export function measureLookups(packs: readonly Pack[]): Row[] {
  const index = buildLookup(packs);
  return (['eksempel', 'held-out', 'fresh'] as const).flatMap((name): Row[] => {
    const rows = readLookups(name);
    const results = rows.map((row) => rightly(row, lookup(row.question, index, TODAY)));
    const right = results.filter((result) => result === 'right').length;
    const what = name === 'eksempel' ? 'tuned on' : 'not tuned on';
    return [
      {
        id: `lookups.${name}.right`,
        measure: `look-ups right at once, questions ${what}`,
        value: right / rows.length,
        aim: { at: 'least', value: 0.9 },
        detail: { questions: rows.length },
      },
      {
        id: `lookups.${name}.wrong-yes`,
        measure: `look-ups answered yes where it is not, questions ${what}`,
        value: results.filter((result) => result === 'wrong_yes').length,
        aim: { at: 'most', value: 0 },
      },
    ];
  });
}
