import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMON_SHIFT, FIRST_BITS, LAST_BITS, TRAIT } from '../../lib/engine/names/traits';
import { readSource } from '../../lib/engine/source';
import { CAPITAL, HAS_DIGIT, hashOf } from '../../lib/engine/tokens';
import { type Doc, readLines } from './corpus';

const OFTEN = 60;
const SEEN = 2;

/** Word → traits, and how often each word was seen in lower case, in all and per document of the training text. */
export interface Lexicon {
  traits: Map<number, number>;
  small: Map<number, number>;
  subtitles: Set<number>;
}

/** Counts of words written without a capital. */
export function countSmall(text: string, into: Map<number, number>): void {
  const { tokens } = readSource(text, null);
  for (let i = 0; i < tokens.count; i += 1) {
    if (((tokens.shape[i] as number) & (CAPITAL | HAS_DIGIT)) !== 0) continue;
    const hash = tokens.hash[i] as number;
    into.set(hash, (into.get(hash) ?? 0) + 1);
  }
}

export function commonClass(small: number, inSubtitles: boolean): number {
  if (small >= OFTEN) return 1;
  if (small >= SEEN) return 2;
  return inSubtitles ? 3 : 0;
}

export function readLexicon(data: string, pack: string, docs: readonly Doc[]): Lexicon {
  const traits = new Map<number, number>();
  const add = (word: string, bits: number) => {
    const hash = hashOf(word.normalize('NFC').toLowerCase());
    traits.set(hash, (traits.get(hash) ?? 0) | bits);
  };
  const tsv = (path: string) =>
    readFileSync(path, 'utf8')
      .split(/\r?\n/)
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t'));
  const list = (name: string) => tsv(join(pack, 'names', name)).map(([name = '']) => name.trim());
  const ssb = (name: string) => tsv(join(data, 'names', 'ssb', name)).slice(1);

  const bearers = new Map<string, number>();
  for (const [name = '', , persons = '0'] of ssb('first_names_10501.tsv'))
    bearers.set(name, (bearers.get(name) ?? 0) + (Number(persons) || 0));
  for (const name of list('first.txt')) {
    const many = bearers.get(name) ?? 0;
    add(name, many >= 10_000 ? 3 : many >= 1_000 ? 2 : 1);
  }
  const surnames = new Map(ssb('surnames_12891.tsv').map(([name = '', persons]) => [name, Number(persons) || 0]));
  for (const name of list('last.txt')) add(name, ((surnames.get(name) ?? 0) >= 2_000 ? 2 : 1) << 2);
  for (const name of list('foreign-first.txt')) for (const part of name.split(/[ -]/)) add(part, TRAIT.foreignFirst);
  for (const name of list('foreign-last.txt')) for (const part of name.split(/[ -]/)) add(part, TRAIT.foreignLast);
  for (const [name = '', share = '0'] of tsv(join(pack, 'names', 'ambiguous.tsv'))) {
    const value = Number(share) || 0;
    add(name, (value < 0.2 ? 1 : value < 0.5 ? 2 : 3) << 4);
  }
  for (const title of list('titles.txt')) if (/^\p{L}+$/u.test(title)) add(title, TRAIT.title);
  const places = [
    ...tsv(join(data, 'places', 'postnummer_2024-10.tsv')).flatMap(([, town = '', , kommune = '']) => [town, kommune]),
    ...tsv(join(data, 'places', 'ssb_tettsteder_2022.txt')).map(([town = '']) => town),
  ];
  for (const place of new Set(places))
    for (const part of place.split(/[ /-]+/)) if (part.length > 2) add(part, TRAIT.place);

  for (const line of list('known-people.txt')) for (const name of line.split(' ')) add(name, TRAIT.known);
  for (const place of list('world-places.txt'))
    for (const part of place.split(/[ /-]+/)) if (/^\p{Lu}\p{Ll}{2}/u.test(part)) add(part, TRAIT.world);

  const small = new Map<number, number>();
  for (const { text } of docs) countSmall(text, small);
  for (const file of ['laws-nob', 'laws-nno', 'noark5-nob'])
    for (const { text } of readLines<{ text: string }>(join(data, 'benign', `${file}.jsonl`))) countSmall(text, small);
  for (const { text } of readLines<{ text: string }>(join(data, 'measure-only', 'municipal', 'municipal-nob-a.jsonl')))
    countSmall(text, small);
  const subtitles = new Set<number>();
  for (const line of readFileSync(join(data, 'words', 'opensubtitles2018_no_50k.txt'), 'utf8').split('\n')) {
    const [word = ''] = line.split(' ');
    if (!/^\p{L}{2,}$/u.test(word)) continue;
    const hash = hashOf(word);
    // Subtitles hold names in lower case too: a listed name that is no word stays a name.
    const known = traits.get(hash) ?? 0;
    if ((known & (FIRST_BITS | LAST_BITS)) !== 0 && (known & TRAIT.share) === 0) continue;
    subtitles.add(hash);
  }
  for (const hash of new Set([...small.keys(), ...subtitles])) {
    const common = commonClass(small.get(hash) ?? 0, subtitles.has(hash));
    if (common > 0) traits.set(hash, (traits.get(hash) ?? 0) | (common << COMMON_SHIFT));
  }
  return { traits, small, subtitles };
}
