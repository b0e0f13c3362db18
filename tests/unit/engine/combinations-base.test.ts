// Small groups, the only one, tables and small places in the shipped rules.
import { describe, expect, it } from 'vitest';
import { inspect } from '../../../lib/engine';
import { rules, weighed } from './base-words';

const found = (text: string, rule: string) => weighed(text).filter((one) => one.startsWith(`${rule}:`));

describe('one in a small group', () => {
  it.each([
    'Eleven i 7B med cochleaimplantat har begynt å skulke gymmen.',
    'Guten i 3a har fått epilepsi.',
    'Pasienten på rom 214 har fått hjerneslag.',
    'En elev i vg2 er gravid i uke 12.',
  ])('%s', (text) => {
    expect(found(text, 'base.liten-gruppe')).toHaveLength(1);
  });

  it.each([
    'Elever i 7B skal lære om diabetes.',
    'Eleven i 7B har nye sko.',
    'Vi i 7B samler inn penger mot kreft.',
    'Innleggelse av pasienten etter § 4A-7.',
  ])('not: %s', (text) => {
    expect(found(text, 'base.liten-gruppe')).toEqual([]);
  });
});

describe('the only one', () => {
  it.each([
    'Den eneste somaliske familien i bygda vil flytte.',
    'Det er den einaste læraren på skulen med epilepsi.',
    'Hun er eneste ansatte i avdelingen som er samisk, den eneste kvinnen også.',
  ])('%s', (text) => {
    expect(found(text, 'base.eneste')).toHaveLength(1);
  });

  it.each([
    'Den eneste familien som møtte, fikk kake.',
    'Det eneste vi vet om diabetes, er at det er vanlig.',
    'Den einaste butikken i bygda stengjer.',
  ])('not: %s', (text) => {
    expect(found(text, 'base.eneste')).toEqual([]);
  });
});

const people = ['Oda Fjelldal', 'Markus Teigland', 'Selma Kvitnes', 'Johannes Vassbotn', 'Thea Grønnhaug', 'Bảo Trần'];
const table = (separator: string, head: string, rows = people) =>
  [head, ...rows.map((name, index) => [name, index + 1].join(separator))].join('\n');

describe('a table of people', () => {
  it.each([
    ['semicolon', table(';', 'Navn;Karakter')],
    ['tab', table('\t', 'Namn\tFråvær')],
    ['comma', table(',', 'Navn,Standpunkt')],
    ['pipes', table(' | ', 'Elev | Diagnose')],
    [
      'surname first',
      table(
        ';',
        'Navn;Karakter',
        people.map((name) => name.split(' ').reverse().join(', ')),
      ),
    ],
    ['a line before it', `Sorter listen etter karakter:\n${table(';', 'Elev;Poeng')}`],
  ])('%s', (_, text) => {
    expect(found(text, 'base.tabell')).toHaveLength(1);
  });

  it.each([
    ['fewer than five', table(';', 'Navn;Karakter', people.slice(0, 4))],
    ['nothing that is not for everybody', table(';', 'Forfatter;Utlån')],
    ['no names', 'Fag;Karakter\nNorsk;5\nMatte;4\nEngelsk;3\nGym;2\nKunst;6'],
    [
      'prose with commas',
      'Karakterer er viktige, sier de.\nOslo, Bergen\nMat, drikke\nKaffe, te\nSaft, vann\nBrød, smør',
    ],
  ])('not: %s', (_, text) => {
    expect(found(text, 'base.tabell')).toEqual([]);
  });
});

describe('a small kommune', () => {
  it.each([
    'Ei jente på Utsira, 14 år gammel, har fått spiseforstyrring.',
    'En mann i Lom ble domfelt i fjor.',
    'Familien i Modalen med tvillinger får hjelp fra barnevernet.',
  ])('%s', (text) => {
    expect(found(text, 'base.liten-kommune')).toHaveLength(1);
  });

  it.each([
    'En 17-åring i Oslo har epilepsi.',
    'Utsira kommune har 200 innbyggere.',
    'Grete Lund har epilepsi siden i fjor.',
    'Vi bygger en vik i fjor for barnevernet.',
  ])('not: %s', (text) => {
    expect(found(text, 'base.liten-kommune')).toEqual([]);
  });

  it('says which place', () => {
    const text = 'Ein 17-åring frå Tokke har fått epilepsi.';
    const finding = inspect(text, rules).findings.find(({ ruleId }) => ruleId === 'base.liten-kommune');
    const place = finding?.evidence.find((item) => item.kind === 'small_place');
    expect(place?.kind === 'small_place' && text.slice(place.span.start, place.span.end)).toBe('Tokke');
  });
});
