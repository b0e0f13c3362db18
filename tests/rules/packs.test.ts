import { describe, expect, it } from 'vitest';
import type { Pack, Rule } from '../../lib/contracts/pack';
import { compileRules, inspect } from '../../lib/engine';
import { marked } from '../../lib/packs/marked';
import { compilePolicy, decide } from '../../lib/policy';
import { builtPacks } from '../corpus/built-packs';

type Example = Rule['examples']['match'][number];

const [base, eksempel] = (await builtPacks()) as [Pack, Pack];
const layers = [base, eksempel];
const compiled = compileRules(layers);
if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
const rules = compiled.value;
const policy = compilePolicy([base]);

function text(example: Example): string {
  return typeof example === 'string' ? example : example.text;
}

/** The words the rule marks in an example, in order: easier to read in a failure than positions. */
function found(rule: Rule, plain: string): string[] {
  const inspection = inspect(plain, rules);
  expect(inspection.incomplete).toEqual([]);
  const own = inspection.findings.filter((finding) => finding.ruleId === rule.id);
  return own.map(({ start, end }) => `${start}:${plain.slice(start, end)}`);
}

function applies(rule: Rule, example: Example): boolean {
  const given = typeof example === 'string' ? { text: example } : example;
  const decision = decide(
    {
      inspection: inspect(given.text, rules),
      toolId: given.tool === undefined || given.tool === 'unlisted' ? null : given.tool,
      account: given.account ?? 'unknown',
      channel: 'prompt',
      today: base.issued,
      ...(given.event === undefined ? {} : { event: given.event }),
    },
    policy,
  );
  // A stopped tool is the reason of the stop, not a notice beside it.
  return [...decision.notices, ...decision.reasons].some((reason) => reason.ruleId === rule.id);
}

describe.each(layers.filter((pack) => pack.rules.length > 0).map((pack) => [pack.id, pack] as const))(
  'pack %s',
  (_, pack) => {
    describe.each(pack.rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
      it.each(rule.examples.match.map((example) => [text(example), example] as const))(
        'finds: %s',
        (_text, example) => {
          if (rule.kind === 'situation') {
            expect(applies(rule, example)).toBe(true);
            return;
          }
          const read = marked(text(example));
          if (!read) throw new Error('The marks ⟦ ⟧ are not balanced.');
          expect(read.spans.length).toBeGreaterThan(0);
          const wanted = read.spans.map(({ start, end }) => `${start}:${read.text.slice(start, end)}`);
          expect(found(rule, read.text)).toEqual(wanted);
        },
      );

      it.each(rule.examples.ignore.map((example) => [text(example), example] as const))(
        'leaves: %s',
        (_text, example) => {
          if (rule.kind === 'situation') expect(applies(rule, example)).toBe(false);
          else expect(found(rule, text(example))).toEqual([]);
        },
      );
    });
  },
);
