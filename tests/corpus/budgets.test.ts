import { describe, expect, it } from 'vitest';
import { type CheckContext, check, compileCheck } from '../../lib/check';
import { ACTIONS, type Action } from '../../lib/contracts/classes';
import { isReplaceable } from '../../lib/contracts/replaceable';
import { anonymise } from '../../lib/redact';
import { builtPacks } from './built-packs';
import { cases, harmless } from './corpus';

const compiled = compileCheck(await builtPacks());
if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
const checker = compiled.value;
/** An open tool, as the example kommune uses it. */
const openTool: CheckContext = { toolId: 'chatgpt', account: 'private', channel: 'prompt', today: '2026-11-20' };

const atLeast = (action: Action, floor: Action) => ACTIONS.indexOf(action) >= ACTIONS.indexOf(floor);

/** Types that a control digit or an unmistakable form proves: leaving one in is a bug, not a matter of quality. */
const CERTAIN_TYPES = [
  'NATIONAL_ID',
  'DUF_NUMBER',
  'BANK_ACCOUNT',
  'IBAN',
  'CREDIT_CARD',
  'EMAIL',
  'PHONE',
  'SECRET',
  'VEHICLE_PLATE',
];

describe('harmless prompts of a kommune go through in an open tool', () => {
  it.each(harmless.map((prompt) => [prompt.id, prompt] as const))('%s', (_, prompt) => {
    const { decision, findings } = check(prompt.text, openTool, checker);
    const why = findings.map((finding) => `${finding.ruleId}: ${prompt.text.slice(finding.start, finding.end)}`);
    expect({ held: atLeast(decision.action, 'ask'), why: atLeast(decision.action, 'ask') ? why : [] }).toEqual({
      held: false,
      why: [],
    });
  });
});

describe('case texts are held in an open tool', () => {
  it.each(cases.map((prompt) => [prompt.id, prompt] as const))('%s', (_, prompt) => {
    const { decision } = check(prompt.text, openTool, checker);
    expect(ACTIONS.slice(2)).toContain(decision.action);
  });
});

describe('what a control digit or an unmistakable form proves is taken out whole', () => {
  const certain = cases
    .map((prompt) => [prompt.id, prompt, prompt.spans.filter((span) => CERTAIN_TYPES.includes(span.type))] as const)
    .filter(([, , spans]) => spans.length > 0);
  it.each(certain)('%s', (_, prompt, spans) => {
    const { findings } = check(prompt.text, openTool, checker);
    const { text: safe } = anonymise(prompt.text, findings, prompt.language);
    for (const span of spans) expect(safe).not.toContain(prompt.text.slice(span.start, span.end));
  });
});

describe('an anonymised text holds none of what was found in it', () => {
  it.each(cases.map((prompt) => [prompt.id, prompt] as const))('%s', (_, prompt) => {
    const { findings } = check(prompt.text, openTool, checker);
    const safe = anonymise(prompt.text, findings, prompt.language).text;
    for (const finding of findings.filter(isReplaceable)) {
      expect(safe).not.toContain(prompt.text.slice(finding.start, finding.end));
    }
  });
});
