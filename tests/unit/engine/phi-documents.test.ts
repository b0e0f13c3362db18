import { describe, expect, it } from 'vitest';
import { mrzCheckDigit } from '../../../lib/engine/validators/mrz-check';
import { compare, spansOf } from './phi-marks';

/** Second line of a passport with all its control digits, from its fields. */
function passportLine(
  number: string,
  state: string,
  birth: string,
  sex: string,
  expiry: string,
  personal = '',
): string {
  const fill = (field: string, length: number) => field.padEnd(length, '<');
  const digit = (field: string) => `${field}${mrzCheckDigit(field)}`;
  const document = digit(fill(number, 9));
  const dates = [digit(birth), digit(expiry)];
  const optional = digit(fill(personal, 14));
  return `${document}${state}${dates[0]}${sex}${dates[1]}${optional}${mrzCheckDigit(document + dates[0] + dates[1] + optional)}`;
}

/** First two lines of an id card, likewise. */
function cardLines(number: string, state: string, birth: string, sex: string, expiry: string): [string, string] {
  const digit = (field: string) => `${field}${mrzCheckDigit(field)}`;
  const first = `I<${state}${digit(number.padEnd(9, '<'))}`.padEnd(30, '<');
  const body = `${digit(birth)}${sex}${digit(expiry)}${state}`.padEnd(29, '<');
  const whole = first.slice(5) + body.slice(0, 7) + body.slice(8, 15) + body.slice(18, 29);
  return [first, `${body}${mrzCheckDigit(whole)}`];
}

const NAMES = 'NORDMANN<<KARI<TESTPERSON'.padEnd(39, '<');
const LINE = passportLine('CAA123456', 'NOR', '870503', 'F', '330101');
const [CARD, CARD_DATA] = cardLines('AAA123456', 'NOR', '870503', 'F', '330101');

describe('control digits of ICAO 9303', () => {
  // The worked examples of Doc 9303 part 3 and the specimens of parts 4 and 5, issued by Utopia.
  it.each([
    ['520727', 3],
    ['AB2134<<<', 5],
    ['L898902C3', 6],
    ['740812', 2],
    ['120415', 9],
    ['ZE184226B<<<<<', 1],
    ['D23145890', 7],
  ])('%s → %i', (field, digit) => {
    expect(mrzCheckDigit(field)).toBe(digit);
  });

  it('makes the specimen’s own second line again', () => {
    expect(passportLine('L898902C3', 'UTO', '740812', 'F', '120415', 'ZE184226B')).toBe(
      'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
    );
  });
});

describe('the machine readable zone is one finding, names and all', () => {
  it.each([
    '⟦P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10⟧',
    '⟦I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<⟧',
    '⟦I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6⟧',
    `Her er passet:\n⟦P<NOR${NAMES}\n${LINE}⟧\nStemmer det?`,
    `⟦P<NOR${NAMES} ${LINE}⟧`,
    `> ⟦P<NOR${NAMES}\n> ${LINE}⟧`,
    `⟦P<NOR${NAMES}\r\n${LINE}⟧`,
    `⟦${`P<NOR${NAMES}\n${LINE}`.toLowerCase()}⟧`,
    `Bare andre linje: ⟦${LINE}⟧.`,
    `Berre første linje: ⟦P<NOR${NAMES}⟧`,
    `⟦${CARD}\n${CARD_DATA}⟧`,
    `⟦${CARD}\n${CARD_DATA}\n${'NORDMANN<<KARI'.padEnd(30, '<')}⟧`,
    // One digit read wrong: still the same passport.
    `⟦P<NOR${NAMES}\n${LINE.slice(0, 9)}${(Number(LINE[9]) + 1) % 10}${LINE.slice(10)}⟧`,
  ])('%j', (marked) => {
    const { found, expected } = compare(marked, 'PASSPORT');
    expect(found).toEqual(expected);
    expect(spansOf(marked.replace(/[⟦⟧]/g, ''), 'PERSON')).toEqual([]);
  });

  it.each([
    'if (a << 2 < b) return b << 4;',
    '<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<',
    '<div class="rad"><span>Tekst</span></div>',
    'template<typename T> vector<vector<T>> les();',
    '<<<<<<< HEAD\nkode\n=======\nannen kode\n>>>>>>> gren',
    'PERSONALHANDBOK FOR KOMMUNEN MED VEDLEGG OG1',
    'Se <https://www.eksempel.no/> og <post@eksempel.no>.',
  ])('nothing in %j', (text) => {
    expect(compare(text, 'PASSPORT').found).toEqual([]);
  });
});

describe('passport numbers and health personnel numbers need their word', () => {
  it.each([
    ['Passnummer: ⟦CAA123456⟧', 'PASSPORT'],
    ['Passnr. ⟦12345679⟧ går ut i mai.', 'PASSPORT'],
    ['Passet hennar har nummer ⟦CAA123456⟧.', 'PASSPORT'],
    ['Passport no. ⟦AB1234567⟧', 'PASSPORT'],
    ['Reisebevis ⟦R0123456⟧', 'PASSPORT'],
    ['Nasjonalt id-kort ⟦AAA123456⟧', 'PASSPORT'],
    ['HPR-nummer ⟦9144900⟧', 'HEALTH_PERSONNEL_ID'],
    ['HPR-nr.: ⟦9144900⟧', 'HEALTH_PERSONNEL_ID'],
    ['(hpr ⟦222200063⟧)', 'HEALTH_PERSONNEL_ID'],
    ['Legen Kari Nordmann, HPR⟦9144900⟧', 'HEALTH_PERSONNEL_ID'],
    ['Helsepersonellnummer ⟦9144900⟧ står i epikrisa.', 'HEALTH_PERSONNEL_ID'],
  ])('%j', (marked, type) => {
    const { found, expected } = compare(marked, type);
    expect(found).toEqual(expected);
  });

  it.each([
    ['Pass på at faktura 12345679 blir betalt.', 'PASSPORT'],
    ['Passasjer 12345679 kom ikke.', 'PASSPORT'],
    ['Det passer 12345679 ganger.', 'PASSPORT'],
    ['Passordet er skiftet, sak 12345679.', 'PASSPORT'],
    ['Har du gyldig pass? Ordre 2025/12345679', 'PASSPORT'],
    ['Bestilling CAA123456 er sendt.', 'PASSPORT'],
    ['HPR er oppdatert 22.11.2025.', 'HEALTH_PERSONNEL_ID'],
    ['HPR-registeret har 600 000 oppføringer.', 'HEALTH_PERSONNEL_ID'],
    ['Ordre 9144900 er sendt.', 'HEALTH_PERSONNEL_ID'],
  ])('nothing in %j', (text, type) => {
    expect(compare(text, type).found).toEqual([]);
  });
});
