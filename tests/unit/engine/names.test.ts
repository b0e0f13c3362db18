import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../lib/contracts/finding';
import { inspect } from '../../../lib/engine';
import { compiled, packOf, readMarked, rulesOf } from './base-pack';

/** What people write to a chat and in case papers, with every name marked; all names are invented. */

const rules = compiled([packOf(rulesOf('navn.yaml'))]);
const withoutModel = packOf(rulesOf('navn.yaml'));
if (withoutModel.names) delete withoutModel.names.model;
const lists = compiled([withoutModel]);

const people = (text: string, by = rules): Finding[] =>
  inspect(text, by).findings.filter(({ type }) => type === 'PERSON');
const spansIn = (text: string, by = rules): string[] => people(text, by).map(({ start, end }) => `${start}-${end}`);

const FOUND: Readonly<Record<string, readonly string[]>> = {
  'before words that are company forms too': [
    '⟦Kari Nordmann⟧ sa at hun ville ringe.',
    'Da ⟦Ola Hansen⟧ ba om innsyn, fikk han det.',
  ],
  'names from other countries': [
    'Skriv et svar til ⟦Fatima Warsame⟧ om søknaden.',
    'Skriv et svar til ⟦Grzegorz Wiśniewski⟧ om søknaden.',
    'Eleven ⟦Samrawit Tesfamariam⟧ har hatt mye fravær.',
    'Vi viser til møtet med ⟦Oksana Kravchenko⟧ på mandag.',
    'Eleven ⟦Nguyen Thi Lan⟧ har hatt mye fravær.',
    'Mor heter ⟦Rūta Kazlauskienė⟧.',
    'Far heter ⟦Waqas Chaudhry⟧.',
    'Saken gjelder ⟦Khaled Darwish⟧.',
  ],
  'Sámi and Kven names': [
    'Eleven ⟦Áilu Oskal⟧ har fått plass.',
    'Saken gjelder ⟦Máret Ánne Sara⟧.',
    'Møte med ⟦Väinö Lampela⟧ i dag.',
  ],
  'a genitive -s': ['Vedtaket til ⟦Ola Larsens⟧ mor er klart.', '⟦Kari Hansens⟧ søknad er avslått.'],
  'double names and hyphens': ['Saken gjelder ⟦Anne-Marie Berg-Olsen⟧.', 'Møte med ⟦Per Kristian Foss Hansen⟧ i dag.'],
  initials: ['Møte med ⟦K. Nordmann⟧ i dag.', 'Møte med ⟦Kari N. Hansen⟧ i dag.'],
  'surname first': ['Elev: ⟦Hansen, Kari⟧', 'Navn: ⟦Wójcik, Piotr⟧'],
  'signatures and letters': [
    'Hei!\n\nMed vennlig hilsen\n⟦Silje Haugen⟧\nrådgiver',
    'Kjære ⟦Torbjørn Lie⟧\n\nTakk for brevet.',
  ],
  tables: [
    'Navn;Klasse;Fag\n⟦Kari Hansen⟧;7B;norsk\n⟦Ahmed Elmi⟧;7B;matte',
    '| ⟦Kari Hansen⟧ | 7B |\n| ⟦Ole Bakke⟧ | 7B |',
  ],
  'no capitals': [
    'skriv et svar til ⟦fatima warsame⟧ om barnehageplass',
    'oppsummer saken til ⟦kari hansen⟧ og ⟦per olsen⟧',
  ],
  'all capitals': ['ELEV: ⟦KARI HANSEN⟧', 'Saken gjelder ⟦KARI HANSEN⟧, Bodø.'],
  'spelling mistakes': ['Saken gjelder ⟦Krisitan Hanssen⟧.', 'Møte med ⟦Marriane Olsne⟧ i dag.'],
  'a surname alone, after the whole name': ['⟦Fadumo Warsame⟧ ringte i dag.\n\nVi ringer ⟦Warsame⟧ på mandag.'],
  titles: ['Vi snakket med saksbehandler ⟦Bjørnstad⟧ om saken.', 'Lærer ⟦Solheim⟧ tok kontakt med foreldrene.'],
};

describe.each(Object.entries(FOUND))('names are found to the letter: %s', (_, texts) => {
  it.each(texts)('%s', (marked) => {
    const { text, spans } = readMarked(marked);
    expect(spansIn(text)).toEqual(spans);
  });
});

const SILENT: Readonly<Record<string, readonly string[]>> = {
  'streets and places': [
    'Møtet er i Ivar Aasens veg 12.',
    'Bussen går fra Bodø til Fauske.',
    'Vi bor i Kirkegata ved Solbakken skole.',
  ],
  firms: ['Tilbudet fra Hansen Bygg AS er mottatt.', 'Vi kjøpte materialer av Olsen & Sønn.'],
  'months and days': ['Mai og juni er travle.', 'August og september er rolige, mandag og fredag også.'],
  'words that are names': [
    'Dag og natt, vår og sommer.',
    'Stein på stein. Bjørn og ulv er fredet.',
    'Liv og helse er viktigst.',
    'Storm og regn i helga.',
  ],
  'units, laws and products': [
    'Hva sier forvaltningsloven om klagefrist?',
    'Vår kommune bruker Teams, Outlook og Copilot.',
    'Oppvekst og kultur melder til Kommunedirektøren.',
    'Hun har Alzheimers sykdom.',
  ],
  'prompts without a person': [
    'skriv et forslag til møteinnkalling om budsjettet',
    'Lag en kort oppsummering av vedlegget.',
    'KOMMUNESTYRET VEDTAR BUDSJETTET',
  ],
};

describe.each(Object.entries(SILENT))('no name is seen where there is none: %s', (_, texts) => {
  it.each(texts)('%s', (text) => {
    expect(spansIn(text)).toEqual([]);
  });
});

describe('a line without capitals', () => {
  it('holds a name where it stands for itself', () => {
    expect(spansIn('kan du ringe kari nordmann i morgen')).toEqual(['13-26']);
  });
  it('must be surer of one among lines that have capitals', () => {
    const text = 'Kari Nordmann og Ola Hansen var på møtet i Bergen.\nrundt ti kroner per hode';
    expect(spansIn(text)).toEqual(['0-13', '17-27']);
  });
});

describe('why a name is one', () => {
  it('says that the model took it for a name', () => {
    const [finding] = people('Skriv et svar til Grzegorz Wiśniewski om søknaden.');
    expect(finding?.evidence).toContainEqual({ kind: 'model' });
  });

  it('points at the whole name where a part of it stands alone', () => {
    const text = 'Fadumo Warsame ringte i dag.\n\nVi ringer Warsame på mandag.';
    const alone = people(text)[1];
    expect(alone?.evidence).toContainEqual({ kind: 'repeat', span: { start: 0, end: 'Fadumo Warsame'.length } });
  });
});

describe('without a model', () => {
  it.each(['Samtale med ⟦Kari Hansen⟧ i dag.', 'Elev: ⟦Hansen, Kari⟧'])('the lists go on working: %s', (marked) => {
    const { text, spans } = readMarked(marked);
    expect(spansIn(text, lists)).toEqual(spans);
  });
});

describe('any text', () => {
  it.each([
    ['a row of capitalised words', 'Kari '.repeat(20_000)],
    ['one long word', 'Å'.repeat(100_000)],
    ['half a surrogate pair', 'Kari \ud800 Hansen \udc00'],
    ['hyphens without end', 'Kari-'.repeat(20_000)],
    ['right-to-left and emoji', 'שלום Kari 👩‍👧 مرحبا Hansen'],
  ])('is read without an error: %s', (_, text) => {
    const { incomplete } = inspect(text, rules);
    expect(incomplete.filter(({ code }) => code === 'rule_failed')).toEqual([]);
  });
});
