import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUSES, GAPS, type Health, protectionSchema, UNCOVERED } from '../../../lib/contracts/protection';
import { protectionOf } from '../../../lib/protection';

/** Everything in place: the only record that may be calm. */
const WHOLE: Health = {
  context: 'alive',
  versions: 'equal',
  packs: 'loaded',
  composer: 'found',
  otherField: false,
  editor: 'understood',
  sendPath: 'button',
  requestGuard: 'alive',
  site: 'known',
  drafts: false,
  uncovered: [],
  slipped: false,
};

/** Every value of every part, the good ones first. */
const VALUES = {
  context: ['alive', 'gone'],
  versions: ['equal', 'different', 'unknown'],
  packs: ['loaded', 'loading', 'missing'],
  composer: ['found', 'loading', 'none', 'unknown_field'],
  otherField: [false, true],
  editor: ['understood', 'not_understood', 'unknown'],
  sendPath: ['button', 'key', 'key_only', 'unknown'],
  requestGuard: ['alive', 'starting', 'lost', 'absent'],
  site: ['known', 'uncertain', 'unknown'],
  drafts: [false, true],
  slipped: [false, true],
} as const satisfies { [K in Exclude<keyof Health, 'uncovered'>]: readonly Health[K][] };

/** Values that leave nothing unprotected. `drafts` alone is no gap: a living request guard holds them. */
const GOOD: Record<string, readonly unknown[]> = {
  context: ['alive'],
  versions: ['equal'],
  packs: ['loaded'],
  composer: ['found'],
  otherField: [false],
  editor: ['understood'],
  sendPath: ['button', 'key'],
  requestGuard: ['alive'],
  site: ['known'],
  drafts: [false, true],
  slipped: [false],
};

function* everyHealth(): Generator<Health> {
  const names = Object.keys(VALUES) as (keyof typeof VALUES)[];
  function* fill(index: number, health: Health): Generator<Health> {
    const name = names[index];
    if (name === undefined) yield health;
    else for (const value of VALUES[name]) yield* fill(index + 1, { ...health, [name]: value });
  }
  yield* fill(0, WHOLE);
}

describe('protectionOf', () => {
  it('gives every combination exactly one state of the table, and calls it whole only when every part is', () => {
    let seen = 0;
    for (const health of everyHealth()) {
      seen += 1;
      const protection = protectionOf(health);
      const whole = Object.entries(GOOD).every(([name, good]) => good.includes(health[name as keyof Health]));
      if ((protection.state === 'protected') !== whole) throw new Error(JSON.stringify({ health, protection }));
      if (seen % 97 === 0) expect(protectionSchema.safeParse(protection)).toEqual({ success: true, data: protection });
    }
    expect(seen).toBe(2 * 3 * 3 * 4 * 2 * 3 * 4 * 4 * 3 * 2 * 2);
  });

  it('is never calm with anything out of reach', () => {
    fc.assert(
      fc.property(fc.subarray([...UNCOVERED], { minLength: 1 }), (uncovered) => {
        expect(protectionOf({ ...WHOLE, uncovered })).toEqual({ state: 'partly', missing: uncovered });
      }),
    );
  });

  it('is never calm when nobody has delivered a request guard', () => {
    expect(protectionOf({ ...WHOLE, requestGuard: 'absent' })).toEqual({
      state: 'partly',
      missing: ['request_guard_absent'],
    });
  });

  it('does not get better by losing something more', () => {
    const rank = { protected: 0, partly: 1, starting: 1, unprotected: 2, reload: 3 };
    for (const health of everyHealth()) {
      if (health.context === 'gone' || health.slipped) continue;
      const slipped = protectionOf({ ...health, slipped: true });
      const gone = protectionOf({ ...health, context: 'gone' });
      if (rank[slipped.state] < rank[protectionOf(health).state]) throw new Error(JSON.stringify(health));
      if (gone.state !== 'reload') throw new Error(JSON.stringify(health));
    }
  });

  it.each<[string, Partial<Health>, ReturnType<typeof protectionOf>]>([
    ['everything in place', {}, { state: 'protected' }],
    ['drafts with a living guard', { drafts: true }, { state: 'protected' }],
    [
      'drafts with a lost guard',
      { drafts: true, requestGuard: 'lost' },
      { state: 'partly', missing: ['request_guard_lost', 'drafts'] },
    ],
    ['a guard on its way', { requestGuard: 'starting' }, { state: 'starting' }],
    ['an extension that is gone', { context: 'gone', packs: 'missing' }, { state: 'reload', why: 'updated' }],
    ['a script of another version', { versions: 'different' }, { state: 'reload', why: 'updated' }],
    ['no rules', { packs: 'missing' }, { state: 'unprotected', why: 'rules_missing' }],
    ['no composer', { composer: 'none', editor: 'unknown' }, { state: 'unprotected', why: 'no_composer' }],
    [
      'no composer, and a frame of another site',
      { composer: 'none', editor: 'unknown', uncovered: ['foreign_frame'] },
      { state: 'unprotected', why: 'foreign_frame' },
    ],
    [
      'text typed in a closed root',
      { composer: 'none', editor: 'unknown', uncovered: ['closed_shadow'] },
      { state: 'unprotected', why: 'closed_shadow' },
    ],
    ['an editor nobody understands', { editor: 'not_understood' }, { state: 'unprotected', why: 'not_understood' }],
    [
      'a field that is new to the description, without a button',
      { composer: 'unknown_field', sendPath: 'key_only' },
      { state: 'unprotected', why: 'unknown_field' },
    ],
    ['the same with its button known', { composer: 'unknown_field' }, { state: 'partly', missing: ['other_field'] }],
    [
      'a text that slipped out',
      { slipped: true, site: 'unknown' },
      { state: 'partly', missing: ['slipped', 'site_unknown'] },
    ],
  ])('%s', (_, change, expected) => {
    expect(protectionOf({ ...WHOLE, ...change })).toEqual(expected);
  });

  it('uses every cause but the browser’s, and every gap, somewhere', () => {
    const causes = new Set<string>(['browser']);
    const gaps = new Set<string>();
    for (const health of everyHealth()) {
      for (const uncovered of [[], ['foreign_frame'], ['closed_shadow']] as const) {
        const now = protectionOf({ ...health, uncovered });
        if (now.state === 'unprotected') causes.add(now.why);
        if (now.state === 'partly') for (const gap of now.missing) gaps.add(gap);
      }
    }
    expect([...causes].sort()).toEqual([...CAUSES].sort());
    expect(new Set([...gaps, ...UNCOVERED])).toEqual(new Set(GAPS));
  });
});
