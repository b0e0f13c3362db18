import { describe, expect, it } from 'vitest';
import { inspect } from '../../../lib/engine';
import { baseRules, readMarked } from './base-pack';

const rules = baseRules();

function found(text: string): string[] {
  return inspect(text, rules).findings.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

describe('a fødselsnummer is found however it is written', () => {
  it.each([
    'Nr. ⟦130972 48022⟧.',
    'Nr. ⟦130972.48022⟧.',
    'Nr. ⟦130972-48022⟧.',
    'Nr. ⟦130972 - 48022⟧.',
    'Nr. ⟦130972\u00A048022⟧.',
    'Nr. ⟦130972\u202F48022⟧.',
    'Nr. ⟦1309\u200B7248022⟧.',
    'Nr. \u200B⟦13097248022⟧\u200B.',
    'Nr. ⟦１３０９７２４８０２２⟧.',
    'Nr. ⟦13 09 72 48022⟧.',
    'Nr. ⟦13.09.72 48022⟧.',
    'Nr. ⟦1 3 0 9 7 2 4 8 0 2 2⟧.',
    'bruker⟦13097248022⟧slutt',
    'https://example.no/sak?fnr=⟦13097248022⟧&vis=1',
    'Ola\t⟦13097248022⟧\t2025',
    '| Ola | ⟦13097248022⟧ | ja |',
    'Nummeret er ⟦130972\n48022⟧ i brevet.',
    'Nummeret er ⟦1309724\n8022⟧ i brevet.',
    'Fnr:⟦13097248022⟧',
    'Personnr ⟦130972 48023⟧ er mistastet.',
  ])('%j', (marked) => {
    const { text, spans } = readMarked(marked);
    const numbers = inspect(text, rules).findings.filter(({ type }) => type === 'NATIONAL_ID');
    expect(numbers.map(({ start, end }) => `${start}-${end}`)).toEqual(spans);
  });
});

describe('look-alikes get the right type, or none', () => {
  it.each([
    ['Beløpet er 12 345 678 901 kroner.', []],
    ['Summen er kr 13 097 248 022.', []],
    ['Summen er 13097248022 kr.', []],
    ['Konto 8601 11 17947.', ['BANK_ACCOUNT 8601 11 17947']],
    ['Nummeret 8601 11 17947.', ['BANK_ACCOUNT 8601 11 17947']],
    ['Org.nr. 988 077 917, tlf. 406 12 345', ['ORG_NUMBER 988 077 917', 'PHONE 406 12 345']],
    ['NO93 8601 11 17947', ['IBAN NO93 8601 11 17947']],
    ['Se sak 2025/12345-6 fra 12.03.2025.', ['CASE_NUMBER 2025/12345-6']],
    ['Møtet er 12/11-2025 og 24.12.2025.', []],
    ['Etter offl. § 13, jf. fvl. § 13 nr. 1 og §§ 5-3 og 5-4.', []],
    ['LOV-1967-02-10 og FOR-2018-06-15-876', []],
    ['KID 0044555258 og KID-nummer: 100001928231', []],
    ['Planen gjelder 2005-2010 og 2024/2025.', []],
    ['Vedtatt 2025-11-22.', []],
    ['9008 Tromsø og 9400 Harstad', []],
    ['Budsjettet er 3 000 mill. og 12 500,-', []],
    ['gnr. 12 bnr. 34 fnr. 5', ['PROPERTY_ID gnr. 12 bnr. 34 fnr. 5']],
    ['fødselsnummer 13097248022 og kontonummer 86011117947', ['NATIONAL_ID 13097248022', 'BANK_ACCOUNT 86011117947']],
    ['AN 2005', []],
    ['Versjon 10.20.30.40', []],
  ])('%s', (text, wanted) => {
    expect(found(text)).toEqual(wanted);
  });
});

describe('names with Norwegian and Sámi letters are found whole', () => {
  it.each([
    ['Vi møtte Åse-Marie Kjærstad i går.', ['PERSON Åse-Marie Kjærstad']],
    ['Vi møtte Áilu Máhtte i går.', ['PERSON Áilu Máhtte']],
    ['Lærer Bjørnstad ringte.', ['PERSON Bjørnstad']],
    ['Vi møtte A\u030Ase Hansen i går.', ['PERSON A\u030Ase Hansen']],
    ['Saken til Kari Hansens mor.', ['PERSON Kari Hansens']],
    ['Vi møtte Ola van der Berg.', ['PERSON Ola van der Berg']],
    ['Brevet er fra K. Hansen.', ['PERSON K. Hansen']],
    ['Bor i Kari Hansens gate 5.', ['ADDRESS Kari Hansens gate 5']],
    ['Send til kari.hansen@example.no', ['EMAIL kari.hansen@example.no']],
    ['Elev: Dag Hansen', ['PERSON Dag Hansen']],
    ['Fatima al-Hassan søkte.', ['PERSON Fatima al-Hassan']],
    ['Hei Kari, takk for sist.', ['PERSON Kari']],
    ['Bor i storgata 5 i Harstad.', ['ADDRESS storgata 5']],
    ['mor Liv og far Stein', ['PERSON Liv', 'PERSON Stein']],
  ])('%s', (text, wanted) => {
    expect(found(text)).toEqual(wanted);
  });
});

describe('words that are names need support', () => {
  it.each([
    'Bjørn er fredet i Norge.',
    'Dag etter dag.',
    'Liv og helse.',
    'Stein og grus skal fjernes.',
    'Vår kommune har en plan.',
    'Det er Vår dyktige ansatte som gjør det.',
    'HOVEDUTVALG FOR OPPVEKST',
    'FORMANNSKAPET',
    'Plan- og bygningsloven gjelder i Tromsø kommune.',
    'Møtet er i Mai og Juni.',
    'Skriv et brev til innbyggerne om feiing.',
    'Seksjon for Barn og Unge',
    'Microsoft Teams og Copilot',
    'Kari Hansens gate er stengt.',
    'Hansen AS har levert tilbud.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('an anonymised text', () => {
  it('has no findings left in its placeholders', () => {
    expect(found('[NAVN 1] ([FØDSELSNUMMER 1]) bor i [ADRESSE 1]. Ring [TELEFONNUMMER 2].')).toEqual([]);
  });
});

it('finds the rest of a name that stands whole elsewhere', () => {
  expect(found('Kari Hansen søkte i mai.\nVi ringte Hansen, og Karis mor svarte.')).toEqual([
    'PERSON Kari Hansen',
    'PERSON Hansen',
    'PERSON Karis',
  ]);
});
