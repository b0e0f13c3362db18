import { classLevel } from '../contracts/classes';
import type { Account, Channel, Verdict } from '../contracts/decision';
import type { PackProblem, Result } from '../contracts/errors';
import type { Finding, IncompleteCode, Inspection } from '../contracts/finding';
import type { Pack } from '../contracts/pack';
import type { Standin } from '../contracts/redaction';
import { type CompiledRules, compileInSteps, compileRules, createInspector, inspect } from '../engine';
import { type CompiledPolicy, compilePolicy, decide, type InForce } from '../policy';
import { anonymise, asPlaceholders } from '../redact';

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
export function compileCheck(packs: readonly Pack[], inForce?: InForce): Result<Checker, PackProblem> {
  const rules = compileRules(packs);
  return rules.ok ? { ok: true, value: { rules: rules.value, policy: compilePolicy(packs, inForce) } } : rules;
}

/** `compileCheck` for a thread that others need as well: `pause` resolves when they have had their turn. */
export async function compileCheckSlowly(
  packs: readonly Pack[],
  pause: () => Promise<void>,
  inForce?: InForce,
): Promise<Result<Checker, PackProblem>> {
  await pause();
  const steps = compileInSteps(packs);
  let step = steps.next();
  for (; !step.done; step = steps.next()) await pause();
  const rules = step.value;
  return rules.ok ? { ok: true, value: { rules: rules.value, policy: compilePolicy(packs, inForce) } } : rules;
}

/**
 * The whole answer about one text: what was found, what may happen with it, and ways on. Whether anonymising helps is
 * not guessed: the anonymised text is inspected too, but only when the text is held back.
 */
export function check(text: string, context: CheckContext, { rules, policy }: Checker): Verdict {
  const whole = (read: string) => inspect(read, rules, { today: context.today });
  return judge(text, context, policy, { text: whole, anonymised: whole });
}

/**
 * `check` for a field that is typed in: the same answer for every text, but what follows a small change costs a small part
 * of it. Keeps the text it read last, so it must not outlive its field.
 */
export function createFieldCheck(
  { rules, policy }: Checker,
  /** What stands for people by ordinary words in the text right now: it is read as placeholders. */
  standins: () => readonly Standin[] = () => [],
): (text: string, context: CheckContext) => Verdict {
  let day: string | null = null;
  let text = createInspector(rules);
  let anonymised = createInspector(rules);
  return (read, context) => {
    if (day !== context.today) {
      day = context.today;
      text = createInspector(rules, { today: day });
      anonymised = createInspector(rules, { today: day });
    }
    return judgeSwapped(read, standins(), (swapped) =>
      judge(swapped, context, policy, { text: text.inspect, anonymised: anonymised.inspect }),
    );
  };
}

/** `check` of an anonymised text: what stands for people by ordinary words is read as placeholders. */
export function checkAnonymised(
  { text, standins }: { text: string; standins: readonly Standin[] },
  context: CheckContext,
  checker: Checker,
): Verdict {
  return judgeSwapped(text, standins, (swapped) => check(swapped, context, checker));
}

function judgeSwapped(text: string, standins: readonly Standin[], judgeText: (text: string) => Verdict): Verdict {
  if (standins.length === 0) return judgeText(text);
  const swapped = asPlaceholders(text, standins);
  const verdict = judgeText(swapped.text);
  const findings = verdict.findings.map((finding) => ({
    ...finding,
    ...swapped.span(finding),
    evidence: finding.evidence.map((item) =>
      'span' in item && item.span ? { ...item, span: swapped.span(item.span) } : item,
    ),
  }));
  return { ...verdict, findings };
}

type Reader = (text: string) => Inspection;

function judge(
  text: string,
  context: CheckContext,
  policy: CompiledPolicy,
  read: { text: Reader; anonymised: Reader },
): Verdict {
  const inspection = read.text(text);
  const decision = decide(
    {
      inspection,
      ...context,
      afterAnonymise: () => read.anonymised(anonymise(text, inspection.findings, 'nb').text),
    },
    policy,
  );
  const silent = new Set(decision.silent?.map(({ ruleId }) => ruleId));
  const isSilent = ({ ruleId, class: classId }: Finding) =>
    silent.has(ruleId) && classLevel(classId) < classLevel('strengt_fortrolig');
  return {
    state: inspection.incomplete.length > 0 ? 'partly_checked' : 'checked',
    // What the roll-out keeps quiet about is not marked in the page either.
    findings: silent.size > 0 ? inspection.findings.filter((finding) => !isSilent(finding)) : inspection.findings,
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
