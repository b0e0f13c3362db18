import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../../lib/engine';
import { baseRules } from './base-pack';

const file = join(import.meta.dirname, '../../fixtures/ids/vectors.json');
const vectors = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string[]>>;
const rules = baseRules();

function group(name: string, part: RegExp): string[] {
  return Object.entries(vectors[name] ?? {})
    .filter(([key, value]) => part.test(key) && Array.isArray(value))
    .flatMap(([, value]) => value);
}

/** The finding that covers exactly `value` when it stands in `before … after`. */
function findAt(value: string, before: string, after = ' i dag.') {
  const { findings } = inspect(`${before}${value}${after}`, rules);
  return findings.find((finding) => finding.start === before.length && finding.end === before.length + value.length);
}

describe.each([
  { name: 'fnr', part: /^valid/, rule: 'no.fodselsnummer', before: 'Nummeret er ' },
  { name: 'fnr_2032', part: /^valid/, rule: 'no.fodselsnummer', before: 'Fødselsnummeret er ' },
  { name: 'dnr', part: /^valid/, rule: 'no.fodselsnummer', before: 'Nummeret er ' },
  { name: 'hnr', part: /^valid/, rule: 'no.hnummer', before: 'Nummeret er ' },
  { name: 'fh', part: /^valid/, rule: 'no.fhnummer', before: 'FH-nummer ' },
  { name: 'tenor_plus80', part: /^valid/, rule: 'no.fodselsnummer', before: 'Nummeret er ' },
  { name: 'dnr_tenor_plus80', part: /^valid/, rule: 'no.fodselsnummer', before: 'Nummeret er ' },
  { name: 'nhn_plus65', part: /^valid/, rule: 'no.fodselsnummer', before: 'Nummeret er ' },
  { name: 'nav_plus40', part: /published/, rule: 'no.hnummer', before: 'Nummeret er ' },
  { name: 'duf', part: /^valid/, rule: 'no.duf', before: 'Nummeret er ' },
  { name: 'orgnr', part: /^valid/, rule: 'no.organisasjonsnummer', before: 'Org.nr. ' },
  { name: 'mva', part: /^valid/, rule: 'no.organisasjonsnummer', before: 'Faktura fra ' },
  { name: 'kontonr', part: /^valid/, rule: 'no.kontonummer', before: 'Kontonummer ' },
  { name: 'iban', part: /^valid/, rule: 'no.iban', before: 'Betal til ' },
  { name: 'phone', part: /^reserved/, rule: 'no.telefon', before: 'Ring ' },
])('valid $name', ({ name, part, rule, before }) => {
  it.each(group(name, part))('%s is found as its kind', (value) => {
    expect(findAt(value, before)?.ruleId).toBe(rule);
  });
});

it.each(group('phone', /^example_mobile$/).concat('406 12 345'))('the phone number %s is found', (value) => {
  expect(findAt(value, 'Nummeret er ')?.type).toBe('PHONE');
});

describe.each([
  { name: 'fnr', type: 'NATIONAL_ID' },
  { name: 'fnr_2032', type: 'NATIONAL_ID' },
  { name: 'dnr', type: 'NATIONAL_ID' },
  { name: 'fh', type: 'NATIONAL_ID' },
  { name: 'duf', type: 'DUF_NUMBER' },
  { name: 'orgnr', type: 'ORG_NUMBER' },
  { name: 'mva', type: 'ORG_NUMBER' },
  { name: 'kontonr', type: 'BANK_ACCOUNT' },
])('invalid $name', ({ name, type }) => {
  it.each(group(name, /^invalid/))(`%s is not taken for ${type} without context`, (value) => {
    const { findings } = inspect(`Nummeret er ${value} i dag.`, rules);
    expect(findings.filter((finding) => finding.type === type)).toEqual([]);
  });
});

it.each(group('phone', /^not_in_plan$/))('%s is no phone number', (value) => {
  expect(inspect(`Nummeret er ${value} i dag.`, rules).findings).toEqual([]);
});

it.each((vectors.mutated_invalid_11 as unknown as string[]) ?? [])(
  '%s, one digit wrong, is not found alone',
  (value) => {
    expect(inspect(`Nummeret er ${value} i dag.`, rules).findings).toEqual([]);
  },
);

it.each(group('kid', /valid/))('KID %s is no finding when it is called KID', (value) => {
  expect(inspect(`KID: ${value}`, rules).findings).toEqual([]);
});

describe('synthetic series', () => {
  it.each([
    ['10915596784', 'tenor', 'Nummeret er '],
    ['50846202355', 'tenor', 'Nummeret er '],
    ['25693761908', 'nhn', 'Nummeret er '],
    ['55507608360', 'dolly', 'Nummeret er '],
    ['15507600333', 'dolly', 'Testperson fra Dolly: '],
  ])('%s is said to be synthetic (%s), with the same class', (value, series, before) => {
    const finding = findAt(value, before);
    expect(finding?.class).toBe('fortrolig');
    expect(finding?.evidence).toContainEqual({ kind: 'synthetic', series });
  });

  it('does not call an H-number synthetic when nothing says so', () => {
    expect(findAt('13527248013', 'Nummeret er ')?.evidence).toEqual([
      { kind: 'checksum', validator: 'hnummer', grade: 'h_or_dolly' },
    ]);
  });
});
