import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNorDeid, readNorne } from './corpus';
import type { Material } from './learn';
import { type Lexicon, readLexicon } from './lexicon';
import { readPools } from './name-pools';
import type { PLAN } from './plan';
import { seeded } from './random';
import { swapNames } from './swap';
import { inSmall, inventedTexts, shoutSome } from './templates';

/**
 * Everything the model learns from: NorNE's training sets and the Nor-DeID training notes as they are, in lower case, and
 * with other people's names in them; and invented prompts, forms and letters.
 */
export function readMaterial(
  data: string,
  pack: string,
  weights: (typeof PLAN)['weights'],
): { lexicon: Lexicon; material: Material[] } {
  const random = seeded(20261122);
  const news = [...readNorne(data, 'nob-train'), ...readNorne(data, 'nno-train')];
  const notes = readNorDeid(data, 'training');
  const lexicon = readLexicon(data, pack, [...news, ...notes]);
  const pools = readPools(data, pack);
  const places = readFileSync(join(data, 'places', 'ssb_tettsteder_2022.txt'), 'utf8')
    .split('\n')
    .filter((name) => /^\p{Lu}\p{Ll}+$/u.test(name));

  const newsTexts = news.map(({ text }) => text);
  const newsFolds = news.map((_, i) => i);
  const noteTexts = notes.map(({ text }) => text);
  const noteFolds = notes.map((_, i) => i);
  const of = (
    docs: Material['docs'],
    originals: Material['originals'],
    folds: Material['folds'],
    weight: number,
    settles: boolean,
  ): Material => ({ docs, originals, folds, weight, settles });

  const copies = Array.from({ length: weights.copies }, () => news).flat();
  const copyTexts = copies.map(({ text }) => text);
  const copyFolds = copies.map((_, i) => i % news.length);
  const swapped = copies.map((doc) => swapNames(doc, pools, random));
  const swappedLoud = swapped.map((doc) => shoutSome(doc, 0.05, random));
  const swappedNotes = notes.map((doc) => swapNames(doc, pools, random));
  const invented = inventedTexts(2500, pools, places, random);
  const inventedFolds = invented.map((_, i) => i);
  const nothing = invented.map(() => null);
  const material: Material[] = [
    of(news, newsTexts, newsFolds, 1, true),
    of(news.map(inSmall), newsTexts, newsFolds, 1, true),
    of(swappedLoud, copyTexts, copyFolds, weights.swapped, true),
    of(swapped.map(inSmall), copyTexts, copyFolds, weights.swapped, true),
    of(notes, noteTexts, noteFolds, weights.notes, true),
    of(swappedNotes, noteTexts, noteFolds, weights.notes, false),
    of(swappedNotes.map(inSmall), noteTexts, noteFolds, weights.notes / 2, false),
    of(
      invented.map((doc) => shoutSome(doc, 0.03, random)),
      nothing,
      inventedFolds,
      weights.invented,
      false,
    ),
    of(invented.map(inSmall), nothing, inventedFolds, weights.invented / 2, false),
  ];
  return { lexicon, material };
}
