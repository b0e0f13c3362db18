import { describe, expect, it } from 'vitest';
import { inspect } from '../../../lib/engine';
import { compare, rules, spansOf } from './phi-marks';

describe('dates of birth', () => {
  it.each([
    'Hun er født ⟦3. mai 1987⟧.',
    'Ho er fødd den ⟦3. mai 1987⟧.',
    'Gutten (f. ⟦03.05.2014⟧) går i femte klasse.',
    'Guten (f.⟦03.05.2014⟧) går i femte.',
    'Kari Nordmann, f. ⟦3/5-87⟧',
    'f: ⟦030587⟧',
    'Fødselsdato:\t⟦03.05.1987⟧',
    'Fødselsdato ⟦1987-05-03⟧',
    'Fødselsdato ⟦3.5.87⟧',
    'Fødselsdato:\n⟦03.05.1987⟧',
    '| Fødd | ⟦03.05.1987⟧ |',
    'Født: ⟦01. februar, 2006⟧',
    'Født ⟦3 mai 1987⟧',
    'født ⟦3. mai -87⟧',
    'Født i Vestbø den ⟦3. mai 1987⟧',
    'Fødselsdato: Vestbø, ⟦05. februar 2006⟧',
    'Fødselsdato: ⟦October 01, 2001⟧',
    'Date of birth: ⟦May 3, 1987⟧',
    'Born ⟦3 May 1987⟧',
    'FØDSELSDATO ⟦03 05 1987⟧',
    'Bursdag ⟦3. mai⟧',
    'Hjørdis, født ⟦5.\nfebruar 1934⟧, har søkt.',
    'Barna er født ⟦3.5.2014⟧ og ⟦4.6.2016⟧.',
    'Eier: Terje, f. ⟦30.08.1971⟧\n\n12.03.2025 Telefon fra nabo',
    'Embla, f. ⟦11.09.2009⟧, mob. mor 68 05 06 60',
  ])('%j', (marked) => {
    const { found, expected } = compare(marked, 'DATE_OF_BIRTH');
    expect(expected.length).toBeGreaterThan(0);
    expect(found).toEqual(expected);
  });

  it.each([
    'Møtet er 3. mai 2026.',
    'Vedtaket er fra 03.05.2014.',
    'Forskriften gjelder f.o.m. 01.06.2002.',
    'Loven trer i kraft 1. januar 2026.',
    'Sak 0001/04 ble behandlet 03.05.2004.',
    'Kap. 5 f. 3',
    'Han er født i Bodø.',
    'Alle barn født i 2014 får tilbud.',
    'Termin 03.05.2026',
    'Født i Vestbø. Innlagt: 03.05.2026',
  ])('nothing in %j', (text) => {
    expect(compare(text, 'DATE_OF_BIRTH').found).toEqual([]);
  });
});

describe('ages count beside a name, and are only shown without one', () => {
  it.each(['Kari Hansen, ⟦41 år⟧, har søkt.', 'Kari Hansen er ⟦41 år gammel⟧.', 'Kari Hansen (⟦41 år⟧) har søkt.'])(
    '%j',
    (marked) => {
      const { found, expected } = compare(marked, 'AGE');
      expect(found).toEqual(expected);
    },
  );

  it.each([
    ['Pasienten er 62 år gammel.', '62 år gammel'],
    ['En 14-årig gutt', '14-årig'],
    ['Ein 62-åring ringde.', '62-åring'],
    ['Alder: 41', '41'],
    ['Alderen ved innlegging er 41 år', '41 år'],
    ['Ho er 41 år gamal', '41 år gamal'],
    ['59 years old', '59 years old'],
  ])('%j is shown and weighs nothing', (text, age) => {
    const ages = inspect(text, rules).findings.filter(({ type }) => type === 'AGE');
    expect(ages.map(({ start, end, confidence }) => `${confidence} ${text.slice(start, end)}`)).toEqual([`low ${age}`]);
  });

  it.each([
    'Avtalen varer i 10 år.',
    'Barn 0–5 år',
    'Vedtatt i 2025',
    'Etter 3 år kan du søke på nytt.',
    'Årsrapport 41',
  ])('nothing in %j', (text) => {
    expect(inspect(text, rules).findings.filter(({ type }) => type === 'AGE')).toEqual([]);
  });
});

describe('e-mail addresses', () => {
  it.each([
    'Send til ⟦kari.nordmann@example.no⟧.',
    '<⟦ola_n+jobb@example.com⟧>',
    'mailto:⟦kari@example.org⟧',
    '⟦åse.lie@eksempel.kommune.no⟧ svarte i går.',
    '⟦kari.nordmann (at) example.no⟧',
    '⟦kari.nordmann[at]example.no⟧',
    '⟦kari.nordmann @ example.no⟧',
    'Ola\t⟦ola@example.no⟧\tja',
    'Mora har ⟦kari87@example.no⟧',
    '⟦KARI.NORDMANN@EXAMPLE.NO⟧',
  ])('%j', (marked) => {
    const { found, expected } = compare(marked, 'EMAIL');
    expect(expected.length).toBeGreaterThan(0);
    expect(found).toEqual(expected);
  });

  it.each([
    'Send søknaden til postmottak@eksempel.kommune.no.',
    'Skriv til post@example.no eller info@example.no.',
    'Kontakt byggesak@eksempel.kommune.no.',
    'barnevernvakten@eksempel.kommune.no',
    'post.barnevern@eksempel.kommune.no',
    'no-reply@example.no',
    "email: 'test@example.com'",
    'fornavn.etternavn@eksempel.kommune.no',
    'Påmelding til kari.nordmann@eksempel.kommune.no innen fredag.',
    'Møtet er @ kl. 12.',
    'Skriv @kari i kommentaren.',
    'Snakk med Ola (at) han må ringe.',
    'npm i @navikt/fnrvalidator',
  ])('nothing that asks in %j', (text) => {
    expect(spansOf(text, 'EMAIL')).toEqual([]);
  });
});

describe('property numbers are shown as public, also with fnr for festenummer', () => {
  it.each([
    'gnr. 12 bnr. 34',
    'Gnr./bnr.: 12/34',
    'g.nr. 12, b.nr. 34',
    'gbnr 12/34',
    'gnr. 12, bnr. 34, fnr. 5, snr. 6',
    'Gardsnummer: 12\nBruksnummer: 34',
    'gnr 12 bnr 34 og 35',
  ])('%j', (text) => {
    const [finding, ...more] = inspect(text, rules).findings;
    expect(more).toEqual([]);
    expect([finding?.type, finding?.class, finding?.start, finding?.end]).toEqual([
      'PROPERTY_ID',
      'apen',
      0,
      text.length,
    ]);
  });
});

describe('number plates', () => {
  it.each(['Bilen med skilt ⟦EL 12345⟧', 'Parkert, ⟦DN54321⟧.', 'Tilhenger: ⟦FJ 4321⟧'])('%j', (marked) => {
    const { found, expected } = compare(marked, 'VEHICLE_PLATE');
    expect(found).toEqual(expected);
  });

  it.each([
    'AN 2005',
    'Det kostet KR 12345.',
    'ISO 27001',
    'NS 11001',
    'EN 12464',
    'IP 10250',
    'Rom QW 12345',
    'PS 0012/04',
  ])('nothing in %j', (text) => {
    expect(compare(text, 'VEHICLE_PLATE').found).toEqual([]);
  });
});
