import { describe, expect, it } from 'vitest';
import { scan } from './scan';

/** Number, and the one type it may be called; null: none that says something of a person. */
const CASES: [string, string, string | null][] = [
  ['an identity number', 'fødselsnummer 13097248022', 'NATIONAL_ID'],
  ['an account number', 'Utbetal til konto 8601 11 17947', 'BANK_ACCOUNT'],
  ['an account number without spaces', 'kontonummer 86011117947', 'BANK_ACCOUNT'],
  ['an amount of eleven digits', 'Rammen er 12 345 678 901 kroner i år.', null],
  ['an organisation number', 'Org.nr. 974 760 673', 'ORG_NUMBER'],
  ['a phone number', 'Ring meg på 41 23 45 67 hjemme', 'PHONE'],
  ['a case number', 'Se sak 2024/12345-3 i arkivet.', 'CASE_NUMBER'],
  ['a date', 'Fristen er 13.09.2026.', null],
  ['a paragraph', 'jf. forvaltningsloven § 13 og § 13 b første ledd nr. 2', null],
  ['a year and a sum', 'I 2024 brukte vi 1 250 000 kroner på 34 567 brukere.', null],
];

describe('T40 numbers that look alike', () => {
  it.each(CASES)('T40 %s is called by its right name, or by none', async (_, text, type) => {
    const [answer] = await scan([text]);
    const numbers = (answer?.findings ?? []).filter(
      ({ confidence, value }) => confidence !== 'low' && /\d/.test(value),
    );
    expect(numbers.map((found) => found.type)).toEqual(type === null ? [] : [type]);
  });
});
