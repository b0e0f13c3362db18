import { beforeAll, describe, expect, it } from 'vitest';
import { builtRegexes, packRegexes, writtenRegexes } from './regexes';

// The analyser's own JavaScript, the same on every machine; it would start Java or a native program when it finds one.
process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');
type Verdict = ReturnType<typeof checkSync>;

/** How long the analyser may take for one expression, in milliseconds. */
const TIMEOUT = 20_000;
/** For one that is bounded as well, by its repeats or by the piece it is given. */
const PACK_TIMEOUT = 2_000;

const built = await builtRegexes(async () => {
  await import('../../lib/engine');
  await import('../../lib/redact');
  await import('../../lib/lookup');
  await import('../../lib/check');
});

// Only now: what a static import loads is put together before anybody listens.
const { inspect } = await import('../../lib/engine');
const { reachOf } = await import('../../lib/engine/regex-reach');
const { compiled, packOf } = await import('../unit/engine/base-pack');
const { attack, homemade } = await import('./attacks');

/** The longest piece, in UTF-16 code units, that an expression without a proof may be given. */
const SHORT_PIECE = 400;
/** Length of the hostile texts, in UTF-16 code units. */
const LENGTH = 20_000;

function told(verdict: Verdict): string | null {
  if (verdict.status === 'safe') return null;
  if (verdict.status === 'unknown') return `no verdict: ${verdict.error.kind}`;
  return `${verdict.complexity.summary}, with ${JSON.stringify(verdict.attack.pattern)}`;
}

it('has an analyser that does not call everything safe', () => {
  expect(checkSync('^(a+)+$', '').status).toBe('vulnerable');
  expect(checkSync('[.,]+$', '').status).toBe('vulnerable');
});

describe.each([
  { kind: 'written in the code', all: writtenRegexes() },
  { kind: 'put together by the code', all: built },
])('expressions $kind', ({ all }) => {
  beforeAll(() => {
    expect(all.length).toBeGreaterThan(5);
  });

  it.each(all)(
    '$where /$source/ takes linear time on any text, or is given a short piece and is not exponential',
    ({ source, flags, reads }) => {
      const verdict = checkSync(source, flags, { timeout: reads === null ? TIMEOUT : PACK_TIMEOUT });
      if (reads === null) return expect(told(verdict)).toBeNull();
      expect(reads).toBeLessThanOrEqual(SHORT_PIECE);
      expect(isExponential(verdict), told(verdict) ?? '').toBe(false);
    },
    2 * TIMEOUT,
  );
});

function isExponential(verdict: Verdict): boolean {
  return verdict.status === 'vulnerable' && verdict.complexity.type === 'exponential';
}

describe('expressions in a pack', () => {
  const all = packRegexes();
  beforeAll(() => {
    expect(all.length).toBeGreaterThan(5);
  });

  // Where the analyser proves nothing, the repeats must have ends: from each place in a text the engine then reads so far
  // and no further, so that the time is linear. What one costs is measured by `npm run bench`.
  it.each(all)(
    '$where is proven, or bounded, and answers on hostile texts',
    (shipped) => {
      const verdict = checkSync(shipped.source, shipped.flags, { timeout: PACK_TIMEOUT });
      if (verdict.status === 'safe') return;
      expect(isExponential(verdict), told(verdict) ?? '').toBe(false);
      expect(reachOf(shipped.source, []).width).toBeLessThan(Number.POSITIVE_INFINITY);
      const alone = compiled([packOf(shipped.rule ? [shipped.rule] : [], { names: undefined })]);
      for (const text of [attack(verdict, LENGTH), ...homemade(shipped.matches, LENGTH)])
        expect(inspect(text, alone).incomplete).toEqual([]);
    },
    4 * TIMEOUT,
  );
});
