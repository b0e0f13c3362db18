import { factsOf, featuresOf, MAX_FEATURES } from '../../lib/engine/names/features';
import type { NameModel } from '../../lib/engine/names/model';
import { readTokens } from '../../lib/engine/names/reading';
import type { NameReading } from '../../lib/engine/names/scan';
import { COMMON_SHIFT, TRAIT } from '../../lib/engine/names/traits';
import { readUnits } from '../../lib/engine/names/units';
import { keyOf, lookUp } from '../../lib/engine/names/word-table';
import { readSource, type Source } from '../../lib/engine/source';
import type { Doc } from './corpus';
import { commonClass, countSmall, type Lexicon } from './lexicon';

const LABEL: Record<string, number> = {
  PER: 1,
  ORG: 2,
  GPE_ORG: 2,
  GPE_LOC: 3,
  LOC: 3,
  PROD: 4,
  EVT: 4,
  DRV: 4,
  MISC: 4,
};

export interface ReadDoc {
  doc: Doc;
  source: Source;
  names: NameReading;
  labels: Uint8Array;
}

/**
 * A document as the model will see it. In training (`own` true) its own lower-case words are taken out of the counts
 * first: every word would be a known one otherwise, and the model would never learn what to do with an unknown one.
 */
export function readDoc(
  doc: Doc,
  model: NameModel,
  lexicon: Lexicon,
  classOf: (bits: number) => number,
  own: boolean,
  original = doc.text,
): ReadDoc {
  const source = readSource(doc.text, null);
  const reading = readTokens(source, model);
  if (own) {
    const counts = new Map<number, number>();
    countSmall(original, counts);
    const without = new Map<number, number>();
    for (const [hash, count] of counts) {
      const total = lexicon.small.get(hash) ?? 0;
      const was = commonClass(total, lexicon.subtitles.has(hash));
      const now = commonClass(total - count, lexicon.subtitles.has(hash));
      if (was !== now) without.set(hash, now);
    }
    for (let i = 0; i < source.tokens.count; i += 1) {
      const now = without.get(source.tokens.hash[i] as number);
      if (now === undefined) continue;
      const bits = ((reading.traits[i] as number) & ~TRAIT.common) | (now << COMMON_SHIFT);
      reading.traits[i] = bits;
      reading.classes[i] = classOf(bits);
    }
  }
  const units = readUnits(source, reading);
  const facts = factsOf(source, reading, units, (hash) => Math.max(0, lookUp(model.words, keyOf(hash))));
  const labels = new Uint8Array(units.count);
  let next = 0;
  const { tokens } = source;
  const entities = [...doc.entities].sort((a, b) => a.start - b.start);
  for (let u = 0; u < units.count; u += 1) {
    const start = tokens.start[units.from[u] as number] as number;
    const end = tokens.end[units.to[u] as number] as number;
    while (next < entities.length && (entities[next]?.end ?? 0) <= start) next += 1;
    const entity = entities[next];
    if (entity && entity.start <= start && (end <= entity.end || entity.label === 'PER'))
      labels[u] = LABEL[entity.label] ?? 0;
  }
  return { doc, source, names: { reading, units, facts }, labels };
}

const buffer = new Int32Array(MAX_FEATURES);

/** Keys of the features of unit `u`. */
export function keysOf({ source, names }: ReadDoc, u: number): Int32Array {
  const count = featuresOf(source, names.reading, names.units, names.facts, u, buffer);
  const keys = new Int32Array(count);
  for (let i = 0; i < count; i += 1) keys[i] = keyOf(buffer[i] as number);
  return keys;
}
