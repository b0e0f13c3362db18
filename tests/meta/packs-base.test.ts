import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Localized } from '../../lib/contracts/language';
import type { Pack, Rule } from '../../lib/contracts/pack';
import { selfTest } from '../../lib/packs/self-test';
import { builtPacks } from '../corpus/built-packs';

const [base, eksempel] = (await builtPacks()) as [Pack, Pack];
const today = base.issued;

/** The 24 candidate rules of the national list → the rules that carry them out. */
const CANDIDATES: Record<string, string[]> = {
  N01: ['no.fodselsnummer'],
  N02: ['base.n02-sak-om-person'],
  N03: ['base.n03-helse', 'base.n03-helse-nummer', 'tema.helse', 'tema.helse-sak'],
  N04: ['base.n04-barnevern', 'base.n04-barnevern-nummer', 'tema.barnevern', 'tema.barnevern-sak'],
  N05: ['base.n05-gradert', 'base.n05-gradert-i-tekst', 'base.n05-nato'],
  N06: ['base.n06-unntatt-offentlighet', 'base.n06-offl'],
  N07: ['base.n07-tilbud', 'tema.innkjop'],
  N08: ['no.hemmelig.passord', 'no.hemmelig.privat-nokkel'],
  N09: ['base.n09-kraftsensitiv', 'base.n09-anlegg'],
  N10: ['base.n10-ukjent-verktoy'],
  N11: ['base.n11-hvilken-konto'],
  N12: ['base.n12-stoppet-verktoy'],
  N13: ['base.n13-fagsystem'],
  N14: ['base.n14-sjekk-kilder'],
  N15: ['base.n15-ansvar'],
  N16: ['base.n16-innsyn'],
  N17: ['base.n17-rangere-mennesker'],
  N18: ['base.n18-opptak', 'base.n18-opptaksverktoy'],
  N19: ['base.n19-elevtekst'],
  N20: ['base.n20-til-publikum'],
  N21: ['base.n21-opphavsrett'],
  N22: ['base.n22-meld-avvik'],
  N23: ['base.n23-personliste', 'base.n23-personliste-sensitiv'],
  N24: ['base.n24-copilot-jobbkonto'],
};

function texts(value: unknown, path = ''): [string, Localized][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('nb' in value && 'nn' in value) return [[path, value as Localized]];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}/${key}`));
}

function formsOf(rule: Rule): { form: string; caps: boolean }[] {
  if (rule.kind !== 'term') return [];
  return rule.terms.flatMap((term) => term.forms.map((form) => ({ form, caps: term.match === 'caps' })));
}

describe('the base pack', () => {
  it.each(Object.entries(CANDIDATES))('%s is carried out by %j', (_, ids) => {
    const present = new Set(base.rules.map((rule) => rule.id));
    for (const id of ids) expect(present).toContain(id);
  });

  it('passes its own examples on install', () => {
    expect(selfTest(base, [])).toEqual([]);
    expect(selfTest(eksempel, [base])).toEqual([]);
  });

  it('says everything in three languages, and nothing in capitals or with exclamation marks', () => {
    const all = [...texts(base), ...texts(eksempel)];
    expect(all.length).toBeGreaterThan(400);
    for (const [path, text] of all) {
      for (const language of LANGUAGES) {
        // Templates and lessons are written in Norwegian first; without English, bokmål is shown.
        if (language === 'en' && text.en === undefined && /^\/(templates|lessons)\/\d+\/body$/.test(path)) continue;
        expect(text[language], `${path} ${language}`).not.toBe('');
        expect(text[language], `${path} ${language}`).not.toContain('!');
      }
    }
  });

  it('gives every rule three examples to find and three to leave, but for lists of people', () => {
    const few = base.rules
      .filter((rule) => rule.kind !== 'situation' && rule.type !== 'PERSON_LIST')
      .filter((rule) => rule.examples.match.length < 3 || rule.examples.ignore.length < 3)
      .map((rule) => rule.id);
    expect(few).toEqual([]);
  });

  it('has at least twenty tools with hosts, each host once', () => {
    const hosts = base.tools.flatMap((tool) => tool.hosts);
    expect(base.tools.filter((tool) => tool.hosts.length > 0).length).toBeGreaterThanOrEqual(20);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it('decides nothing for a kommune', () => {
    expect(base.decisions).toEqual([]);
    expect(base.family_decisions).toEqual([]);
  });

  it('holds nothing that has run out', () => {
    const dated = [...base.rules, ...base.tools, ...base.tasks, ...base.data_kinds, ...base.articles];
    expect(dated.filter((one) => one.gyldig_til !== undefined && one.gyldig_til < today)).toEqual([]);
    expect(eksempel.decisions.filter((one) => one.gyldig_til !== undefined && one.gyldig_til < today)).toEqual([]);
  });

  it('names a source and a day of checking for everything it claims', () => {
    for (const one of [...base.rules, ...base.tools, ...base.tasks, ...base.data_kinds, ...base.articles]) {
      expect(one.kilde.length, one.id).toBeGreaterThan(0);
      expect(one.sist_kontrollert, one.id).toMatch(/^2026-/);
    }
  });

  it('refers only to legal bases it explains, and explains the switch to the forvaltningslov of 2025', () => {
    const used = [...base.rules, ...base.tasks, ...base.data_kinds, ...base.classes].flatMap((one) => one.hjemmel);
    for (const key of used) expect(Object.keys(base.hjemler)).toContain(key);
    expect(base.hjemler['fvl-13']?.replaced_by).toBe('fvl2025-30');
    expect(base.hjemler['fvl-13']?.gyldig_til).toBeUndefined();
  });
});

describe('the lexicon', () => {
  const file = fileURLToPath(new URL('../fixtures/lexicon-terms.tsv', import.meta.url));
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  const forms = base.rules.flatMap(formsOf);
  const known = new Set(forms.map(({ form, caps }) => (caps ? form : form.toLowerCase())));
  const prefixes = base.rules
    .flatMap((rule) => (rule.kind === 'term' ? rule.terms : []))
    .flatMap((term) => (term.match === 'prefix' ? term.forms : []));
  const patterns = base.rules.flatMap((rule) => (rule.kind === 'pattern' ? [new RegExp(rule.pattern, 'iu')] : []));

  /** «API-nøkkel; token», «BUP / DPS», «IOP (individuell plan)» → the words one of which must be known. */
  function variants(cell: string): string[] {
    const inside = [...cell.matchAll(/\(([^)]+)\)/g)].map((match) => match[1] as string);
    const outside = cell.replace(/\s*\([^)]*\)/g, '').trim();
    return [outside, cell, ...inside].flatMap((one) => one.split(/;| \/ |\/(?=[a-zæøå])/)).map((one) => one.trim());
  }

  function covered(cell: string): boolean {
    const joined = cell.replace(/[()]/g, '').toLowerCase();
    return [...variants(cell), joined].some((one) => {
      if (one === '') return false;
      const lower = one.toLowerCase();
      return (
        known.has(one) ||
        known.has(lower) ||
        prefixes.some((prefix) => lower.startsWith(prefix)) ||
        patterns.some((pattern) => pattern.test(one))
      );
    });
  }

  it('has all terms of the reference list', () => {
    expect(rows.length).toBeGreaterThan(300);
  });

  it.each(rows.map((row) => row.split('\t') as [string, string, string]))('%s: %s · %s', (_area, nb, nn) => {
    expect(covered(nb)).toBe(true);
    expect(covered(nn)).toBe(true);
  });
});
