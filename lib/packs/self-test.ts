import type { PackProblem } from '../contracts/errors';
import type { Span } from '../contracts/finding';
import type { Pack, Rule } from '../contracts/pack';
import { compileRules, inspect } from '../engine';
import { compilePolicy, decide } from '../policy';
import { MAX_PROBLEMS, SELF_TEST_BUDGET_MS } from './limits';
import { marked } from './marked';

type CompiledRules = Extract<ReturnType<typeof compileRules>, { ok: true }>['value'];
type Example = Rule['examples']['match'][number];

/**
 * Runs the pack's own examples on top of the layers below: in each `match` the rule must find exactly the spans marked
 * ⟦ ⟧ and no other, in each `ignore` nothing. A situation rule must apply in its `match` situations and in none of its
 * `ignore` ones. Examples are judged as on the day the pack was issued, so that the answer never depends on the clock.
 *
 * Problems: those of `compileRules` when the rules do not compile, else `example_failed` with the example's place;
 * `detail` is positions (`found 3-14, wanted 3-15`), `out_of_time`, `marks` or `incomplete`.
 */
export function selfTest(pack: Pack, below: readonly Pack[]): PackProblem[] {
  const layers = [...below.filter((other) => other.id !== pack.id), pack];
  const compiled = compileRules(layers);
  return compiled.ok ? runExamples(pack, layers, compiled.value) : compiled.problems;
}

/** The examples alone, for rules that are already compiled from these layers (the pack last). */
export function runExamples(pack: Pack, layers: readonly Pack[], rules: CompiledRules): PackProblem[] {
  const policy = compilePolicy(layers);
  const problems: PackProblem[] = [];
  const deadline = performance.now() + SELF_TEST_BUDGET_MS;

  const situation = (rule: Rule, example: Example, text: string): boolean => {
    const given = typeof example === 'string' ? undefined : example;
    const decision = decide(
      {
        inspection: inspect(text, rules),
        toolId: given?.tool === undefined || given.tool === 'unlisted' ? null : given.tool,
        account: given?.account ?? 'unknown',
        channel: 'prompt',
        today: pack.issued,
        ...(given?.event === undefined ? {} : { event: given.event }),
      },
      policy,
    );
    return [...decision.notices, ...decision.reasons].some((reason) => reason.ruleId === rule.id);
  };

  const failure = (rule: Rule, example: Example, kind: 'match' | 'ignore'): string | null => {
    const read = marked(typeof example === 'string' ? example : example.text);
    if (!read) return 'marks';
    if (rule.kind === 'situation') {
      const applied = situation(rule, example, read.text);
      return applied === (kind === 'match') ? null : applied ? 'applied' : 'not applied';
    }
    if (kind === 'match' && read.spans.length === 0) return 'marks';
    const { findings, incomplete } = inspect(read.text, rules);
    if (incomplete.length > 0) return 'incomplete';
    const found = places(findings.filter((finding) => finding.ruleId === rule.id));
    const wanted = kind === 'match' ? places(read.spans) : '';
    return found === wanted ? null : `found ${found || 'nothing'}, wanted ${wanted || 'nothing'}`;
  };

  for (const rule of pack.rules) {
    for (const kind of ['match', 'ignore'] as const) {
      for (const [index, example] of rule.examples[kind].entries()) {
        const path = `rules/${rule.id}/examples/${kind}/${index}`;
        if (performance.now() > deadline) return [...problems, { code: 'example_failed', path, detail: 'out_of_time' }];
        const detail = failure(rule, example, kind);
        if (detail !== null) problems.push({ code: 'example_failed', path, detail });
        if (problems.length >= MAX_PROBLEMS) return problems;
      }
    }
  }
  return problems;
}

function places(spans: readonly Span[]): string {
  return [...new Set(spans.map(({ start, end }) => `${start}-${end}`))].sort(byStart).join(' ');
}

function byStart(a: string, b: string): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10) || a.localeCompare(b);
}
