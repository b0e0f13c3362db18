import { describe, expect, it } from 'vitest';
import { scan } from './scan';

/** A synthetic number of a published test series, as people and programs write it. */
const FORMS: [string, string][] = [
  ['as it is', '13097248022'],
  ['a space', '130972 48022'],
  ['spaces all through', '13 09 72 480 22'],
  ['a dot', '130972.48022'],
  ['a hyphen', '130972-48022'],
  ['an en dash', '130972–48022'],
  ['a non-breaking space', '130972\u00a048022'],
  ['a narrow non-breaking space', '130972\u202f48022'],
  ['a zero-width space', '130972\u200b48022'],
  ['a soft hyphen', '130972\u00ad48022'],
  ['full-width digits', '１３０９７２４８０２２'],
  ['broken over two lines', '130972\n48022'],
];
const PLACES: [string, (number: string) => string][] = [
  ['in a sentence', (number) => `Fødselsnummeret er ${number}, og søknaden gjelder bolig.`],
  ['inside a word', () => 'brukerid_abc13097248022def i loggen'],
  ['in an address', () => 'Åpne https://fagsystem.example/sak?fnr=13097248022&visning=1 i nettleseren'],
  ['in a table', () => '| Navn | Fnr |\n|---|---|\n| Ola | 13097248022 |'],
  ['in lines of a spreadsheet', () => 'Navn;Fødselsnummer;Sum\nOla;13097248022;400'],
  ['in JSON', () => '{"fnr":"13097248022"}'],
];

describe('T39 an identity number however it is written', () => {
  it.each(FORMS)('T39 is found whole with %s, and nothing beside it', async (_, number) => {
    const [sentence] = PLACES;
    const [answer] = await scan([sentence?.[1](number) ?? '']);
    expect(answer?.findings.filter(({ type }) => type === 'NATIONAL_ID').map(({ value }) => value)).toEqual([number]);
    expect(answer?.action).not.toBe('allow');
  });

  it.each(PLACES)('T39 is found with its exact span %s', async (_, write) => {
    const [answer] = await scan([write('13097248022')]);
    expect(answer?.findings.filter(({ type }) => type === 'NATIONAL_ID').map(({ value }) => value)).toEqual([
      '13097248022',
    ]);
  });

  it('T39 one digit wrong is no identity number', async () => {
    const [answer] = await scan(['Ordrenummer 13097248023 er sendt.']);
    expect(answer?.findings.filter(({ type }) => type === 'NATIONAL_ID')).toEqual([]);
  });
});
