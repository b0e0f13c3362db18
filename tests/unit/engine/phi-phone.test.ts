import { describe, expect, it } from 'vitest';
import { compare } from './phi-marks';

/** 68 05 00 00–68 05 99 99 is kept for film and television; nobody has these numbers. */
describe('a phone number is found however it is spaced, and with its country code', () => {
  it.each([
    'Mor har ⟦68051234⟧.',
    'Mor har ⟦68 05 12 34⟧.',
    'Mor har ⟦680 51 234⟧.',
    'Mor har ⟦68 051 234⟧.',
    'Mor har ⟦680 512 34⟧.',
    'Mor har ⟦6805 1234⟧.',
    'Mor har ⟦68.05.12.34⟧.',
    'Mor har ⟦68-05-12-34⟧.',
    'Mor har ⟦68\u00A005\u00A012\u00A034⟧.',
    'Mor har ⟦68\u202F05\u202F12\u202F34⟧.',
    'Mor har ⟦68  05  12  34⟧.',
    'Mor har ⟦+4768051234⟧.',
    'Mor har ⟦+47 68051234⟧.',
    'Mor har ⟦+47 68 05 12 34⟧.',
    'Mor har ⟦+47 680 51 234⟧.',
    'Mor har ⟦+47-68-05-12-34⟧.',
    'Mor har ⟦+4768 05 12 34⟧.',
    'Mor har ⟦+47 (0) 68051234⟧.',
    'Mor har ⟦(+47) 68 05 12 34⟧.',
    'Mor har ⟦(0047) 68 05 12 34⟧.',
    'Mor har ⟦004768051234⟧.',
    'Mor har ⟦0047 68 05 12 34⟧.',
    'Mor har ⟦00 47 68 05 12 34⟧.',
    'Mor har ⟦+47 12345670⟧, som er utenfor nummerplanen.',
    'Mobil ⟦68051 234⟧',
    'Mobil ⟦680 51234⟧',
    'Mobil ⟦68 051234⟧',
    'Mobil ⟦6805 12 34⟧',
    'Mobil ⟦68 05 1234⟧',
    'Mobil ⟦6 8 0 5 1 2 3 4⟧',
    'Mobil ⟦47 68 05 12 34⟧',
    'Mobil ⟦4768051234⟧',
    'tlf⟦68051234⟧',
    'Tlf.⟦68051234⟧',
    'tlf:⟦68051234⟧/⟦68051235⟧',
    'Ring ⟦68 05 12 34⟧/⟦68 05 12 35⟧.',
    'Telefonnummeret til pasienten er ⟦14963258⟧.',
    'Kontaktnummer: ⟦87332671⟧',
    'Ola\t⟦68051234⟧\tja',
    '| Ola | ⟦68 05 12 34⟧ | ja |',
    'Ola Nordmann\nStorgata 5\n9400 Harstad\n⟦68 05 12 34⟧',
    'Mora kan nåast på ⟦68 05 12 34⟧ etter klokka fire.',
    'Guten har ⟦+47 680 51 234⟧.',
    'ring ho på ⟦68051234⟧ i morgon',
    'Bestemor i Malmö: ⟦+46 70 123 45 67⟧.',
  ])('%j', (marked) => {
    const { found, expected } = compare(marked, 'PHONE');
    expect(expected.length).toBeGreaterThan(0);
    expect(found).toEqual(expected);
  });
});

describe('what looks like a phone number and is none, or is nobody’s own', () => {
  it.each([
    'Beløpet er kr 68 051 234.',
    'Summen er 68 051 234 kroner.',
    'Saken har nummer 2025/68051234.',
    'Sak 0001/04 og 0002/04 ble behandlet.',
    'Serienummer 12345670.',
    'Møtet er 22112025.',
    'Datoen er 22.11.2025 kl. 10.30.',
    'Org.nr. 988 077 917',
    'ISBN 978-82-15-01234-5',
    'Versjon 68.05.12.34.5 er ute.',
    'Etter § 68-05 og §§ 12-34.',
    'KID 68051234',
    'tlf. 00000000',
    'Telefon: 12345678',
    'Tabell: 12 68 05 12 34 77',
    'Sentralbord: 68 05 00 00',
    'Telefaks 68 05 00 01',
    'Telefon 68 05 00 00, telefaks 68 05 00 01',
    'Åsen skole, tlf. 68 05 00 00',
    'Åsen barnehage, Storgata 5, 9400 Harstad. Tlf. 68 05 00 00',
    'Ring legevakten på 68 05 00 00',
    'Avdelingsleder Kari Nordmann, 68 05 12 34',
    'Avdelingsleder Kari Nordmann, tlf. 68 05 12 34, mob. 68 05 12 35',
    'Eventuelt forfall meldes til tlf. 68 05 12 34.',
    'Nærmere opplysninger gis av kommunedirektøren, tlf 68 05 12 34/68 05 12 35.',
    'Påmelding på telefon 68 05 12 34 innan fredag.',
    'Servicetorget har telefon 68 05 00 00 og er ope til klokka 15.',
  ])('%j', (text) => {
    expect(compare(text, 'PHONE').found).toEqual([]);
  });
});

describe('a private number stays private beside an office', () => {
  it.each([
    'Saksbehandleren ringte mor på ⟦68 05 12 34⟧.',
    'Rektor har snakka med faren på ⟦68 05 12 34⟧.',
    'Sentralbordet fikk beskjed om at pasienten har mobil ⟦68 05 12 34⟧.',
    'Styrer: Ola Nordmann\nFødselsdato: 3. mai 1987\nMobil: ⟦68050266⟧',
    'Kari Nordmann, driftsleder, ⟦68050123⟧, driftskontoret',
    'Ola Nordmann, f. 11.09.2009, mob. mor ⟦68 05 06 60⟧',
    'Sentralbord 68 05 00 00. Pasientens mobil: ⟦68 05 12 34⟧',
  ])('%j', (marked) => {
    const { found, expected } = compare(marked, 'PHONE');
    expect(found).toEqual(expected);
  });
});
