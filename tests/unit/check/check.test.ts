import { describe, expect, it } from 'vitest';
import { type Checker, check, compileCheck, compileCheckSlowly, judgedOnce, unchecked } from '../../../lib/check';
import type { Account } from '../../../lib/contracts/decision';
import { base, kommune, pack, patternRule, provenance, TODAY, text } from '../policy/packs';

const rules = pack('rules', 'region', {
  rules: [
    patternRule('k.fnr', 'NATIONAL_ID', 'fortrolig', undefined, { pattern: '\\b\\d{11}\\b' }),
    patternRule('k.name', 'PERSON', 'intern', undefined, { pattern: '\\bKari Nordmann\\b', ignore_case: false }),
    patternRule('k.old', 'CASE_NUMBER', 'intern', undefined, { pattern: '\\bOLD-1\\b', gyldig_til: '2026-01-01' }),
    {
      kind: 'term',
      id: 'k.helse',
      type: 'HEALTH',
      class: 'fortrolig',
      action: 'stop',
      area: 'helse',
      scoring: 'topic',
      classes: { low: 'apen', high: 'fortrolig', top: 'fortrolig' },
      terms: [{ forms: ['epikrise', 'epikrisen'], strength: 'S', match: 'word' }],
      name: text('helse'),
      message: text('Helse'),
      hjemmel: [],
      ...provenance,
      examples: { match: ['x'], ignore: ['y'] },
    },
  ],
  signals: { strong_types: ['PERSON', 'NATIONAL_ID'], strong: [], weak: [], counter: [] },
});

function checker(): Checker {
  const compiled = compileCheck([
    { ...base, rules: base.rules.filter((rule) => rule.kind === 'situation') },
    rules,
    kommune,
  ]);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.value;
}
const on = (toolId: string | null, account: Account = 'private', today = TODAY) => ({
  toolId,
  account,
  channel: 'prompt' as const,
  today,
});

describe('check', () => {
  it('gives findings and decision in one', () => {
    const verdict = check('Nr 12345678901 gjelder Kari Nordmann', on('copilot'), checker());
    expect(verdict).toMatchObject({
      state: 'checked',
      findings: [{ ruleId: 'k.fnr', start: 3, end: 14 }, { ruleId: 'k.name' }],
      decision: { class: 'fortrolig', action: 'ask' },
    });
    expect(verdict.decision.ways[0]).toEqual({ kind: 'anonymise' });
  });

  it('recommends anonymising when the topic falls away with the person, and only then', () => {
    const person = check('Epikrisen til Kari Nordmann', on('copilot'), checker());
    expect(person.decision.action).toBe('stop');
    expect(person.decision.ways[0]).toEqual({ kind: 'anonymise' });
    const nobody = check('Hva er en epikrise?', on('copilot'), checker());
    expect(nobody.decision.ways).not.toContainEqual({ kind: 'anonymise' });
    expect(nobody.decision.action).not.toBe('stop');
  });

  it('keeps rules to their dates', () => {
    expect(check('OLD-1', on('copilot'), checker()).findings).toEqual([]);
    expect(check('OLD-1', on('copilot', 'private', '2026-01-01'), checker()).findings).toHaveLength(1);
  });

  it('calls a text over the limit partly checked and lets the person decide', () => {
    const verdict = check('hei '.repeat(60_000), on('copilot'), checker());
    expect(verdict.state).toBe('partly_checked');
    expect(verdict.decision.action).toBe('ask');
    expect(verdict.decision.incomplete).toMatchObject([{ code: 'text_too_long' }]);
  });

  it('returns every problem of packs that do not compile', () => {
    const bad = pack('bad', 'kommune', {
      rules: [
        patternRule('a', 'PERSON', 'intern', undefined, { pattern: '(' }),
        patternRule('b', 'PERSON', 'intern', undefined, { pattern: ')' }),
      ],
    });
    const compiled = compileCheck([base, bad]);
    expect(compiled.ok).toBe(false);
    expect(!compiled.ok && compiled.problems.map(({ code }) => code)).toEqual(['bad_regex', 'bad_regex']);
  });
});

describe('unchecked', () => {
  it('never looks like an empty result', () => {
    for (const code of [
      'rules_missing',
      'editor_not_understood',
      'file_not_read',
      'text_too_long',
      'rule_failed',
    ] as const) {
      for (const given of [checker(), null]) {
        const verdict = unchecked(code, on('copilot'), given);
        expect(verdict.state).toBe('unchecked');
        expect(verdict.decision).toMatchObject({ action: 'ask', incomplete: [{ code }] });
        expect(verdict.decision.ways.map(({ kind }) => kind)).toContain('edit');
      }
    }
  });

  it('still stops a tool that is not used', () => {
    expect(unchecked('editor_not_understood', on('deepseek'), checker()).decision.action).toBe('stop');
  });
});

describe('compiling in steps', () => {
  const packs = [{ ...base, rules: base.rules.filter((rule) => rule.kind === 'situation') }, rules, kommune];

  it('gives what compiling in one go gives, with turns for others on the way', async () => {
    let turns = 0;
    const slowly = await compileCheckSlowly(packs, async () => {
      turns += 1;
    });
    expect(turns).toBeGreaterThan(3);
    expect(slowly).toEqual(compileCheck(packs));
  });

  it('tells the same problems', async () => {
    const twice = [...packs, rules];
    const slowly = await compileCheckSlowly(twice, async () => {});
    expect(slowly.ok).toBe(false);
    expect(slowly).toEqual(compileCheck(twice));
  });
});

describe('judgedOnce', () => {
  it('gives the very same verdict again, and a new one when text, account, day or rules are others', () => {
    const once = judgedOnce();
    const mine = checker();
    const held = 'Kari Nordmann';
    const first = once(held, on('chatgpt'), mine);
    expect(first).toEqual(check(held, on('chatgpt'), mine));
    expect(once(held, on('chatgpt'), mine)).toBe(first);
    for (const [text, context, rulesNow] of [
      ['Kari', on('chatgpt'), mine],
      [held, on('chatgpt', 'work'), mine],
      [held, on('chatgpt', 'private', '2027-01-01'), mine],
      [held, { ...on('chatgpt'), channel: 'file' }, mine],
      [held, on('chatgpt'), checker()],
    ] as const) {
      once(held, on('chatgpt'), mine);
      const now = once(held, on('chatgpt'), mine);
      const other = once(text, context, rulesNow);
      expect(other).not.toBe(now);
      expect(other).toEqual(check(text, context, rulesNow));
    }
  });
});
