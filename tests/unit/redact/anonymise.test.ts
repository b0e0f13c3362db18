import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../lib/contracts/finding';
import { anonymise, restore } from '../../../lib/redact';

/** Findings marked in the text as ⟦TYPE|value⟧. */
function marked(source: string): { text: string; findings: Finding[] } {
  const findings: Finding[] = [];
  let text = '';
  let from = 0;
  for (const match of source.matchAll(/⟦([A-Z_]+)\|([^⟧]*)⟧/gu)) {
    text += source.slice(from, match.index);
    const [, type = '', value = ''] = match;
    findings.push(one(type, text.length, text.length + value.length));
    text += value;
    from = match.index + match[0].length;
  }
  return { text: text + source.slice(from), findings };
}
function one(type: string, start: number, end: number, extra: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'r',
    packId: 'p',
    type,
    class: 'fortrolig',
    start,
    end,
    confidence: 'high',
    evidence: [{ kind: 'pattern' }],
    ...extra,
  };
}
function run(source: string, language: 'nb' | 'nn' | 'en' = 'nb') {
  const { text, findings } = marked(source);
  return { source: text, ...anonymise(text, findings, language) };
}

describe('anonymise', () => {
  it('numbers by type, in the order of the text', () => {
    const result = run(
      '⟦PERSON|Kari Nordmann⟧ (⟦NATIONAL_ID|01010112345⟧), tlf. ⟦PHONE|987 65 432⟧, mor til ⟦PERSON|Ola Hansen⟧.',
    );
    expect(result.text).toBe('[NAVN 1] ([FØDSELSNUMMER 1]), tlf. [TELEFON 1], mor til [NAVN 2].');
    expect(result.count).toBe(4);
    expect(restore(result.text, result.key)).toBe(result.source);
  });

  it.each([
    ['nb', '[NAVN 1] [FØDSELSNUMMER 1] [EIENDOM 1] [HEMMELIGHET 1] [OPPLYSNING 1]'],
    ['nn', '[NAMN 1] [FØDSELSNUMMER 1] [EIGEDOM 1] [LØYNDOM 1] [OPPLYSNING 1]'],
    ['en', '[NAME 1] [NATIONAL ID 1] [PROPERTY 1] [SECRET 1] [DETAIL 1]'],
  ] as const)('writes placeholders in %s', (language, expected) => {
    const source = '⟦PERSON|Kari⟧ ⟦NATIONAL_ID|01010112345⟧ ⟦PROPERTY_ID|12/34⟧ ⟦SECRET|abc⟧ ⟦EMPLOYEE_NUMBER|A1⟧';
    expect(run(source, language).text).toBe(expected);
  });

  it('gives the same value the same number, whatever its case and spacing', () => {
    expect(
      run('⟦PERSON|Kari Nordmann⟧, ⟦PERSON|KARI  NORDMANN⟧, ⟦NATIONAL_ID|010101 12345⟧ = ⟦NATIONAL_ID|01010112345⟧')
        .text,
    ).toBe('[NAVN 1], [NAVN 1b], [FØDSELSNUMMER 1] = [FØDSELSNUMMER 1b]');
    expect(run('⟦PHONE|+47 987 65 432⟧ ⟦PHONE|98765432⟧ ⟦EMAIL|a@b.no⟧ ⟦EMAIL|A@B.no⟧').text).toBe(
      '[TELEFON 1] [TELEFON 1b] [E-POST 1] [E-POST 1b]',
    );
    expect(run('⟦SECRET|aB3⟧ ⟦SECRET|Ab3⟧').text).toBe('[HEMMELIGHET 1] [HEMMELIGHET 2]');
  });

  it('follows a person who is named in part', () => {
    const result = run(
      '⟦PERSON|Kari⟧ ringte. ⟦PERSON|Kari Nordmann⟧ sa … ⟦PERSON|Nordmann⟧, ⟦PERSON|K. Nordmann⟧ og ⟦PERSON|Nordmann, Kari⟧.',
    );
    expect(result.text).toBe('[FORNAVN 1] ringte. [NAVN 1] sa … [ETTERNAVN 1], [NAVN 1b] og [NAVN 1c].');
    expect(restore('Hei [NAVN 1]', result.key)).toBe('Hei Kari Nordmann');
    expect(restore(result.text, result.key)).toBe(result.source);
  });

  it('does not guess when two could be meant', () => {
    expect(run('⟦PERSON|Kari Nordmann⟧ og ⟦PERSON|Ola Nordmann⟧; ⟦PERSON|Nordmann⟧ svarte.').text).toBe(
      '[NAVN 1] og [NAVN 2]; [NAVN 3] svarte.',
    );
  });

  it('keeps the genitive outside where the text shows that it is one', () => {
    expect(run('⟦PERSON|Karis⟧ sak. ⟦PERSON|Kari⟧ klager. ⟦PERSON|Kari⟧s mor.').text).toBe(
      '[NAVN 1]s sak. [NAVN 1] klager. [NAVN 1]s mor.',
    );
    expect(run('⟦PERSON|Jonas⟧ klager. ⟦PERSON|Hans’⟧ mor.').text).toBe('[NAVN 1] klager. [NAVN 2]’ mor.');
  });

  it('leaves topics, open organisation numbers and combinations', () => {
    const { text } = marked('Kari har diabetes 974760673');
    const findings = [
      one('PERSON', 0, 4),
      one('HEALTH', 9, 17),
      one('ORG_NUMBER', 18, 27, { class: 'apen' }),
      one('PERSON', 0, 17, { evidence: [{ kind: 'part', ruleId: 'r', type: 'PERSON', span: { start: 0, end: 4 } }] }),
    ];
    expect(anonymise(text, findings, 'nb').text).toBe('[NAVN 1] har diabetes 974760673');
  });

  it('leaves nothing of either where findings overlap', () => {
    const text = 'Skriv til kari.nordmann@eksempel.no i dag';
    const findings = [one('PERSON', 10, 23), one('EMAIL', 10, 35), one('PERSON', 15, 23)];
    expect(anonymise(text, findings, 'nb').text).toBe('Skriv til [E-POST 1] i dag');
    expect(anonymise('abcdefghij', [one('PHONE', 1, 5), one('ADDRESS', 4, 9)], 'nb').text).toBe('a[ADRESSE 1]j');
  });

  it('goes on after the numbers that the text already has, in any spelling', () => {
    const result = run('[NAVN 2] og [navn  7] møtte ⟦PERSON|Kari⟧, [NAVN 123456789].');
    expect(result.text).toBe('[NAVN 2] og [navn  7] møtte [NAVN 8], [NAVN 123456789].');
    expect(restore(result.text, result.key)).toBe(result.source);
  });

  it('changes nothing the second time', () => {
    const first = run('⟦PERSON|Kari Nordmann⟧ i ⟦ADDRESS|Storgata 1⟧');
    const again = anonymise(first.text, [one('PERSON', 0, 8), one('PERSON', 1, 5), one('ADDRESS', 12, 23)], 'nb');
    expect(again).toMatchObject({ text: first.text, edits: [], count: 0 });
  });

  it('ignores spans outside the text', () => {
    expect(anonymise('abc', [one('PERSON', -1, 2), one('PERSON', 2, 9), one('PERSON', 2, 2)], 'nb').text).toBe('abc');
  });
});

describe('restore', () => {
  it('understands what a language model did to the placeholders', () => {
    const { key } = run('⟦PERSON|Kari Nordmann⟧ ⟦NATIONAL_ID|01010112345⟧');
    expect(restore('Kjære [ navn 1 ], [Fødselsnummer  1].', key)).toBe('Kjære Kari Nordmann, 01010112345.');
  });
  it('leaves numbers it does not know, and does not mistake 10 for 1', () => {
    expect(restore('[NAVN 10] [NAVN 1]', new Map([['[NAVN 1]', 'Kari']]))).toBe('[NAVN 10] Kari');
  });
  it('does not replace inside what it put back', () => {
    const key = new Map([
      ['[NAVN 1]', '[NAVN 2]'],
      ['[NAVN 2]', 'Ola'],
    ]);
    expect(restore('[NAVN 1]', key)).toBe('[NAVN 2]');
  });
});
