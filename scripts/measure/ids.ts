import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../lib/contracts/finding';
import { type CompiledRules, inspect } from '../../lib/engine';
import { marked as readMarked } from '../../lib/packs/marked';
import { evasions, masked } from '../../tests/fixtures/ids/evasion';
import type { Row } from './row';

const RANDOM = 100_000;

/**
 * Identifiers: every published and generated vector, chance hits among random numbers, and the ways to write a number so
 * that a plain search misses it. `data` is the folder of the vectors; without its `ids/` the committed copy is read.
 */
export function measureIds(data: string, rules: CompiledRules): Row[] {
  const outside = join(data, 'ids', 'vectors.json');
  const inside = join(import.meta.dirname, '../../tests/fixtures/ids/vectors.json');
  const path = existsSync(outside) ? outside : inside;
  const groups = JSON.parse(readFileSync(path, 'utf8')) as Groups;
  return [...vectorRows(groups, rules), ...randomRows(rules), ...evasionRows(rules)];
}

type Groups = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Word that stands beside the numbers of a group, and the type they must be found as. */
const KINDS: Readonly<Record<string, { word: string; type: string }>> = {
  fnr: { word: 'fødselsnummer', type: 'NATIONAL_ID' },
  fnr_2032: { word: 'fødselsnummer', type: 'NATIONAL_ID' },
  dnr: { word: 'd-nummer', type: 'NATIONAL_ID' },
  hnr: { word: 'h-nummer', type: 'NATIONAL_ID' },
  fh: { word: 'fh-nummer', type: 'NATIONAL_ID' },
  tenor_plus80: { word: 'fødselsnummer', type: 'NATIONAL_ID' },
  dnr_tenor_plus80: { word: 'd-nummer', type: 'NATIONAL_ID' },
  nhn_plus65: { word: 'fødselsnummer', type: 'NATIONAL_ID' },
  nav_plus40: { word: 'fødselsnummer', type: 'NATIONAL_ID' },
  duf: { word: 'DUF-nummer', type: 'DUF_NUMBER' },
  kontonr: { word: 'kontonummer', type: 'BANK_ACCOUNT' },
  iban: { word: 'IBAN', type: 'IBAN' },
  orgnr: { word: 'org.nr.', type: 'ORG_NUMBER' },
  mva: { word: 'faktura fra', type: 'ORG_NUMBER' },
  phone: { word: 'tlf.', type: 'PHONE' },
};

function numbersOf(group: Readonly<Record<string, unknown>> | undefined, wanted: RegExp): string[] {
  return Object.entries(group ?? {}).flatMap(([name, list]) =>
    wanted.test(name) && Array.isArray(list) ? (list as unknown[]).filter((item) => typeof item === 'string') : [],
  );
}

/** What is found as `type` over the whole number and nothing else. */
function foundAs(text: string, number: string, type: string, rules: CompiledRules): Finding | undefined {
  const start = text.indexOf(number);
  return inspect(text, rules).findings.find(
    (finding) => finding.type === type && finding.start === start && finding.end === start + number.length,
  );
}

function vectorRows(groups: Groups, rules: CompiledRules): Row[] {
  let all = 0;
  let alone = 0;
  let sure = 0;
  const missed: string[] = [];
  let invalid = 0;
  const wronglyFound: string[] = [];
  for (const [group, { word, type }] of Object.entries(KINDS)) {
    for (const number of numbersOf(groups[group], /^(?!.*invalid).*(?:valid_|reserved|published|^people)/)) {
      all += 1;
      const named = foundAs(`Se ${word} ${number} i notatet.`, number, type, rules);
      if (!named) missed.push(`${group} ${number}`);
      if (named?.confidence === 'high') sure += 1;
      if (foundAs(`Se ${number} i notatet.`, number, type, rules)) alone += 1;
    }
    for (const number of numbersOf(groups[group], /invalid/)) {
      invalid += 1;
      if (foundAs(`Se ${number} i notatet.`, number, type, rules)) wronglyFound.push(`${group} ${number}`);
    }
  }
  for (const number of numbersOf(groups.kid, /valid/)) {
    invalid += 1;
    if (inspect(`KID: ${number}`, rules).findings.length > 0) wronglyFound.push(`kid ${number}`);
  }
  return [
    {
      id: 'ids.vectors.missed',
      measure: 'valid numbers of every group that are not found beside their word',
      value: missed.length,
      aim: { at: 'most', value: 0 },
      detail: { numbers: all, 'of them high': sure, 'found without the word too': alone, missed: missed.join(', ') },
    },
    {
      id: 'ids.vectors.wrong',
      measure: 'invalid numbers, and KID beside its word, that are taken for one',
      value: wronglyFound.length,
      aim: { at: 'most', value: 0 },
      detail: { numbers: invalid, which: wronglyFound.join(', ') },
    },
  ];
}

/** How often random numbers of one form are found as anything, and as `high`. */
function chance(form: (digit: () => number) => string, rules: CompiledRules, count: number) {
  // A fixed generator: the figure is the same every time.
  let state = 20261120;
  const digit = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * 10);
  };
  let any = 0;
  let high = 0;
  for (let i = 0; i < count; i += 1) {
    const { findings } = inspect(`Se ${form(digit)} i notatet.`, rules);
    const counting = findings.filter(({ confidence }) => confidence !== 'low');
    if (counting.length > 0) any += 1;
    if (counting.some(({ confidence }) => confidence === 'high')) high += 1;
  }
  return { any: any / count, high: high / count };
}

function digits(digit: () => number, count: number): string {
  return Array.from({ length: count }, digit).join('');
}

function randomRows(rules: CompiledRules): Row[] {
  const plain = chance((digit) => digits(digit, 11), rules, RANDOM);
  const split = chance((digit) => `${digits(digit, 6)} ${digits(digit, 5)}`, rules, RANDOM / 5);
  const twelve = chance((digit) => digits(digit, 12), rules, RANDOM / 5);
  const sixteen = chance((digit) => digits(digit, 16), rules, RANDOM / 5);
  return [
    {
      id: 'ids.random.high-share',
      measure: 'share of random 11-digit strings without context that are flagged high',
      value: plain.high,
      aim: { at: 'most', value: 0.0005 },
      detail: { strings: RANDOM },
    },
    {
      id: 'ids.random.any-share',
      measure: 'share of random 11-digit strings without context that are a finding (low ones not counted)',
      value: plain.any,
      detail: {
        strings: RANDOM,
        '6 + 5 with a space, any': split.any,
        '6 + 5 with a space, high': split.high,
        '12 digits, any': twelve.any,
        '16 digits, any': sixteen.any,
      },
    },
  ];
}

function evasionRows(rules: CompiledRules): Row[] {
  const failed = evasions.filter(({ marked, type }) => {
    const read = readMarked(marked);
    if (!read) throw new Error(marked);
    const found = inspect(read.text, rules).findings.filter((finding) => finding.type === type);
    return (
      found.length !== read.spans.length ||
      read.spans.some(({ start, end }, index) => found[index]?.start !== start || found[index]?.end !== end)
    );
  });
  const alarms = masked.filter((text) => inspect(text, rules).findings.some(({ type }) => type === 'NATIONAL_ID'));
  return [
    {
      id: 'ids.evasion.found',
      measure: 'share of the ways to hide a number, name or keyword that are seen through',
      value: 1 - failed.length / evasions.length,
      aim: { at: 'least', value: 1 },
      detail: { ways: evasions.length, failed: failed.map(({ how }) => how).join(', ') },
    },
    {
      id: 'ids.masked.alarms',
      measure: 'masked and made-up numbers taken for a personal number',
      value: alarms.length,
      aim: { at: 'most', value: 0 },
      detail: { texts: masked.length },
    },
  ];
}
