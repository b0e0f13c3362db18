import { basename, join } from 'node:path';
import { readArticle } from './article';
import { expandTerm } from './lexicon';
import type { SourceFile } from './read';
import type { Lexicon, LexiconTerm, SourceProblem } from './types';

type Obj = Record<string, unknown>;

/** A pack put together from its files, not yet checked against the schema. `origin` tells which file an item came from. */
export interface Assembled {
  input: Obj;
  origin: Map<string, string>;
  problems: SourceProblem[];
}

/** Which field of the pack a file's items go into. A file is either a bare list or `{ <defaults>, items: [...] }`. */
const LISTS: readonly [test: RegExp, field: string][] = [
  [/^classes\.yaml$/, 'classes'],
  [/^tools(\/.+)?\.yaml$/, 'tools'],
  [/^rules\/.+\.yaml$/, 'rules'],
  [/^tasks\.yaml$/, 'tasks'],
  [/^data-kinds\.yaml$/, 'data_kinds'],
  [/^contacts\.yaml$/, 'contacts'],
  [/^decisions\.yaml$/, 'decisions'],
  [/^family-decisions\.yaml$/, 'family_decisions'],
  [/^services(\/.+)?\.yaml$/, 'services'],
  [/^templates(\/.+)?\.yaml$/, 'templates'],
  [/^lessons(\/.+)?\.yaml$/, 'lessons'],
  [/^vettregler\.yaml$/, 'vettregler'],
  [/^authorities\.yaml$/, 'authorities'],
];

/** Fields that a file may state once for all its items. */
const INHERITED: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    ['tools', 'rules', 'tasks', 'data_kinds', 'services', 'templates', 'lessons', 'vettregler', 'authorities'].map(
      (field) => [field, ['kilde', 'sist_kontrollert', 'eier']],
    ),
  ),
};

function isObj(value: unknown): value is Obj {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Puts a pack together from its source files. `sources` is the register of `kilder.yaml` files (of this pack and those
 * below it): where the files say `kilde: [bvl]`, the pack gets the whole source.
 */
export function assemble(folder: string, files: readonly SourceFile[], sources: Obj): Assembled {
  const name = basename(folder);
  const problems: SourceProblem[] = [];
  const origin = new Map<string, string>();
  const input: Obj = {};
  const lists: Record<string, Obj[]> = {};
  const articles: Obj[] = [];
  const lexica = new Map<string, Lexicon>();
  const at = (file: string) => join(name, file);
  const problem = (file: string, message: string, path?: string) =>
    problems.push({ file: at(file), message, ...(path ? { path } : {}) });

  const resolveSources = (item: Obj, file: string, path: string): Obj => {
    if (!Array.isArray(item.kilde)) return item;
    const kilde = item.kilde.map((one: unknown) => {
      if (typeof one !== 'string') return one;
      if (!(one in sources)) problem(file, `unknown source «${one}» (add it to kilder.yaml)`, path);
      return sources[one];
    });
    return { ...item, kilde };
  };

  for (const { file, data, text } of files) {
    if (file === 'kilder.yaml' || /^(?:names|people)\//.test(file)) continue;
    if (/^articles\/.+\.md$/.test(file)) {
      const article = readArticle(text ?? '');
      if (!article) {
        problem(file, 'no front matter between --- lines');
        continue;
      }
      origin.set(`articles/${articles.length}`, at(file));
      articles.push({ ...resolveSources(article.front, file, 'kilde'), title: article.title, body: article.body });
      continue;
    }
    if (file === 'pack.yaml') {
      Object.assign(input, data);
      continue;
    }
    if (file === 'signals.yaml') {
      input.signals = data;
      continue;
    }
    if (file === 'hjemler.yaml') {
      input.hjemler = data;
      continue;
    }
    if (file === 'protected.yaml') {
      input.protected = data;
      continue;
    }
    if (/^lexicon\/.+\.yaml$/.test(file)) {
      if (!isObj(data) || typeof data.area !== 'string' || !Array.isArray(data.terms))
        problem(file, 'needs `area` and `terms`');
      else lexica.set(data.area, { file: at(file), area: data.area, terms: data.terms as LexiconTerm[] });
      continue;
    }
    const field = LISTS.find(([test]) => test.test(file))?.[1];
    if (!field) {
      if (/\.ya?ml$/.test(file)) problem(file, 'unknown file: no place in the pack');
      continue;
    }
    const items = Array.isArray(data) ? (data as unknown[]) : isObj(data) ? (data.items ?? data[field]) : null;
    if (!Array.isArray(items)) {
      problem(file, `expected a list, or a mapping with \`items\``);
      continue;
    }
    const defaults: Obj = {};
    for (const key of INHERITED[field] ?? []) if (isObj(data) && key in data) defaults[key] = data[key];
    const target = lists[field] ?? [];
    lists[field] = target;
    for (const raw of items) {
      if (!isObj(raw)) {
        problem(file, `expected a mapping, found ${JSON.stringify(raw)}`);
        continue;
      }
      origin.set(`${field}/${target.length}`, at(file));
      const path = String(raw.id ?? target.length);
      const item = resolveSources({ ...defaults, ...raw }, file, path);
      if (field === 'tools' && Array.isArray(item.facts)) {
        item.facts = item.facts.map((fact: Obj) =>
          resolveSources({ sist_kontrollert: item.sist_kontrollert, ...fact }, file, `${path}/facts`),
        );
      }
      target.push(item);
    }
  }

  for (const rule of lists.rules ?? []) {
    if (rule.lexicon === undefined) continue;
    const areas = [rule.lexicon].flat().map(String);
    const strengths = Array.isArray(rule.strengths) ? (rule.strengths as string[]) : ['S', 'M', 'W'];
    const lines = areas.flatMap((area) => {
      const lexicon = lexica.get(area);
      if (!lexicon) problem('rules', `no lexicon for area «${area}»`, String(rule.id));
      return lexicon?.terms ?? [];
    });
    rule.area ??= areas[0];
    rule.terms = mergeTerms(lines.filter((term) => strengths.includes(term.strength)));
    delete rule.lexicon;
    delete rule.strengths;
  }
  // Words written out directly in a rule are expanded in the same way.
  for (const rule of lists.rules ?? []) {
    if (rule.kind !== 'term' || !Array.isArray(rule.terms)) continue;
    const terms = rule.terms as (LexiconTerm & { match?: string })[];
    if (terms.some((term) => term.nb !== undefined || term.nn !== undefined || term.caps !== undefined))
      rule.terms = mergeTerms(terms);
  }

  for (const rule of lists.rules ?? []) {
    if (rule.kind !== 'combination' || !Array.isArray(rule.parts)) continue;
    rule.parts = rule.parts.map((part: unknown) =>
      isObj(part) && Array.isArray(part.terms) ? { ...part, terms: mergeTerms(part.terms as LexiconTerm[]) } : part,
    );
  }

  Object.assign(input, lists);
  if (articles.length > 0) input.articles = articles;
  return { input, origin, problems };
}

/**
 * One term per line of the lexicon; a form that two lines share stays with the stronger, so that it counts once. A word never
 * takes the place of the same form as a beginning of compounds, which finds more.
 */
function mergeTerms(lines: readonly LexiconTerm[]): Obj[] {
  const rank = { S: 0, M: 1, W: 2 } as const;
  const seen = new Set<string>();
  return lines
    .flatMap(expandTerm)
    .sort((a, b) => rank[a.strength] - rank[b.strength] || Number(b.match === 'prefix') - Number(a.match === 'prefix'))
    .map((term) => ({
      ...term,
      forms: term.forms.filter((form) => {
        const key = `${term.match}:${form}`;
        if (seen.has(key) || (term.match === 'word' && seen.has(`prefix:${form}`))) return false;
        seen.add(key);
        return true;
      }),
    }))
    .filter((term) => term.forms.length > 0)
    .map((term) => (term.match === 'word' ? { forms: term.forms, strength: term.strength } : term));
}
