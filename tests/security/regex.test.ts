import { beforeAll, describe, expect, it } from 'vitest';
import { builtRegexes, packRegexes, type Shipped, writtenRegexes } from './regexes';

// The analyser's own JavaScript, the same on every machine; it would start Java or a native program when it finds one.
process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');
type Verdict = ReturnType<typeof checkSync>;

/** How long the analyser may take for one expression, in milliseconds. */
const TIMEOUT = 20_000;
/** For a pattern of a pack; without a verdict the engine is asked what it costs. */
const PACK_TIMEOUT = 4_000;

const built = await builtRegexes(async () => {
  await import('../../lib/engine');
  await import('../../lib/redact');
  await import('../../lib/lookup');
  await import('../../lib/check');
});

// Only now: what a static import loads is put together before anybody listens.
const { inspect } = await import('../../lib/engine');
const { baseRules, compiled, packOf } = await import('../unit/engine/base-pack');

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
    '$where /$source/ takes linear time on any text, or little on the short ones it is given',
    ({ source, flags, reads }) => {
      const verdict = checkSync(source, flags, { timeout: reads === null ? TIMEOUT : PACK_TIMEOUT });
      if (reads === null) expect(told(verdict)).toBeNull();
      else {
        const regex = new RegExp(source, flags);
        const text = grown(verdict, reads);
        expect(least(() => text.replace(regex, ''), 5) / ordinary(), told(verdict) ?? '').toBeLessThan(MOST_SHORT_COST);
      }
    },
    2 * TIMEOUT,
  );
});

/** Length of the hostile texts, in UTF-16 code units. */
const LENGTH = 20_000;
/** What one rule may cost on a hostile text, in readings of an ordinary one of that length by all identifier rules. */
const MOST_COST = 20;
/** The same for an expression of the code on the longest piece that it is given. */
const MOST_SHORT_COST = 0.2;
const ORDINARY = 'Saksbehandleren svarte 3. mai 2025 at vedtaket er sendt til Kari Hansen i Storgata 5. '
  .repeat(LENGTH)
  .slice(0, LENGTH);

const ordinaryRules = baseRules();

/** The least of a few runs: a busy machine makes times longer, never shorter. */
function least(run: () => unknown, rounds: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

let unit = 0;
/** Milliseconds that an ordinary text takes; measured once. */
function ordinary(): number {
  unit ||= least(() => inspect(ORDINARY, ordinaryRules), 5);
  return unit;
}

/** The text that the analyser would attack with, grown or cut to the length. */
function grown(verdict: Verdict, length: number): string {
  if (verdict.status !== 'vulnerable') return '';
  const { pumps, suffix } = verdict.attack;
  const fixed = pumps.reduce((sum, { prefix }) => sum + prefix.length, suffix.length);
  const share = Math.max(1, (length - fixed) / pumps.length);
  const body = pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(share / pump.length)));
  return body.join('').slice(0, Math.max(0, length - suffix.length)) + suffix;
}

/** Where the analyser does not prove it: beginnings of what the rule matches, over and over, and with a long tail. */
function homemade({ matches }: Shipped): string[] {
  return matches.flatMap((match) =>
    [0.3, 0.6, 0.9, 1].flatMap((share) => {
      const piece = match.slice(0, Math.max(1, Math.ceil(match.length * share)));
      const repeated = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
      return [repeated, `${piece}${(piece.at(-1) ?? '').repeat(LENGTH)}!`];
    }),
  );
}

describe('expressions in a pack', () => {
  const all = packRegexes();
  beforeAll(() => {
    expect(all.length).toBeGreaterThan(5);
  });

  // Their repeats have ends, so that none can take more than linear time; what counts is how much. The analyser looks at short
  // texts and calls some of them polynomial: those are run by the engine, on the analyser's own attack and on ours.
  it.each(all)(
    '$where costs little on any text',
    (shipped) => {
      const verdict = checkSync(shipped.source, shipped.flags, { timeout: PACK_TIMEOUT });
      if (verdict.status === 'safe') return;
      const alone = compiled([packOf(shipped.rule ? [shipped.rule] : [], { names: undefined })]);
      for (const text of [grown(verdict, LENGTH), ...homemade(shipped)])
        expect(least(() => inspect(text, alone), 3) / ordinary(), text.slice(0, 60)).toBeLessThan(MOST_COST);
    },
    4 * TIMEOUT,
  );
});
