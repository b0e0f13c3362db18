import type { Source } from '../source';
import { CAPITAL, hashOf } from '../tokens';
import type { NameCandidate } from './candidate';
import { factsOf, featuresOf, MAX_FEATURES, opensSentence, type UnitFacts } from './features';
import { GAP } from './gaps';
import { LABELS, type NameModel, PERSON } from './model';
import { MAKES_IT_A_THING } from './name-words';
import { type Reading, readTokens } from './reading';
import { readUnits, type Units } from './units';
import { keyOf, lookUp } from './word-table';

/** One text read for names, before anything is decided. */
export interface NameReading {
  reading: Reading;
  units: Units;
  facts: UnitFacts;
}

function readForNames(source: Source, model: NameModel): NameReading {
  const reading = readTokens(source, model);
  const units = readUnits(source, reading);
  const facts = factsOf(source, reading, units, (hash) => Math.max(0, lookUp(model.words, keyOf(hash))));
  return { reading, units, facts };
}

/** Log-odds of «person» for each unit. */
export function scoreUnits(source: Source, model: NameModel, { reading, units, facts }: NameReading): Float32Array {
  const { rows, width, hidden, out, scale } = model;
  const { mask, cells } = model.features;
  const found = new Int32Array(MAX_FEATURES);
  const sum = new Int32Array(width);
  const scores = new Float32Array(units.count);
  const labels = LABELS.length;
  const biases = labels * width;
  const logits = new Float64Array(labels);
  for (let u = 0; u < units.count; u += 1) {
    const count = featuresOf(source, reading, units, facts, u, found);
    sum.fill(0);
    for (let i = 0; i < count; i += 1) {
      // `lookUp`, written out: this is the innermost loop of the engine.
      const key = keyOf(found[i] as number);
      let slot = key & mask;
      let here = cells[slot << 1] as number;
      while (here !== 0 && here !== key + 1) {
        slot = (slot + 1) & mask;
        here = cells[slot << 1] as number;
      }
      if (here === 0) continue;
      const at = (cells[(slot << 1) + 1] as number) * width;
      for (let k = 0; k < width; k += 1) sum[k] = (sum[k] as number) + (rows[at + k] as number);
    }
    for (let l = 0; l < labels; l += 1) logits[l] = out[biases + l] as number;
    for (let k = 0; k < width; k += 1) {
      const value = (sum[k] as number) * scale + (hidden[k] as number);
      if (value <= 0) continue;
      for (let l = 0; l < labels; l += 1) logits[l] = (logits[l] as number) + value * (out[l * width + k] as number);
    }
    scores[u] = logOdds(logits);
  }
  return scores;
}

/** ln(p / (1 - p)) of «person» among all labels. */
function logOdds(logits: ArrayLike<number>): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let l = 0; l < logits.length; l += 1) if (l !== PERSON && (logits[l] as number) > top) top = logits[l] as number;
  let rest = 0;
  for (let l = 0; l < logits.length; l += 1) if (l !== PERSON) rest += Math.exp((logits[l] as number) - top);
  return (logits[PERSON] as number) - top - Math.log(rest);
}

const THINGS = new Set([...MAKES_IT_A_THING].map(hashOf));
/** Company forms and streets that are words too when they are small: «Hansen sa at», «når Kari ba alle». */
const THINGS_WITH_CAPITAL = new Set(['sa', 'ba', 'da', 'alle'].map(hashOf));
const CO = hashOf('co');
const COMPANY = new Set(['co', 'sønn', 'sønner'].map(hashOf));
const AND = hashOf('og');

function isThing({ tokens }: Source, { gaps }: Reading, to: number): boolean {
  const next = to + 1;
  if (next >= tokens.count) return false;
  const gap = gaps[next] as number;
  const hash = tokens.hash[next] as number;
  if (gap === GAP.space && THINGS.has(hash))
    return ((tokens.shape[next] as number) & CAPITAL) !== 0 || !THINGS_WITH_CAPITAL.has(hash);
  if (gap === GAP.and) return COMPANY.has(hash);
  if (gap !== GAP.space || hash !== AND) return false;
  const behind = tokens.hash[next + 1] ?? 0;
  return COMPANY.has(behind) && (behind !== CO || ((tokens.shape[next + 1] as number) & CAPITAL) !== 0);
}

/**
 * Words of the text that may be names. Each depends on two words to each side and on the row of capitalised words it
 * stands in (four to each side), all on its line; `joined` on the candidate before it.
 */
export function scanNames(source: Source, model: NameModel): NameCandidate[] {
  const names = readForNames(source, model);
  return candidatesOf(source, model, names, scoreUnits(source, model, names));
}

/** Everything a document needs to know about its possible names; each candidate depends on its line's nearest words only. */
export function candidatesOf(
  source: Source,
  model: NameModel,
  names: NameReading,
  scores: Float32Array,
): NameCandidate[] {
  const { tokens } = source;
  const { reading, units, facts } = names;
  const found: NameCandidate[] = [];
  for (let u = 0; u < units.count; u += 1) {
    const from = units.from[u] as number;
    const to = units.to[u] as number;
    found.push({
      start: tokens.start[from] as number,
      end: tokens.end[to] as number,
      key: facts.bare[u] as number,
      score: scores[u] as number,
      joined: units.joined[u] as number,
      written: units.written[u] as number,
      traits: model.traits[facts.bareTraits[u] as number] as number,
      shape: facts.shape[u] as number,
      opens: opensSentence(source, reading, from),
      gapBefore: reading.gaps[from] as number,
      gapAfter: reading.gaps[to + 1] as number,
      isThing: isThing(source, reading, to),
    });
  }
  return found;
}
