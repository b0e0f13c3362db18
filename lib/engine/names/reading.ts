import type { Source } from '../source';
import { hashOf } from '../tokens';
import { GAP, gapBetween } from './gaps';
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
  /** Words of nynorsk less words of bokmål from each token to the end of its line, -3 to 3; one more for the end. */
  nynorsk: Int8Array;
}

/** What a word tells about those before it. */
const PERSONAL = 1;
const NYNORSK = 2;
const BOKMAAL = 3;
const TELLING = wordsThatTell([
  [PERSONAL, 'han hun hans hennes hennar ham henne honom he she his her him'],
  [NYNORSK, 'ikkje eg dei frå kva noko vart vore ein eit korleis kvifor berre mykje nokon saman meir'],
  [BOKMAAL, 'ikke jeg en et fra hva noe ble vært hvordan hvorfor bare mye noen sammen mer også'],
  // Spoken of, and nynorsk in most texts.
  [PERSONAL, 'ho'],
]);
/** Words ahead in which a pronoun is counted. */
const PRONOUN_REACH = 25;

function wordsThatTell(groups: readonly [number, string][]): WordTable {
  const words = groups.flatMap(([tells, list]) => list.split(' ').map((word) => ({ key: keyOf(hashOf(word)), tells })));
  return tableOf(
    words.map(({ key }) => key),
    words.map(({ tells }) => tells),
  );
}

function hear(source: Source, gaps: Uint8Array, keys: Int32Array): { pronouns: Uint8Array; nynorsk: Int8Array } {
  const { count } = source.tokens;
  const pronouns = new Uint8Array(count + 1);
  const nynorsk = new Int8Array(count + 1);
  const told = new Uint8Array(count + PRONOUN_REACH);
  let inside = 0;
  let balance = 0;
  for (let i = count - 1; i >= 0; i -= 1) {
    const tells = lookUp(TELLING, keys[i] as number);
    if ((gaps[i + 1] as number) >= GAP.line) balance = 0;
    if (tells > 0) {
      told[i] = tells;
      if (tells === PERSONAL) inside += 1;
      else balance += tells === NYNORSK ? 1 : -1;
    }
    if (told[i + PRONOUN_REACH] === PERSONAL) inside -= 1;
    pronouns[i] = inside > 3 ? 3 : inside;
    nynorsk[i] = balance > 3 ? 3 : balance < -3 ? -3 : balance;
  }
  return { pronouns, nynorsk };
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
  return { gaps, traits, classes, ...hear(source, gaps, keys) };
}
