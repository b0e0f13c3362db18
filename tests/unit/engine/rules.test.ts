import { describe, expect, it } from 'vitest';
import { type Rule, ruleSchema } from '../../../lib/contracts/pack';
import { compileRules, inspect } from '../../../lib/engine';
import { MAX_TEXT, MAX_TOPIC_FINDINGS } from '../../../lib/engine/limits';
import { validators } from '../../../lib/engine/validators';
import { compiled, packOf, rulesOf } from './base-pack';

const texts = { nb: 'x', nn: 'x', en: 'x' };

function rule(fields: Record<string, unknown>): Rule {
  return ruleSchema.parse({
    type: 'HEALTH',
    class: 'fortrolig',
    name: texts,
    message: texts,
    hjemmel: [],
    kilde: [{ title: 'Test', certainty: 'sjekk' }],
    sist_kontrollert: '2026-11-22',
    examples: { match: ['x'], ignore: ['y'] },
    ...fields,
  });
}

const signals = {
  strong_types: ['NATIONAL_ID', 'CASE_NUMBER'],
  strong: ['vår ref'],
  weak: ['barnet', 'mor'],
  counter: ['mal', 'hva er', 'generell informasjon'],
};

const barnevern = rule({
  id: 'test.barnevern',
  kind: 'term',
  type: 'CHILD_WELFARE',
  area: 'barnevern',
  scoring: 'topic',
  class: 'strengt_fortrolig',
  classes: { low: 'intern', high: 'fortrolig', top: 'strengt_fortrolig' },
  terms: [
    { forms: ['bekymringsmelding', 'bekymringsmeldingen', 'skjult adresse'], strength: 'S' },
    { forms: ['fosterhjem'], strength: 'M', match: 'prefix' },
    { forms: ['barnevernstjenesten'], strength: 'W' },
    { forms: ['BUP'], strength: 'M', match: 'caps' },
  ],
});

const base = [barnevern, ...rulesOf('identifiers.yaml'), ...rulesOf('navn.yaml')];
const rules = compiled([packOf(base, { signals })]);

function topics(text: string, of = rules): string[] {
  return inspect(text, of)
    .findings.filter((finding) => finding.ruleId === 'test.barnevern')
    .map((finding) => `${text.slice(finding.start, finding.end)}: ${finding.class}`);
}

describe('topic × person', () => {
  it.each([
    ['En bekymringsmelding kan sendes av alle.', []],
    ['Bekymringsmelding om barnet er mottatt.', ['Bekymringsmelding: fortrolig']],
    ['Bekymringsmelding i sak 2025/12345-6.', ['Bekymringsmelding: strengt_fortrolig']],
    ['Vår ref. om bekymringsmelding.', ['bekymringsmelding: strengt_fortrolig']],
    ['Fosterhjemmet til barnet.', ['Fosterhjemmet: intern']],
    ['Fosterhjemsavtalen, se 13097248022.', ['Fosterhjemsavtalen: fortrolig']],
    ['Barnevernstjenesten møtte mor.', ['Barnevernstjenesten: intern']],
    ['Barnevernstjenesten har fnr 13097248022.', ['Barnevernstjenesten: intern']],
    ['Mor fikk skjult\nadresse i går.', ['skjult\nadresse: fortrolig']],
    ['Hos BUP sa mor ja.', ['BUP: intern']],
    ['Hos bup sa mor ja.', []],
    ['Bekymringsmelding.\n\nBarnet er fem år.', []],
    [`Bekymringsmelding. ${'Vi venter. '.repeat(40)}Barnet er fem.`, []],
    ['En 15-åring og en bekymringsmelding.', ['bekymringsmelding: fortrolig']],
    ['Bekymringsmelding om A.B. kom i går.', ['Bekymringsmelding: fortrolig']],
  ])('%j', (text, wanted) => {
    expect(topics(text)).toEqual(wanted);
  });

  it('a counter-signal in the sentence takes a weak signal away and makes a strong one weak', () => {
    expect(topics('Lag en mal for bekymringsmelding om barnet.')).toEqual([]);
    expect(topics('Lag en mal for bekymringsmelding etter 2025/12345-6.')).toEqual(['bekymringsmelding: fortrolig']);
    expect(topics('Lag en mal. Bekymringsmelding om barnet.')).toEqual([]);
    expect(topics('Lag en mal.\n\nBekymringsmelding om barnet.')).toEqual(['Bekymringsmelding: fortrolig']);
  });

  it('a text with placeholders is not held as a case for its weak signals', () => {
    expect(topics('Bekymringsmelding om [NAVN 1]. Barnet er fem år.')).toEqual(['Bekymringsmelding: apen']);
    expect(topics('Bekymringsmelding om [NAVN 1], 13097248022.')).toEqual(['Bekymringsmelding: strengt_fortrolig']);
  });

  it('a name near is a weak signal, a name with a birth date a strong one', () => {
    expect(topics('Bekymringsmelding, født 03.05.2019.')).toEqual(['Bekymringsmelding: fortrolig']);
    expect(topics('Bekymringsmelding om Kari Hansen.')).toEqual(['Bekymringsmelding: fortrolig']);
    expect(topics('Bekymringsmelding om Kari Hansen, født 03.05.2014.')).toEqual([
      'Bekymringsmelding: strengt_fortrolig',
    ]);
  });

  it('says the topic, the signal and the counter-signal as evidence, by position', () => {
    const text = 'Lag en mal for bekymringsmelding etter 2025/12345-6.';
    const finding = inspect(text, rules).findings.find(({ ruleId }) => ruleId === 'test.barnevern');
    expect(finding?.evidence).toEqual([
      { kind: 'topic', area: 'barnevern', strength: 'S', score: 3 },
      { kind: 'signal', strength: 'weak', span: { start: 39, end: 51 } },
      { kind: 'signal', strength: 'counter', span: { start: 7, end: 10 } },
    ]);
  });

  it('keeps at most fifty findings of one rule', () => {
    expect(topics('Bekymringsmelding om barnet. '.repeat(200))).toHaveLength(MAX_TOPIC_FINDINGS);
  });
});

describe('combinations', () => {
  const together = rule({
    id: 'test.sammen',
    kind: 'combination',
    type: 'HEALTH',
    parts: [{ types: ['PERSON'] }, { areas: ['barnevern'] }],
    within: 'sentence',
  });
  const list = rule({
    id: 'test.liste',
    kind: 'combination',
    type: 'PERSON_LIST',
    parts: [{ types: ['PERSON'], min: 5, lines: true }],
    within: 'text',
  });
  const combined = compiled([packOf([...base, together, list], { signals })]);
  const spans = (text: string, id: string) =>
    inspect(text, combined)
      .findings.filter(({ ruleId }) => ruleId === id)
      .map(({ start, end }) => text.slice(start, end));

  it('stands where the first part stands, and names its parts', () => {
    const text = 'Møte. Kari Hansen er i fosterhjem. Ferdig.';
    const finding = inspect(text, combined).findings.find(({ ruleId }) => ruleId === 'test.sammen');
    expect(finding && text.slice(finding.start, finding.end)).toBe('Kari Hansen');
    expect(finding?.evidence.map((part) => (part.kind === 'part' ? part.type : ''))).toEqual([
      'PERSON',
      'CHILD_WELFARE',
    ]);
  });

  it('does not cross its unit', () => {
    expect(spans('Kari Hansen ringte. Han bor i fosterhjem.', 'test.sammen')).toEqual([]);
  });

  it('counts people on lines of their own', () => {
    const names = ['Kari Hansen', 'Ola Larsen', 'Åse Lie', 'Nils Johansen', 'Berit Olsen'];
    expect(spans(names.map((name) => `${name}\tsyk`).join('\n'), 'test.liste')).toEqual(['Kari Hansen']);
    expect(spans(names.slice(1).join('\n'), 'test.liste')).toEqual([]);
    expect(spans(names.join(', '), 'test.liste')).toEqual([]);
  });
});

describe('patterns', () => {
  const pattern = (fields: Record<string, unknown>) =>
    rule({ id: 'test.monster', kind: 'pattern', type: 'TEST', ...fields });
  const run = (fields: Record<string, unknown>, text: string) =>
    inspect(text, compiled([packOf([pattern(fields)])])).findings.map(({ start, end }) => text.slice(start, end));

  it('drops matches that cut a word or a number, also with Norwegian and Sámi letters', () => {
    expect(run({ pattern: 'sak' }, 'sak, saken, årsak, sak1')).toEqual(['sak', 'sak']);
    expect(run({ pattern: 'ås' }, 'ås, åsen, čås')).toEqual(['ås']);
    expect(run({ pattern: '\\d{3}' }, '123 1234 a123')).toEqual(['123', '123']);
  });

  it('gives the group as the finding', () => {
    expect(run({ pattern: 'kode: (\\d+)', group: 1 }, 'kode: 4711')).toEqual(['4711']);
  });

  it('is tried only when a keyword is there', () => {
    expect(run({ pattern: '[a-z]+-\\d+', keywords: ['rom'] }, 'etg-12')).toEqual([]);
    expect(run({ pattern: '[a-z]+-\\d+', keywords: ['rom'] }, 'rom-12')).toEqual(['rom-12']);
  });

  it('needs its context and stops at its not_context', () => {
    const fields = { pattern: '\\d{4}', context: { words: ['dør*'] }, not_context: { words: ['år'] } };
    expect(run(fields, 'dørkode 4711')).toEqual(['4711']);
    expect(run(fields, 'kode 4711')).toEqual([]);
    expect(run(fields, 'dør i år 4711')).toEqual([]);
  });

  it.each([
    ['(', 'bad_regex'],
    ['(?<=a)b', 'bad_regex'],
    ['(?<!a)b', 'bad_regex'],
    ['(a)\\1', 'bad_regex'],
    ['(?<x>a)\\k<x>', 'bad_regex'],
    ['(a+)+b', 'slow_regex'],
    ['(\\w*)*', 'slow_regex'],
    ['(?:\\w+\\s?)+x', 'slow_regex'],
    ['(?:a|a)*b', 'slow_regex'],
    ['(?:a|aa)+$', 'slow_regex'],
    ['(aa?)+$', 'slow_regex'],
    ['(?:ab|a|b)+$', 'slow_regex'],
    ['(?:[a-z]{1,3})+$', 'slow_regex'],
    ['(?:a{2,3})+$', 'slow_regex'],
    ['\\w*\\w*x', 'slow_regex'],
    ['(?:[a-z]{1,50}){1,50}x', 'slow_regex'],
  ])('refuses %s as %s', (source, code) => {
    const result = compileRules([packOf([pattern({ pattern: source })])]);
    expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toEqual([code]);
  });

  it.each(['(?:\\s+[a-z]+)+', '\\d{1,3}(?: \\d{3})+', 'a(?!b)', '(?:kr|nok) \\d+', '[a-z]+@[0-9]+'])(
    'accepts %s',
    (source) => {
      expect(compileRules([packOf([pattern({ pattern: source })])]).ok).toBe(true);
    },
  );
});

describe('compileRules', () => {
  it('returns every problem at once', () => {
    const result = compileRules([
      packOf([
        rule({ id: 'a', kind: 'pattern', pattern: '(' }),
        rule({ id: 'a', kind: 'pattern', pattern: 'b' }),
        rule({ id: 'c', kind: 'identifier', validator: 'finnes-ikke', grades: {} }),
        rule({ id: 'd', kind: 'identifier', validator: 'duf', grades: { rar: { confidence: 'high' } } }),
        rule({ id: 'e', kind: 'combination', parts: [{ rules: ['finnes-ikke'] }] }),
      ]),
    ]);
    expect(result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'bad_regex rules/a/pattern',
      'duplicate_id rules/a',
      'unknown_validator rules/c/validator',
      'unknown_reference rules/d/grades',
      'unknown_reference rules/e/parts/0/rules',
    ]);
  });
});

describe('limits and failures', () => {
  it('reads the first part of a text that is too long, and says how far', () => {
    const text = `Kari Hansen ${'a '.repeat(MAX_TEXT)}Ola Larsen`;
    const { findings, incomplete } = inspect(text, rules);
    expect(findings.map(({ start }) => start)).toEqual([0]);
    expect(incomplete).toEqual([{ code: 'text_too_long', checkedUntil: MAX_TEXT }]);
  });

  it('does not cut a surrogate pair at the limit', () => {
    const { incomplete } = inspect(`${'a'.repeat(MAX_TEXT - 1)}😀`, rules);
    expect(incomplete).toEqual([{ code: 'text_too_long', checkedUntil: MAX_TEXT - 1 }]);
  });

  it('says which rule failed and runs the others', () => {
    const failing = {
      ...rules,
      identifiers: rules.identifiers.map((identifier) =>
        identifier.rule.id === 'no.duf'
          ? {
              ...identifier,
              validator: {
                ...identifier.validator,
                scan: () => {
                  throw new Error('broken');
                },
              },
            }
          : identifier,
      ),
    };
    const { findings, incomplete } = inspect('DUF 201017238203, ring 406 12 345', failing);
    expect(incomplete).toEqual([{ code: 'rule_failed', ruleId: 'no.duf' }]);
    expect(findings.map(({ type }) => type)).toEqual(['PHONE']);
  });

  it('leaves out rules that are not in force on the day', () => {
    const old = rule({ id: 'a', kind: 'pattern', pattern: 'rom', gyldig_fra: '2025-01-01', gyldig_til: '2026-06-30' });
    const dated = compiled([packOf([old])]);
    expect(inspect('rom', dated).findings).toHaveLength(1);
    expect(inspect('rom', dated, { today: '2026-06-30' }).findings).toHaveLength(1);
    expect(inspect('rom', dated, { today: '2026-07-01' }).findings).toHaveLength(0);
  });

  it('never touches the strings a pack protects', () => {
    const own = compiled([packOf(base, { protected: ['Kari Hansen-senteret', '406 12 345'] })]);
    expect(inspect('Kari Hansen-senteret, 406 12 345', own).findings).toEqual([]);
  });
});

it('every validator has a rule in the base pack that names it', () => {
  const used = [
    ...rulesOf('adresse-og-kontakt.yaml'),
    ...rulesOf('identifiers.yaml'),
    ...rulesOf('navn.yaml'),
    ...rulesOf('secrets.yaml'),
    ...rulesOf('sikkerhet.yaml'),
  ].map((one) => (one.kind === 'identifier' ? one.validator : ''));
  expect([...validators.keys()].filter((name) => !used.includes(name))).toEqual([]);
});
