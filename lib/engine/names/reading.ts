import type { Source } from '../source';
import { hashOf } from '../tokens';
import { gapBetween } from './gaps';
import type { NameModel } from './model';
import { keyOf, lookUp, tableOf, type WordTable } from './word-table';

/** What the model's word list and the signs between the words say about each token. */
export interface Reading {
  /** The gap before each token; one more for the end. */
  gaps: Uint8Array;
  /** Bits of `TRAIT`. */
  traits: Uint16Array;
  /** Number of the token's set of traits; 0 is none. */
  classes: Uint8Array;
  /** How often «han», «hun», «ho» … stand among the words from each token on, in steps 0–3; one more for the end. */
  pronouns: Uint8Array;
}

/** Words that tell that somebody was spoken of. */
const PRONOUNS = wordsIn('han hun hans hennes hennar ham henne honom ho he she his her him');
/** Words ahead in which a pronoun is counted. */
const PRONOUN_REACH = 25;

function wordsIn(list: string): WordTable {
  const keys = list.split(' ').map((word) => keyOf(hashOf(word)));
  return tableOf(
    keys,
    keys.map(() => 1),
  );
}

function pronounsAhead({ tokens: { count } }: Source, keys: Int32Array): Uint8Array {
  const pronouns = new Uint8Array(count + 1);
  const told = new Uint8Array(count + PRONOUN_REACH);
  let inside = 0;
  for (let i = count - 1; i >= 0; i -= 1) {
    if (lookUp(PRONOUNS, keys[i] as number) > 0) {
      told[i] = 1;
      inside += 1;
    }
    if (told[i + PRONOUN_REACH] === 1) inside -= 1;
    pronouns[i] = inside > 3 ? 3 : inside;
  }
  return pronouns;
}

export function readTokens(source: Source, model: NameModel): Reading {
  const { tokens } = source;
  const { count, hash } = tokens;
  const gaps = new Uint8Array(count + 1);
  const traits = new Uint16Array(count);
  const classes = new Uint8Array(count);
  const keys = new Int32Array(count);
  const { words, traits: sets } = model;
  for (let i = 0; i < count; i += 1) {
    gaps[i] = gapBetween(source, i - 1);
    const key = keyOf(hash[i] as number);
    keys[i] = key;
    const found = lookUp(words, key);
    if (found <= 0) continue;
    classes[i] = found;
    traits[i] = sets[found] as number;
  }
  gaps[count] = gapBetween(source, count - 1);
  return { gaps, traits, classes, pronouns: pronounsAhead(source, keys) };
}
