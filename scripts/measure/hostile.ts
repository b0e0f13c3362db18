import type { Pack } from '../../lib/contracts/pack';
import { type CompiledRules, compileRules, inspect } from '../../lib/engine';
import { hostiles } from '../../tests/fixtures/hostile';
import { homemade } from '../../tests/security/attacks';
import { packRegexes } from '../../tests/security/regexes';

const SHORT = 10_000;
const LONG = 160_000;
const RULE_LENGTH = 20_000;
/** Shorter times than this say nothing, in milliseconds. */
const FLOOR = 1;

/** The least of three: a busy machine makes times longer, never shorter. */
function least(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** The text for which sixteen times the length costs most more time: 16 is linear, 256 quadratic. */
export function worstGrowth(rules: CompiledRules): { what: string; growth: number } {
  let worst = { what: '', growth: 0 };
  for (const { what, make } of hostiles) {
    const short = make(SHORT);
    const long = make(LONG);
    const growth =
      least(() => inspect(long, rules)) /
      Math.max(
        FLOOR,
        least(() => inspect(short, rules)),
      );
    if (growth > worst.growth) worst = { what, growth };
  }
  return worst;
}

/** The pattern that costs most on hostile texts made of what it matches, in readings of an ordinary text of that length by all rules. */
export function dearestPattern(rules: CompiledRules, pack: Pack): { where: string; cost: number } {
  const sentence = 'Saksbehandleren svarte 3. mai 2025 at vedtaket er sendt til Kari Hansen i Storgata 5. ';
  const ordinary = sentence.repeat(RULE_LENGTH).slice(0, RULE_LENGTH);
  const unit = least(() => inspect(ordinary, rules));
  let worst = { where: '', cost: 0 };
  for (const { rule, where, matches } of packRegexes()) {
    if (!rule) continue;
    const { names: _, ...rest } = pack;
    const alone = compileRules([{ ...rest, rules: [rule] }]);
    if (!alone.ok) continue;
    for (const text of homemade(matches, RULE_LENGTH)) {
      const cost = least(() => inspect(text, alone.value)) / unit;
      if (cost > worst.cost) worst = { where, cost };
    }
  }
  return worst;
}
