import { expandTerm } from './lexicon';
import type { SourceFile } from './read';
import type { LexiconTerm } from './types';

const LISTS = [
  'public',
  'employee',
  'list',
  'represents',
  'private',
  'asking',
  'matter',
  'meeting',
  'work',
  'citing',
] as const;

/** A list in `people/*.yaml`: what to inflect as nouns, what to take as written, and last parts of compounds. */
interface WordList {
  /** Inflected in both målformer. */
  nb?: string[];
  nn?: string[];
  /** Taken as written. */
  forms?: string[];
  /** Inflected, and found as the last part of compounds. */
  endings?: { nb?: string[]; nn?: string[] };
}

/** The people section of `people/`, or null while the folder has none: words from `*.yaml`, known people from `*.tsv`. */
export function readPeople(
  files: readonly SourceFile[],
  register: Readonly<Record<string, unknown>>,
  checked: string,
): { section: Record<string, unknown> | null; problems: string[] } {
  const problems: string[] = [];
  const own = files.filter(({ file }) => file.startsWith('people/'));
  if (own.length === 0) return { section: null, problems };
  const lists = Object.fromEntries(LISTS.map((name) => [name, new Set<string>()]));
  const parties: string[] = [];
  const known: string[] = [];
  const sources = new Set<string>();
  for (const { file, data, text } of own) {
    if (file.endsWith('.tsv')) {
      for (const line of (text ?? '').split(/\r?\n/)) {
        if (line.trim() === '' || line.startsWith('#')) continue;
        if (!/^[^\t]+\t[pah](?:\t[sr]{1,2})?$/.test(line))
          problems.push(`${file}: «${line}» is not name, role and flags`);
        known.push(line);
      }
      continue;
    }
    for (const [key, value] of Object.entries((data ?? {}) as Record<string, unknown>)) {
      const list = lists[key];
      if (key === 'kilde') for (const one of value as string[]) sources.add(one);
      else if (key === 'parties') parties.push(...(value as string[]));
      else if (list && isWordList(value)) for (const form of formsOf(value)) list.add(form);
      else if (list) problems.push(`${file}: «${key}» holds something else than words (quote a word with a colon)`);
      else problems.push(`${file}: unknown list «${key}»`);
    }
  }
  for (const one of sources) if (!(one in register)) problems.push(`unknown source «${one}» (add it to kilder.yaml)`);
  const words = Object.fromEntries(
    Object.entries(lists)
      .filter(([, forms]) => forms.size > 0)
      .map(([name, forms]) => [name, [...forms]]),
  );
  return {
    section: {
      ...words,
      ...(parties.length > 0 ? { parties } : {}),
      ...(known.length > 0 ? { known: known.join('\n') } : {}),
      kilde: [...sources].map((one) => register[one]),
      sist_kontrollert: checked,
    },
    problems,
  };
}

/** A mistake such as `forms: [møtte:]` gives a mapping where a word should be. */
function isWordList(value: unknown): value is WordList {
  if (typeof value !== 'object' || value === null) return false;
  const { endings, ...lists } = value as WordList;
  return [...Object.values(lists), ...Object.values(endings ?? {})].every(
    (words) => Array.isArray(words) && words.every((word) => typeof word === 'string'),
  );
}

function formsOf({ nb, nn, forms, endings }: WordList): string[] {
  return [
    ...inflected({ nb, nn }),
    ...(forms ?? []).map((form) => form.toLowerCase()),
    ...(endings ? inflected(endings).map((form) => `-${form}`) : []),
  ];
}

function inflected({ nb, nn }: { nb?: string[] | undefined; nn?: string[] | undefined }): string[] {
  return [...inflectedAs('nb', nb ?? []), ...inflectedAs('nn', nn ?? [])];
}

/** Most words of office and of parties are agents («leder», «søkjar»), which the inflection can't tell from «lager». */
const NO_AGENT = /(?:datter|dotter|søster|syster)$/;

function inflectedAs(language: 'nb' | 'nn', words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const isAgent = (language === 'nb' ? /er$/ : /ar$/).test(word) && !NO_AGENT.test(word);
    const term: LexiconTerm = { strength: 'M', [language]: word, ...(isAgent ? { paradigm: 'agent' } : {}) };
    return expandTerm(term).flatMap(({ forms }) => forms);
  });
}
