import { describe, expect, it } from 'vitest';
import { compare } from './phi-marks';

describe('addresses: street, number, door, post code and place', () => {
  it.each([
    'Hun bor i ⟦Storgata 12⟧.',
    'Ho bur i ⟦Storgata 12 B⟧ no.',
    'Adresse: ⟦Storgt. 5 B⟧',
    'Adresse: ⟦Storgt 5⟧',
    'Adresse: ⟦Kirkev. 5⟧',
    'Adresse: ⟦Åsvn 14⟧',
    'Adresse: ⟦Parkgt. 3⟧',
    'Adresse: ⟦Kirkegt 3⟧',
    '⟦Storgata 5b, 9400 Harstad⟧',
    '⟦Storgata 5 B\n9400 HARSTAD⟧',
    '⟦Storgata 5 B, 9400 Harstad⟧, Norge',
    '⟦Storgata 5, N-9400 Harstad⟧',
    '⟦Storgata 5, H0201, 9400 Harstad⟧',
    '⟦Storgata 5 B H0201⟧ er til leie.',
    '⟦Storgata 5, leil. 12, 9400 Harstad⟧',
    '⟦Storgata 5, bolignr. H0201⟧',
    '⟦Storgata\u00A05, 9400\u00A0Harstad⟧',
    'Ola\t⟦Storgata 5\t9400\tHarstad⟧',
    '| Ola | ⟦Storgata 5 | 9400 | Harstad⟧ |',
    'Ola Nordmann\n⟦Storgata 5\n9400 Harstad⟧\nTlf. 68 05 12 34',
    '⟦Kari Nordmanns gate 5, 9008 Tromsø⟧',
    '⟦Dronning Eufemias gate 6⟧',
    '⟦Nedre Storgate 12⟧',
    '⟦Vestre Totenvegen 4 C⟧',
    '⟦Storgata 5-7⟧ skal rives.',
    '⟦Storgata nr. 5⟧',
    '⟦Johtolatgeaidnu 12, 9845 Tana⟧',
    '⟦Boazoluodda 3⟧',
    '⟦Haugen 12, 2640 Vinstra⟧',
    '⟦Skarpnes 7\n9400 Harstad⟧',
    'Hun bor i\n⟦Nedre Brekke 9⟧.',
    'Hansen;Kari;05.05.2016;⟦Kirkebakken 3, 9710 Indre Billefjord⟧',
    'Kari, født 12.04.1981, ⟦Lyngveien 14, 9300 Finnsnes⟧',
    '⟦Ekornvn. 4, 2211 K0NGSVINGER⟧',
    '⟦Åsveien 3, 8622 Mo i Rana⟧',
    'Bosatt ⟦Solbakken 4⟧',
    'Familien bur i ⟦Nordbygda 45⟧.',
    'Hun bor på ⟦Nordre Haugen gard⟧.',
    'Adresse: ⟦Nordgarden, 2640 Vinstra⟧',
    'han bor i ⟦storgata 12 b⟧',
    '⟦storgata 12, 9400 harstad⟧',
    'bor i ⟦oscars gate 12⟧',
    'Bolignummer ⟦H0302⟧',
    'Leilegheit ⟦H0302⟧ er tom.',
    'Elev ved skolen, bor ⟦Storgata 5⟧',
  ])('%j', (marked) => {
    const { found, expected } = compare(marked, 'ADDRESS');
    expect(expected.length).toBeGreaterThan(0);
    expect(found).toEqual(expected);
  });
});

describe('no address, or an institution’s', () => {
  it.each([
    'Hun bor i Harstad.',
    '9400 Harstad',
    'Harstad kommune har 25 000 innbyggere.',
    'Postboks 12, 9400 Harstad',
    'Planen for Storgata 2025 er vedtatt.',
    'Storgata 5. mai 2026',
    'Storgata 12.5.2026',
    'Veien 5 minutter unna er stengt.',
    'Riksveien 80 og fylkesvei 17 er stengt.',
    'Fylkesveg 17 og gangveg 3',
    'Arbeidsplassen 2 dager i uka er hjemme.',
    'Parkeringsplass 12 er ledig.',
    'Kari Nordmanns gate er oppkalt etter en lærer.',
    'Vi trenger 5 bakker og 3 hauger.',
    'Se kapittel 5, 2025 Budsjett',
    'Tabell 12, 2005 Budsjett',
    'Klasse 5 B har gym.',
    'Rom H0201 er booket.',
    'Rådhuset ligger i Storgata 12.',
    'Åsen skole, Storgata 12, 9400 Harstad',
    'Besøksadresse: Storgata 12, 9400 Harstad',
    'NAV Harstad, Storgata 12',
    'Nordlys sykehjem\nStorgata 12\n9400 Harstad',
    'Storgata 12, 9400 Harstad. Telefaks 68 05 00 01',
    'Solhaug gård er fredet.',
    'Sak 2025/12-3 om tomt',
    'Bydel 5 og sone 3',
    'Solgt 12 eiendommer i fjor.',
    'Valgt. 5 stemte mot.',
    'Navn 1 og Navn 2',
    'Brev. 12 sider',
    'Etternavn 12',
    'Krav. 5 poeng',
    'Elev. 5 timer',
    'Ola Nordmann\nEksempelveien 1\n0000 EKSEMPELBY',
    'Salg av Fjordgata 8 til nabokommunen',
    'Reguleringsplan for Fjordgata 8',
    'Nye ladeplasser ved Idrettsveien 2',
  ])('%j', (text) => {
    expect(compare(text, 'ADDRESS').found).toEqual([]);
  });
});

describe('where somebody was born, or lives, beside a date or an age', () => {
  it.each([
    'Pasienten ble født i ⟦Vestbø⟧ den 12. juni 1949.',
    'Pasienten er født den 16. juni 1987 i ⟦Vestbø⟧.',
    'Født: 27. juni 1948 i ⟦Vestbø⟧',
    'Født: ⟦Vestbø⟧, 06. juni 2002',
    'Født: ⟦Vestbø⟧ den 2. mars 2005.',
    'Fødselsdato: ⟦Vestbø⟧, 04. januar, 1964.',
    'Fødselsdato og -sted: 29. juni 1995, ⟦Vestbø⟧',
    'Fødselsdato: 7. september 1976 (født i ⟦Vestbø⟧)',
    'Fødested: ⟦Vestbø⟧',
    'Fødestad: ⟦Mo i Rana⟧',
    'Sted for fødsel: ⟦Vestbø⟧.',
    'Født 03.05.2014 i ⟦Bø i Telemark⟧',
    'Fødd 3/5-14 i ⟦Vestbø⟧',
    'Ho er fødd 3. mai 1987 i ⟦Vestbø/Nordvik⟧.',
    'Guten er fødd og oppvaksen i ⟦Vestbø⟧.',
    'Born in ⟦Vestbø⟧ on May 3, 1987.',
    'eleven er født i ⟦vestbø⟧ 3.5.2014',
    'En 52 år gammel mann fra ⟦Vestbø⟧ ble innlagt.',
    'Ein 14-årig gut frå ⟦Vestbø⟧',
    'Bosted: ⟦Vestbø⟧. Alder: 41 år.',
  ])('%j', (marked) => {
    const { found, expected } = compare(marked, 'ADDRESS');
    expect(expected.length).toBeGreaterThan(0);
    expect(found).toEqual(expected);
  });

  it.each([
    'Han er født i Norge 3. mai 1987.',
    'Forfatteren er født i Hamar.',
    'Alf ble født i 1928 og ble forfatter i høy alder.',
    'Barnet er født i uke 34.',
    'Kari Olsen, født Hansen, er rektor.',
    'Født 3. mai 1987, Kari Hansen.',
    'Hun kommer fra Hamar.',
    'Han ble født. I Hamar var det fest.',
    'Født på ny',
    'Då eg vart fødd i 1958, hadde far min lese ei bok.',
    'Barnet ble født 21. januar i fjor.',
    'Adresse: Ukjent. Alder: 41 år.',
    'Vi har fått brev fra Nes kommune.',
  ])('nothing in %j', (text) => {
    expect(compare(text, 'ADDRESS').found).toEqual([]);
  });
});
