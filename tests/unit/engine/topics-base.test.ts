// What the shipped words and signals make of municipal texts: about somebody they are found, about anybody they are not.
import { describe, expect, it } from 'vitest';
import { GENERAL_TALK, NAMELESS_CASES } from '../../../scripts/measure/topic-texts';
import { types, weighed } from './base-words';

const TOPICS = ['HEALTH', 'CHILD_WELFARE', 'SOCIAL_SERVICES', 'SCHOOL', 'SPECIAL_CATEGORY', 'CRIMINAL_OFFENCE'];
const topicsOf = (text: string) => types(text).filter((type) => TOPICS.includes(type));

describe('somebody who is not named', () => {
  it.each(NAMELESS_CASES.map(({ text, type }) => [type, text]))('%s: %s', (type, text) => {
    expect(types(text)).toContain(type);
  });
});

describe('general talk is no case', () => {
  it.each(GENERAL_TALK)('%s', (text) => {
    expect(topicsOf(text)).toEqual([]);
  });
});

describe('the language of laws means anybody', () => {
  it.each([
    'Eleven har rett til spesialundervisning etter reglane i § 5-1. Kravet om sakkunnig vurdering gjeld ikkje for § 3-12.',
    'Dersom foreldra krev det, kan kommunen etter sakkunnig vurdering utsetje skulestarten eitt år.',
    'Den som har foreldreansvaret, kan samtykke på vegne av barnet, jf. § 4-4.',
    'Rektor skal høre eleven før det blir gjort vedtak om bortvisning, jf. forskriften.',
  ])('%s', (text) => {
    expect(topicsOf(text)).toEqual([]);
  });

  it.each([
    'Eleven har rett til spesialundervisning etter § 5-1, men fikk avslag i går, og mora hans ringte gråtende.',
    'Etter § 5-1 skal eleven ha sakkyndig vurdering. Hun har fått ADHD-diagnose og har begynt å skulke, sier mor.',
    'Barnet, fnr. 13097248022, har rett til fosterhjem dersom vilkårene i § 5-3 er oppfylt.',
  ])('but an event, kin or a number tells who: %s', (text) => {
    expect(topicsOf(text)).not.toEqual([]);
  });
});

describe('a request for general text speaks for its whole paragraph, not for the next', () => {
  it('lowers', () => {
    expect(topicsOf('Lag en brosjyre om epilepsi. Pasienten må kjenne tegnene.')).toEqual([]);
  });

  it('ends at the blank line', () => {
    expect(topicsOf('Lag en brosjyre om epilepsi.\n\nPasienten har epilepsi.')).toEqual(['HEALTH']);
  });
});

describe('negation is still about a person', () => {
  it.each([
    ['Pasienten har ikke diabetes.', 'HEALTH'],
    ['Bebuaren har ikkje epilepsi lenger.', 'HEALTH'],
    ['Det er ingen mistanke om omsorgssvikt hos moren.', 'CHILD_WELFARE'],
    ['Han er ikke siktet for noe.', 'CRIMINAL_OFFENCE'],
  ])('%s', (text, type) => {
    expect(types(text)).toContain(type);
  });
});

describe('compounds', () => {
  it.each([
    ['Gutten tar epilepsimedisin på skolen.', 'epilepsimedisin'],
    ['Pasienten ble operert for lymfekreft.', 'lymfekreft'],
    ['Ho har ein nyresjukdom.', 'nyresjukdom'],
    ['Mannen har en muskellidelse.', 'muskellidelse'],
    ['Kvinnen er kreftpasient.', 'kreftpasient'],
    ['Jenta har en fødselsdepresjon bak seg.', 'fødselsdepresjon'],
  ])('%s', (text, word) => {
    expect(weighed(text).join()).toContain(`: ${word}`);
  });

  it.each([
    'Mannen samlet alle krefter.',
    'Gutten ga et eksempel.',
    'Læreren liker rypefangst.',
    'Bekreft at moren møtte i går, og avkreft ryktet.',
    'Jenta har god appetitt og kredittkort.',
    'Eleven tegnet en diagonal.',
    'Faren leverte en fordelingsnøkkel.',
  ])('that only look like it: %s', (text) => {
    expect(topicsOf(text)).toEqual([]);
  });
});

describe('both målformer and all forms', () => {
  it.each([
    'Barnet har omsorgsplan.',
    'Planen for barnet: omsorgsplanane er klare.',
    'Guten bur i fosterheim.',
    'Gutten bor i fosterhjemmet.',
    'Det er kome uromeldingar om guten.',
    'Det er kommet bekymringsmeldinger om gutten.',
  ])('%s', (text) => {
    expect(types(text)).toContain('CHILD_WELFARE');
  });
});
