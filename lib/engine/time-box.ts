import { PATTERN_BUDGET_MS } from './limits';
import type { CompiledRules } from './rules';

/** Only how long something took; what day it is, the engine is told. Every place it runs in has this clock. */
function now(): number {
  return (globalThis as { performance?: { now(): number } }).performance?.now() ?? 0;
}

const overruns = new WeakMap<CompiledRules, Map<string, number>>();
const MOST_OVERRUNS = 2;

/** The rule has eaten its time too often with these compiled rules, and is not run any more; whoever asks must say so. */
export function isSwitchedOff(rules: CompiledRules, ruleId: string): boolean {
  return (overruns.get(rules)?.get(ruleId) ?? 0) >= MOST_OVERRUNS;
}

/** Runs one rule and remembers when it took longer than its budget. What it found this time is kept. */
export function timeBoxed<T>(rules: CompiledRules, ruleId: string, run: () => T): T {
  const started = now();
  const result = run();
  if (now() - started > PATTERN_BUDGET_MS) {
    const counts = overruns.get(rules) ?? new Map<string, number>();
    counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
    overruns.set(rules, counts);
  }
  return result;
}
