import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../lib/contracts/finding';
import type { Operator, PlanChange } from '../../../lib/contracts/redaction';
import { applyPlan, changePlan, planRedaction, type RedactOptions, restore } from '../../../lib/redact';

/** Findings marked in the text as ⟦TYPE|value⟧; `⟦PERSON@mor|Kari⟧` has its role in the word «mor» of the text. */
function marked(source: string): { text: string; findings: Finding[] } {
  const roles: { finding: Finding; word: string }[] = [];
  const findings: Finding[] = [];
  let text = '';
  let from = 0;
  for (const match of source.matchAll(/⟦([A-Z_]+)(?:@(\p{L}+))?\|([^⟧]*)⟧/gu)) {
    text += source.slice(from, match.index);
    const [, type = '', role, value = ''] = match;
    const finding: Finding = {
      ruleId: 'r',
      packId: 'p',
      type,
      class: 'fortrolig',
      confidence: 'high',
      start: text.length,
      end: text.length + value.length,
      evidence: [{ kind: 'pattern' }],
    };
    findings.push(finding);
    if (role) roles.push({ finding, word: role });
    text += value;
    from = match.index + match[0].length;
  }
  text += source.slice(from);
  for (const { finding, word } of roles) {
    const start = text.indexOf(word);
    finding.evidence.push({ kind: 'role', role: 'private', span: { start, end: start + word.length } });
  }
  return { text, findings };
}

function run(source: string, options: Partial<RedactOptions> = {}, changes: readonly PlanChange[] = []) {
  const { text, findings } = marked(source);
  const all: RedactOptions = { language: 'nb', ...options };
  let plan = planRedaction(text, findings, all);
  for (const change of changes) plan = changePlan(text, plan, change, all);
  const done = applyPlan(text, plan);
  return { source: text, plan, ...done, back: restore(done.text, done.key) };
}
const persons = (operator: Operator) => ({ operators: { PERSON: operator } });

describe('pseudonyms', () => {
  it('follow a person through all forms, and come back', () => {
    const { text, back, source } = run(
      '⟦PERSON|Kari Nordmann⟧ ringte. ⟦PERSON|Nordmann⟧, ⟦PERSON|K. Nordmann⟧, ⟦PERSON|NORDMANN, KARI⟧, ⟦PERSON|Karis⟧ mor.',
      persons('pseudonym'),
    );
    const [, given, surname] = /^(\p{L}+) (\p{L}+) ringte/u.exec(text) ?? [];
    expect(text).toBe(
      `${given} ${surname} ringte. ${surname}, ${given?.[0]}. ${surname}, ${surname?.toUpperCase()}, ${given?.toUpperCase()}, ${given}s mor.`,
    );
    expect(text).not.toMatch(/kari|nordmann/i);
    expect(back).toBe(source);
  });

  it('keep the sex that the name tells, and no initial', () => {
    const { text } = run('⟦PERSON|Kari Moe⟧ og ⟦PERSON|Ola Moe⟧', persons('pseudonym'));
    expect(text).toBe('Anne Olsen og Kjell Larsen');
  });

  it('give two people different names, none of which the text holds', () => {
    const { text } = run('⟦PERSON|Kari Moe⟧, ⟦PERSON|Berit Lie⟧. Olsen-utvalget, anne.', persons('pseudonym'));
    expect(text).not.toMatch(/^\S+ Olsen|^Anne/);
    const [first, second] = text.split('. ')[0]?.split(', ') ?? [];
    expect(first?.split(' ').some((word) => second?.includes(word))).toBe(false);
  });

  it('keep double names, particles and hyphens', () => {
    const { text, back, source } = run('⟦PERSON|Anne-Marie van der Berg⟧', persons('pseudonym'));
    expect(text).toMatch(/^\p{Lu}\p{L}+-\p{Lu}\p{L}+ van der \p{Lu}\p{L}+$/u);
    expect(back).toBe(source);
  });

  it('come back from an answer that uses the first name alone, or capitals', () => {
    const { key } = run('⟦PERSON|Kari Moe⟧ ringte.', persons('pseudonym'));
    expect(restore('Hei Anne! Annes sak. OLSEN. Annekset. olsenbanden', key)).toBe(
      'Hei Kari! Karis sak. MOE. Annekset. olsenbanden',
    );
  });
});

describe('other operators', () => {
  it.each([
    ['generalise', 'Født ⟦DATE_OF_BIRTH|12.03.1985⟧', 'Født mars 1985'],
    ['generalise', 'Født ⟦DATE_OF_BIRTH|i fjor⟧', 'Født [FØDSELSDATO 1]'],
    ['generalise', 'Han er ⟦AGE|43 år⟧', 'Han er 40–49 år'],
    ['generalise', 'Gutten er ⟦AGE|7 år⟧', 'Gutten er 6–8 år'],
    ['generalise', 'Bor i ⟦ADDRESS|Storgata 5, 9900 Kirkenes⟧', 'Bor i Kirkenes'],
    ['generalise', 'Bor i ⟦ADDRESS|Storgata 5⟧', 'Bor i [ADRESSE 1]'],
    ['generalise', 'Har ⟦INCOME|412 000 kr⟧', 'Har 400 000–500 000 kr'],
    ['shift', 'Fra ⟦DATE_OF_BIRTH|01.02.2024⟧ til ⟦DATE_OF_BIRTH|11.02.2024⟧', 'Fra 11.02.2024 til 21.02.2024'],
    ['mask', 'Ring ⟦PHONE|987 65 432⟧', 'Ring ••• •• •32'],
    ['mask', 'Pin ⟦SECRET|12⟧', 'Pin ••'],
    ['remove', 'Hei ⟦PERSON|Kari⟧!', 'Hei !'],
    ['keep', 'Hei ⟦PERSON|Kari⟧!', 'Hei Kari!'],
    ['role', 'Som mor har ⟦PERSON@mor|Kari Moe⟧ klaget. ⟦PERSON|Kari⟧ …', 'Som mor har [MOR 1] klaget. [MOR 1b] …'],
    ['role', '⟦PERSON|Kari Moe⟧ har klaget', '[NAVN 1] har klaget'],
    ['pseudonym', 'Tlf. ⟦PHONE|987 65 432⟧', 'Tlf. [TELEFON 1]'],
  ] as const)('%s: %s', (operator, source, expected) => {
    const types = ['DATE_OF_BIRTH', 'AGE', 'ADDRESS', 'INCOME', 'PHONE', 'SECRET', 'PERSON'];
    const operators = Object.fromEntries(types.map((type) => [type, operator]));
    const { text, back } = run(source, { operators, shiftDays: 10 });
    expect(text).toBe(expected);
    if (operator === 'shift' || operator === 'role') expect(back).toBe(marked(source).text);
  });

  it('synthetic: a valid number of the test series, with nothing of the real one', () => {
    const { text, back, source } = run('Fnr. ⟦NATIONAL_ID|130972 48022⟧ og ⟦NATIONAL_ID|01010112345⟧', {
      operators: { NATIONAL_ID: 'synthetic' },
    });
    expect(text).toMatch(/^Fnr\. 018180 \d{5} og 028180\d{5}$/);
    expect(back).toBe(source);
  });
});

describe('the person changes the plan', () => {
  const text = '⟦PERSON|Kari Moe⟧ og ⟦PERSON|Per Lie⟧. ⟦PERSON|Kari⟧ gråt.';
  const idOf = (name: string) => run(text).plan.entities.find(({ value }) => value === name)?.id ?? '';

  it('skips one', () => {
    expect(run(text, {}, [{ kind: 'skip', entity: idOf('Per Lie') }]).text).toBe(
      '[NAVN 1] og Per Lie. [FORNAVN 1] gråt.',
    );
  });

  it('renames one, in all its forms', () => {
    const result = run(text, {}, [{ kind: 'rename', entity: idOf('Kari Moe'), replacement: 'Guri Vik' }]);
    expect(result.text).toBe('Guri Vik og [NAVN 1]. Guri gråt.');
    expect(result.back).toBe(result.source);
  });

  it('merges two', () => {
    const result = run(text, {}, [{ kind: 'merge', entity: idOf('Kari Moe'), with: idOf('Per Lie') }]);
    expect(result.plan.entities).toHaveLength(1);
    expect(result.text).toBe('[NAVN 1] og [NAVN 1b]. [FORNAVN 1] gråt.');
  });

  it('splits one off', () => {
    expect(run(text, {}, [{ kind: 'split', place: 2 }]).text).toBe('[NAVN 1] og [NAVN 2]. [NAVN 3] gråt.');
  });

  it('and what names nothing changes nothing', () => {
    const changes: PlanChange[] = [
      { kind: 'skip', entity: 'e99' },
      { kind: 'split', place: 99 },
      { kind: 'merge', entity: idOf('Kari Moe'), with: idOf('Kari Moe') },
    ];
    expect(run(text, {}, changes).text).toBe(run(text).text);
  });
});
