import type { Account, Channel, Verdict } from '../contracts/decision';
import type { PackProblem, Result } from '../contracts/errors';
import type { IncompleteCode, Inspection } from '../contracts/finding';
import type { Pack } from '../contracts/pack';
import { type CompiledRules, compileRules, inspect } from '../engine';
import { type CompiledPolicy, compilePolicy, decide } from '../policy';
import { anonymise } from '../redact';

/** Rules and policy of the same packs: never mix two sets. */
export interface Checker {
  rules: CompiledRules;
  policy: CompiledPolicy;
}

export interface CheckContext {
  /** Null: a tool that no pack knows. */
  toolId: string | null;
  account: Account;
  channel: Channel;
  /** YYYY-MM-DD. */
  today: string;
  /** What just happened, as situation rules name it. */
  event?: string;
}

/** Compiles packs, the national layer first. Fails with all of the engine's problems at once. */
export function compileCheck(packs: readonly Pack[]): Result<Checker, PackProblem> {
  const rules = compileRules(packs);
  return rules.ok ? { ok: true, value: { rules: rules.value, policy: compilePolicy(packs) } } : rules;
}

/**
 * The whole answer about one text: what was found, what may happen with it, and ways on. Whether anonymising helps is
 * not guessed: the anonymised text is inspected too, but only when the text is held back.
 */
export function check(text: string, context: CheckContext, { rules, policy }: Checker): Verdict {
  const { today } = context;
  const inspection = inspect(text, rules, { today });
  const decision = decide(
    {
      inspection,
      ...context,
      afterAnonymise: () => inspect(anonymise(text, inspection.findings, 'nb').text, rules, { today }),
    },
    policy,
  );
  return {
    state: inspection.incomplete.length > 0 ? 'partly_checked' : 'checked',
    findings: inspection.findings,
    decision,
  };
}

/**
 * The answer when nothing could be read. Its empty list of findings says nothing about the text, so the action is at
 * least `ask`: the person decides, told that it was not checked. `checker` is null while no rules are at hand.
 */
export function unchecked(code: IncompleteCode, context: CheckContext, checker: Checker | null): Verdict {
  const inspection: Inspection = { findings: [], incomplete: [{ code }] };
  const decision = decide({ inspection, ...context, atLeast: 'ask' }, checker?.policy ?? compilePolicy([]));
  return { state: 'unchecked', findings: [], decision };
}
