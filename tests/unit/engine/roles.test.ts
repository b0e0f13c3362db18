import { describe, expect, it } from 'vitest';
import type { Finding, PersonRole } from '../../../lib/contracts/finding';
import { inspect } from '../../../lib/engine';
import { rulesFromSource } from './people-pack';

// Proves: a name is told as private, employee, public, author or historical by the words around it; only private names and
// those that nothing tells of are weighed; and a party in a case stays a party, whatever else stands near. All people but
// those whom everybody knows are invented.

const rules = rulesFromSource();

function nameIn(text: string, name: string): Finding {
  const found = inspect(text, rules).findings.filter(
    ({ type, start, end }) => type === 'PERSON' && text.slice(start, end).includes(name),
  );
  expect(found, `${name} is found in «${text}»`).not.toHaveLength(0);
  return found[0] as Finding;
}

const roleOf = ({ evidence }: Finding): PersonRole | null =>
  evidence.find((item) => item.kind === 'role')?.role ?? null;
const isWeighed = (finding: Finding) => finding.confidence !== 'low';

type Row = [text: string, name: string];

const employees: Row[] = [
  ['Rektor Kari Solbakken åpnet møtet.', 'Kari Solbakken'],
  ['Saksbehandler: Kari Solbakken', 'Kari Solbakken'],
  ['Sakshandsamar: Kari Solbakken', 'Kari Solbakken'],
  ['Kommunedirektør Per Lillevik legger fram saken for utvalget.', 'Per Lillevik'],
  ['Kultursjefen, Per Lillevik, svarte på spørsmål.', 'Per Lillevik'],
  ['Kari Solbakken, rektor ved Fjellvik skole, svarer på henvendelsen.', 'Kari Solbakken'],
  ['Rektor ved Solheim barneskole, Kari Solbakken, svarer.', 'Kari Solbakken'],
  ['Kari Solbakken er ny enhetsleder for renhold.', 'Kari Solbakken'],
  ['Einingsleiar Kari Solbakken kjem på møtet.', 'Kari Solbakken'],
  ['Med vennlig hilsen\nKari Solbakken\nrådgiver', 'Kari Solbakken'],
  ['Vi har invitert forsker Per Lillevik til å holde foredraget.', 'Per Lillevik'],
  ['Til stede: Kari Solbakken, Per Lillevik og Ola Tveiten', 'Per Lillevik'],
  ['Rådgiverne Kari Solbakken og Per Lillevik har skrevet notatet.', 'Per Lillevik'],
  ['Lillevik Bygg AS v/Kari Solbakken søker om skjenkebevilling.', 'Kari Solbakken'],
  ['Kontakt Kari Solbakken på kari.solbakken@fjellvik.kommune.no om billetter.', 'Kari Solbakken'],
  ['Styrer ved stedet er Kari Solbakken, med Per Lillevik som stedfortreder.', 'Per Lillevik'],
  ['The meeting was opened by headteacher Kari Solbakken.', 'Kari Solbakken'],
];

const tellers: Row[] = [
  ['Rektor Kari Solbakken orienterte om sykefravær og permisjoner.', 'Kari Solbakken'],
  ['Rektor Kari Solbakken fortalte at eleven var innlagt.', 'Kari Solbakken'],
];

const publicPeople: Row[] = [
  ['Ordfører Kari Solbakken åpnet skolen.', 'Kari Solbakken'],
  ['Ordføraren i Fjellvik, Kari Solbakken, opna skulen.', 'Kari Solbakken'],
  ['Representanten Ola Tveiten (Sp) foreslo å utsette saken.', 'Ola Tveiten'],
  ['Ola Tveiten (Ap) fremmet forslag.', 'Ola Tveiten'],
  ['Statsråd Per Lillevik svarer Stortinget.', 'Per Lillevik'],
  ['Skriv et sammendrag av talen til Jonas Gahr Støre.', 'Jonas Gahr Støre'],
  ['Lag ein tale om Gro Harlem Brundtland.', 'Gro Harlem Brundtland'],
  ['Forslag fra Ola Tveiten: Saken sendes tilbake.', 'Ola Tveiten'],
  ['Ingrid Solvoll Fjellvik vil svare på spørsmålet.', 'Ingrid Solvoll Fjellvik'],
];

const authors: Row[] = [
  ['Lag fem oppgaver til elevene om Henrik Ibsen.', 'Henrik Ibsen'],
  ['Skriv om romanen av Kari Solbakken.', 'Kari Solbakken'],
  ['Dette viser Lillevik mfl. (2019) i sin studie.', 'Lillevik'],
  ['Kari Solbakken (2019) hevder at skolen bør endres.', 'Kari Solbakken'],
];

const historical: Row[] = [
  ['Embetsmannen Kari Solbakken (1832–1901) bygde veien.', 'Kari Solbakken'],
  ['Fortell om Fridtjof Nansen på fem setninger.', 'Fridtjof Nansen'],
];

describe('names that are not weighed', () => {
  it.each([...employees, ...tellers])('%s: employee', (text, name) => {
    const finding = nameIn(text, name);
    expect([roleOf(finding), isWeighed(finding), finding.class]).toEqual(['employee', false, 'intern']);
  });
  it.each(publicPeople)('%s: public', (text, name) => {
    const finding = nameIn(text, name);
    expect([roleOf(finding), isWeighed(finding), finding.class]).toEqual(['public', false, 'apen']);
  });
  it.each(authors)('%s: author', (text, name) => {
    const finding = nameIn(text, name);
    expect([roleOf(finding), isWeighed(finding)]).toEqual(['author', false]);
  });
  it.each(historical)('%s: historical', (text, name) => {
    const finding = nameIn(text, name);
    expect([roleOf(finding), isWeighed(finding)]).toEqual(['historical', false]);
  });
});

const parties: Row[] = [
  ['Eleven Kari Solbakken har hatt mye fravær.', 'Kari Solbakken'],
  ['Rektor Per Lillevik ringte mor til eleven Kari Solbakken.', 'Kari Solbakken'],
  ['Til stede: Kari Solbakken (mor), rektor Per Lillevik', 'Kari Solbakken'],
  ['Søker: Kari Solbakken. Saksbehandler: Per Lillevik.', 'Kari Solbakken'],
  ['Søkjaren, Kari Solbakken, får avslag.', 'Kari Solbakken'],
  // A title is no shield against what is told of the person's own health or work.
  ['Ordfører Kari Solbakken er innlagt på psykiatrisk avdeling.', 'Kari Solbakken'],
  ['Rektor Kari Solbakken har fått kreft.', 'Kari Solbakken'],
  ['Rektor Kari Solbakken er sykmeldt ut året.', 'Kari Solbakken'],
  ['Rektor Kari Solbakken er sjukmeld ut året.', 'Kari Solbakken'],
  ['Lag en oppfølgingsplan for lærer Kari Solbakken.', 'Kari Solbakken'],
  ['Lærar Kari Solbakken har fått skriftleg åtvaring.', 'Kari Solbakken'],
  ['Rådgiver Kari Solbakken, født 12.03.1971, skal ha ny avtale.', 'Kari Solbakken'],
  ['Søknad fra Kari Solbakken v/mor Lise Solbakken.', 'Lise Solbakken'],
  // A child's year of birth is no citation.
  ['Bruker: Kari Solbakken (2015)', 'Kari Solbakken'],
  // The same surname as somebody known.
  ['Eleven Erna Solberg har byttet klasse.', 'Erna Solberg'],
  ['Pasienten Jonas Gahr Støre på rom 4 sover.', 'Jonas Gahr Støre'],
  ['Formannskapet behandlet klagen fra Kari Solbakken på avslag.', 'Kari Solbakken'],
];

describe('names that are a party', () => {
  it.each(parties)('%s: private', (text, name) => {
    const finding = nameIn(text, name);
    expect([roleOf(finding), isWeighed(finding)]).toEqual(['private', true]);
  });

  const nobodys: Row[] = [
    ['Kari Støre ringte om barnehageplassen.', 'Kari Støre'],
    ['Kari Solbakken søker om støttekontakt.', 'Kari Solbakken'],
    ['Til stede: Kari Solbakken, Lise Solbakken\nMor er bekymret for lesingen.', 'Lise Solbakken'],
    ['Samtale med Kari Solbakken i dag.', 'Kari Solbakken'],
    ['Vi drøftet saken i statsråd. Kari Solbakken ringte etterpå.', 'Kari Solbakken'],
    ['Rektor ringte i dag. Kari Solbakken kommer ikke.', 'Kari Solbakken'],
    ['Vi møtte Kari Solbakken, rektor og helsesykepleier.', 'Kari Solbakken'],
    ['Kari Solbakken (2015) kommer i morgen.', 'Kari Solbakken'],
    ['Med vennlig hilsen\nKari Solbakken', 'Kari Solbakken'],
  ];
  it.each(nobodys)('%s: nothing tells, and the name is weighed', (text, name) => {
    const finding = nameIn(text, name);
    expect([roleOf(finding), isWeighed(finding)]).toEqual([null, true]);
  });

  it('tells the teacher from the pupil in one text, nb and nn', () => {
    for (const [text, pupil, teacher] of [
      ['Kontaktlærer Per Lillevik melder at eleven Kari Solbakken ble utagerende.', 'Kari Solbakken', 'Per Lillevik'],
      ['Kontaktlærar Per Lillevik melder at eleven Kari Solbakken var uroleg.', 'Kari Solbakken', 'Per Lillevik'],
    ] as const) {
      expect(roleOf(nameIn(text, pupil))).toBe('private');
      expect(roleOf(nameIn(text, teacher))).toBe('employee');
    }
  });
});

describe('what the whole document tells', () => {
  it('a surname is who the full name was', () => {
    const text = 'Rektor Kari Solbakken ønsket velkommen.\n\nSolbakken gikk gjennom planen for året.';
    const last = inspect(text, rules)
      .findings.filter(({ type }) => type === 'PERSON')
      .at(-1) as Finding;
    expect([roleOf(last), isWeighed(last), last.start > 40]).toEqual(['employee', false, true]);
  });

  const minutes = [
    'Kommunestyrets behandling: Kari Solbakken (Ap), Per Lillevik (H), Ola Tveiten (Sp), Nina Haugdal (V), Geir Nesvik (SV) og Lise Moldal (R)',
    'fremmet felles forslag.',
  ].join(' ');
  const filler = 'Vannledningen skal ligge langs veien og forsyne feltet. '.repeat(12);

  it('in a council’s paper a name far from any word of a meeting is a member’s', () => {
    const finding = nameIn(`${minutes}\n\n${filler}\n\nAnders Bakkehaug tok ordet.`, 'Anders Bakkehaug');
    expect([roleOf(finding), isWeighed(finding)]).toEqual(['employee', false]);
  });
  it('and a party stays one', () => {
    const finding = nameIn(`${minutes}\n\n${filler}\n\nKlienten Anders Bakkehaug har klaget.`, 'Anders Bakkehaug');
    expect([roleOf(finding), isWeighed(finding)]).toEqual(['private', true]);
  });
  it('without members named, nothing is spread', () => {
    const finding = nameIn(`${filler}\n\nAnders Bakkehaug tok ordet.`, 'Anders Bakkehaug');
    expect([roleOf(finding), isWeighed(finding)]).toEqual([null, true]);
  });
});

describe('what it means for topics and combinations', () => {
  const held = (text: string) =>
    inspect(text, rules).findings.filter((finding) => finding.class !== 'apen' && isWeighed(finding));

  it('a name in office makes no case of a topic', () => {
    expect(held('Kommunalsjef Kari Solbakken orienterte om sykehjem, demens og hjemmesykepleie i kommunen.')).toEqual(
      [],
    );
    expect(held('Statsråd Per Lillevik la fram en strategi om barnevern og fosterhjem.')).toEqual([]);
    expect(held('Kommunalsjef Kari Solbakken orienterte om demens og heimesjukepleie i kommunen.')).toEqual([]);
  });
  it('the pupil beside the teacher does', () => {
    const found = held('Kontaktlærer Per Lillevik skriver at eleven Kari Solbakken har fått diagnosen ADHD.');
    expect(found.map(({ type }) => type)).toContain('HEALTH');
  });
  it('an official’s own illness does', () => {
    const found = held('Ordfører Kari Solbakken er innlagt på sykehus med depresjon.');
    expect(found.map(({ type }) => type)).toContain('HEALTH');
  });
});

describe('what is no person', () => {
  it.each([
    'Endret ved lov 26 jan 2007 nr. 3 (ikr. 1 jan 2008).',
    'Tilbudet fra Haugdal Lillevik AS er mottatt.',
    'Se kapittel V. Regler om orden.',
  ])('%s', (text) => {
    expect(inspect(text, rules).findings.filter(({ type }) => type === 'PERSON')).toEqual([]);
  });
});
