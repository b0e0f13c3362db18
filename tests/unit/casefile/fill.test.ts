import { beforeAll, describe, expect, it } from 'vitest';
import { CASE_FILE_SLOTS, type CaseFileValues, caseFileValues, fillDocument } from '../../../lib/casefile';
import type { Pack } from '../../../lib/contracts/pack';
import { builtPacks } from '../../corpus/built-packs';
import { cellsOf, NORWEGIAN, shapeOf, written } from './written';

const TODAY = '2026-11-22';
let base: Pack;
let eksempel: Pack;
beforeAll(async () => {
  [base, eksempel] = (await builtPacks()) as [Pack, Pack];
});

const kommune = (change: Partial<Pack>): Pack => ({ ...eksempel, ...change });
const all = (text: string) => ({ nb: text, nn: text, en: text });
const rowsOf = (table: string) => table.split('\n').slice(2).map(cellsOf);
const rowOf = (values: CaseFileValues, tool: string) =>
  rowsOf(values.verktoy_tabell).find(([name]) => name?.startsWith(tool));

describe('the documents with the packs of an example kommune', () => {
  it('have no slot left, and nothing that became «undefined» or empty', () => {
    for (const { id, language, text } of written) {
      const filled = fillDocument(text, caseFileValues([base, eksempel], language, TODAY));
      expect([id, language, /\{\{|\}\}|undefined|\[object|null/.exec(filled)?.[0]]).toEqual([id, language, undefined]);
      expect([id, language, /\| *\|/.exec(filled)?.[0]]).toEqual([id, language, undefined]);
    }
  });

  it('say what the pack says', () => {
    const values = caseFileValues([base, eksempel], 'nb', TODAY);
    expect(values).toMatchObject({
      kommune: 'Eksempel kommune',
      dato: '22.11.2026',
      personvernombud: 'personvernombud@eksempel.kommune.no',
      kontakt_epost: 'digital@eksempel.kommune.no',
      bestemmer: 'digitaliseringsrådgiveren',
      lagring_dager: '90',
      pakke_versjon: 'Eksempel kommune, versjon 1 (utgitt 22.11.2026, gjelder til 30.11.2027)',
    });
    expect(values.kontakter_liste.split('\n')).toContain('- Sikkerhetslederen: sikkerhetsleder@eksempel.kommune.no');
    expect(values.kontakter_liste).not.toContain('Lederen din');
    expect(rowsOf(values.klasser_tabell).map(([label]) => label)).toEqual([
      'Åpen',
      'Intern',
      'Fortrolig',
      'Strengt fortrolig',
      'Gradert',
    ]);
    const copilot = rowOf(values, 'Microsoft 365 Copilot (jobbkonto)');
    expect(copilot?.[1]).toBe('Intern');
    expect(copilot?.[2]).toContain('Les gjennom og sjekk svaret før du bruker det.');
    expect(copilot?.slice(3)).toEqual(['Digitaliseringssjefen og personvernombudet, 12.3.2026', '31.3.2027']);
    expect(rowOf(values, 'Microsoft 365 Copilot (privat konto)')?.[1]).toBe('Skal ikke brukes');
    expect(rowOf(values, 'DeepSeek')).toEqual([
      'DeepSeek',
      'Skal ikke brukes',
      '–',
      '[fyll inn: hvem som har bestemt det]',
      '–',
    ]);
  });

  it('say it in nynorsk', () => {
    const values = caseFileValues([base, eksempel], 'nn', TODAY);
    expect(values.bestemmer).toBe('digitaliseringsrådgivaren');
    expect(values.klasser_tabell).toContain('| Fortruleg |');
    expect(rowOf(values, 'DeepSeek')?.[1]).toBe('Skal ikkje brukast');
    expect(values.verktoy_tabell).not.toMatch(/\bikke\b|\bhvem\b|\bBare\b/);
  });
});

describe('what the packs do not say', () => {
  it('is asked for, with the base pack alone: it knows no kommune, no tool that is decided and nobody to ask', () => {
    for (const language of NORWEGIAN) {
      const values = caseFileValues([base], language, TODAY);
      for (const slot of ['kommune', 'personvernombud', 'kontakt_epost', 'bestemmer', 'pakke_versjon'] as const)
        expect([slot, values[slot]]).toEqual([slot, expect.stringMatching(/^\[fyll inn: [^\]]+\]$/)]);
      expect(rowsOf(values.verktoy_tabell)).toEqual([Array(5).fill(expect.stringMatching(/^\[fyll inn: [^\]]+\]$/))]);
      for (const line of values.kontakter_liste.split('\n'))
        expect(line).toMatch(/^- \p{Lu}[^:]+: \[fyll inn: [^\]]+\]$/u);
      expect(rowsOf(values.klasser_tabell)).toHaveLength(5);
    }
  });

  it('is asked for without any pack at all, and no value is ever empty', () => {
    for (const language of NORWEGIAN) {
      const values = caseFileValues([], language, '');
      for (const slot of CASE_FILE_SLOTS) expect([slot, values[slot].trim() === '']).toEqual([slot, false]);
      expect(values.klasser_tabell).toContain('[fyll inn: klass');
      expect(values.dato).toBe('[fyll inn: dato]');
    }
  });

  it('is asked for where a pack holds nothing but space', () => {
    const blank = kommune({
      name: all(' \n\t '),
      contacts: [{ id: 'personvernombud', role: all('ombud'), name: ' ' }],
    });
    const values = caseFileValues([base, blank], 'nb', TODAY);
    expect(values.kommune).toBe('[fyll inn: navnet på kommunen]');
    expect(values.personvernombud).toBe('[fyll inn: navn og e-post til personvernombudet]');
  });

  it('is not taken from a person’s own pack', () => {
    const own: Pack = { ...eksempel, id: 'egen', layer: 'person', name: all('Min egen') };
    expect(caseFileValues([base, own], 'nb', TODAY)).toEqual(caseFileValues([base], 'nb', TODAY));
  });
});

describe('a decision', () => {
  const decided = (decision: Partial<Pack['decisions'][number]>) =>
    rowOf(
      caseFileValues(
        [
          base,
          kommune({
            decisions: [{ tool: 'chatgpt', status: 'approved', ceiling: 'fortrolig', conditions: [], ...decision }],
            family_decisions: [],
          }),
        ],
        'nb',
        TODAY,
      ),
      'ChatGPT',
    );

  it('shows no higher class than holds: a raise without its assessment is no raise', () => {
    expect(decided({})?.[1]).toBe('Åpen');
    const assessment = { date: '2026-10-01', by: 'Kommunedirektøren', basis: 'ROS', dpia: 'DPIA 1' };
    expect(decided({ assessment })?.slice(1)).toEqual([
      'Fortrolig',
      '[fyll inn: vilkår, eller «ingen»]',
      'Kommunedirektøren, 1.10.2026',
      '[fyll inn: dato]',
    ]);
  });

  it('says that it ran out, and asks first where nobody has decided', () => {
    expect(decided({ ceiling: 'apen', gyldig_til: '2026-11-21' })?.[4]).toBe('gikk ut 21.11.2026');
    expect(decided({ ceiling: 'apen', status: 'ask' })?.[1]).toBe('Spør før bruk');
  });
});

const HOSTILE = [
  'Ja | nei | kanskje',
  'Første\nandre\r\n\r\n# Tredje\u2028- fjerde',
  '# Overskrift',
  '- punkt',
  '1. punkt',
  '| a | b |\n| --- | --- |\n| c | d |',
  '---',
  '===',
  '> sitat',
  '```\nkode',
  '\\| omvendt skråstrek \\',
  '{{kommune}} og {{verktoy_tabell}}',
  '![bilde](https://eksempel.no/x.png) [lenke](https://eksempel.no)',
  '<script>alert(1)</script>',
  '&lt;b&gt; &#124;',
  '\u202eførsnev\u202c',
  '*fet* _kursiv_ ~~strøket~~',
];

describe('a hostile text in a pack', () => {
  const hostilePack = (text: string) =>
    kommune({
      name: all(text),
      contacts: [{ id: 'personvernombud', role: all(text), name: text, email: text, phone: text, url: text }],
      classes: [],
      decisions: [
        {
          tool: 'chatgpt',
          status: 'approved',
          ceiling: 'intern',
          conditions: [all(text), all(`${text} to`)],
          assessment: { date: '2026-01-01', by: text, basis: text, dpia: text },
          gyldig_til: text,
        },
      ],
      family_decisions: [],
      settings: { send_with_reason: true, requests: { tool: { contact: 'personvernombud' } } },
    });

  it('stays in its cell, its line and its item, in every document', () => {
    const mild = caseFileValues([base, hostilePack('Mild tekst')], 'nb', TODAY);
    for (const text of HOSTILE) {
      const values = caseFileValues([base, hostilePack(text)], 'nb', TODAY);
      for (const one of written.filter(({ language }) => language === 'nb')) {
        const shape = (filled: CaseFileValues) => shapeOf(fillDocument(one.text, filled));
        expect([text, one.id, shape(values)]).toEqual([text, one.id, shape(mild)]);
      }
      expect([text, rowsOf(values.verktoy_tabell).map((cells) => cells.length)]).toEqual([text, [5]]);
    }
  });

  it('says what it said, with nothing left that a reader of Markdown would act on', () => {
    const name = (text: string) => caseFileValues([base, hostilePack(text)], 'nb', TODAY).kommune;
    expect(name('Ja | nei')).toBe('Ja \\| nei');
    expect(name('To\nlinjer')).toBe('To linjer');
    expect(name('# Nei')).toBe('\\# Nei');
    expect(name('1. mai')).toBe('1\\. mai');
    expect(name('\\|')).toBe('\\\\\\|');
    expect(name('![x](y)<b>')).toBe('!\\[x\\](y)\\<b>');
    expect(name('&#124;')).toBe('\\&#124;');
    expect(name('Bø & Lunde')).toBe('Bø & Lunde');
    expect(name('kari_berg@eksempel.no')).toBe('kari_berg@eksempel.no');
    expect(name('\u202eabc')).toBe('abc');
  });

  it('is never read as a slot', () => {
    const values = caseFileValues([base, hostilePack('{{dato}}')], 'nb', TODAY);
    expect(fillDocument('{{kommune}}', values)).toBe('\\{\\{dato}}');
  });
});

describe('fillDocument', () => {
  it('leaves a slot that it does not know as it is written, also one named like a part of every object', () => {
    const values = caseFileValues([base, eksempel], 'nb', TODAY);
    expect(fillDocument('{{ukjent}} {{constructor}} {{dato}}', values)).toBe('{{ukjent}} {{constructor}} 22.11.2026');
  });

  it('puts a value in as it is, also one with a dollar sign', () => {
    const values = { ...caseFileValues([base], 'nb', TODAY), kommune: "$& $1 $'" };
    expect(fillDocument('a {{kommune}} b', values)).toBe("a $& $1 $' b");
  });
});
