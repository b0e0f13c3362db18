import { fnr } from '@navikt/fnrvalidator';
import { expect, it } from 'vitest';
import { inspect } from '../../../lib/engine';
import { readNationalNumber } from '../../../lib/engine/validators/national-number';
import { baseRules } from './base-pack';

const COUNT = 200_000;

/** mulberry32: the same numbers every time, on every machine. */
function* elevenDigits(seed: number, count: number): Generator<string> {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < count; i += 1) {
    let digits = '';
    for (let at = 0; at < 11; at += 1) digits += Math.floor(random() * 10);
    yield digits;
  }
}

it('of random eleven-digit strings without context, at most 0.05 % are called certain and 0.3 % a finding at all', () => {
  const rules = baseRules();
  // Twenty to a text, a paragraph each: the engine reads one text, not 200 000.
  let any = 0;
  let high = 0;
  let chunk: string[] = [];
  for (const digits of elevenDigits(2032, COUNT)) {
    chunk.push(`Ordre ${digits} levert.`);
    if (chunk.length === 20) {
      const { findings } = inspect(chunk.join('\n\n'), rules);
      any += findings.length;
      high += findings.filter(({ confidence }) => confidence === 'high').length;
      chunk = [];
    }
  }
  expect(any).toBeGreaterThan(0);
  expect(any / COUNT).toBeLessThanOrEqual(0.003);
  expect(high / COUNT).toBeLessThanOrEqual(0.0005);
}, 60_000);

it('also not when they stand in one list', () => {
  const rules = baseRules();
  const list = [...elevenDigits(31, 15_000)].join('\n');
  const high = inspect(list, rules).findings.filter(({ confidence }) => confidence === 'high');
  expect(high.length / 15_000).toBeLessThanOrEqual(0.0005);
});

/**
 * NAV's validator is asked about the same numbers. Declared differences, all of numbers it refuses and we read: the month
 * series + 65 of Norsk helsenett, and FH-numbers (a validator of its own).
 */
const kinds = {
  fnr: 'birth plain',
  dnr: 'd plain',
  hnr: 'birth forty',
  tnr: 'birth tenor',
  'dnr-and-hnr': 'd forty',
  'dnr-and-tnr': 'd tenor',
};

it('accepts everything that @navikt/fnrvalidator accepts, and reads the same kind of number', () => {
  let accepted = 0;
  for (const digits of elevenDigits(7, COUNT)) {
    const oracle = fnr(digits);
    const own = readNationalNumber(digits);
    if (oracle.status !== 'valid') {
      // Nothing but the declared difference is ours alone.
      if (own) expect(own.month, digits).toBe('nhn');
      continue;
    }
    accepted += 1;
    const ours = own;
    expect(ours, digits).not.toBeNull();
    expect(`${ours?.day} ${ours?.month}`, digits).toBe(kinds[oracle.type]);
  }
  expect(accepted).toBeGreaterThan(100);
}, 60_000);
