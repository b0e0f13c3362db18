import { hashOf } from '../tokens';
import { LABELS, type NameModel } from './model';
import { SETTLE_SIZE } from './settle';
import { KEY_BITS, keyOf, tableOf, type WordTable } from './word-table';

/** «KVNM», then the version. */
export const MAGIC = 0x4d4e564b;
export const MODEL_VERSION = 1;
/** Bytes of a model at most, and of what its parts may count: a pack can't make a tab reserve more. */
const MAX_MODEL_BYTES = 1_048_576;
const MAX_WORDS = 150_000;
const MAX_FEATURES = 150_000;
const MAX_WIDTH = 64;

/** Traits of words that other packs' lists add; see `traits.ts`. */
export interface MoreWords {
  words: readonly string[];
  bits: number;
}

/**
 * The model in `bytes`, as `scripts/train-names/encode.ts` writes it, or null when they are none: another version, lengths
 * that don't add up, numbers out of range, a wrong check sum. `more` are listed names that the model may not know; a word
 * that it knows keeps what the model says.
 */
export function decodeModel(bytes: Uint8Array, more: readonly MoreWords[] = []): NameModel | null {
  if (bytes.length > MAX_MODEL_BYTES || bytes.length < 40) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const body = bytes.length - 4;
  if (view.getUint32(0, true) !== MAGIC || view.getUint16(4, true) !== MODEL_VERSION) return null;
  if (checkSum(bytes, body) !== view.getUint32(body, true)) return null;
  const width = view.getUint16(6, true);
  const sets = view.getUint16(8, true);
  const wordCount = view.getUint32(12, true);
  const featureCount = view.getUint32(16, true);
  const scale = view.getFloat32(20, true);
  if (width < 1 || width > MAX_WIDTH || sets < 1 || sets > 256 || !(scale > 0 && scale < 1)) return null;
  if (wordCount > MAX_WORDS || featureCount > MAX_FEATURES) return null;

  let at = 24;
  if (at + sets * 2 > body) return null;
  const traits = Uint16Array.from({ length: sets }, (_, i) => view.getUint16(24 + i * 2, true));
  at += sets * 2;
  const readKeys = (count: number): Int32Array | null => {
    const keys = new Int32Array(count);
    let key = 0;
    for (let i = 0; i < count; i += 1) {
      let step = 0;
      for (let shift = 0; ; shift += 7) {
        if (at >= body || shift > 21) return null;
        const byte = bytes[at] as number;
        at += 1;
        step |= (byte & 127) << shift;
        if (byte < 128) break;
      }
      key += step;
      if (key >= 1 << KEY_BITS) return null;
      keys[i] = key;
    }
    return keys;
  };
  const wordKeys = readKeys(wordCount);
  if (!wordKeys || at + wordCount > body) return null;
  const wordSets = bytes.subarray(at, at + wordCount);
  at += wordCount;
  for (let i = 0; i < wordCount; i += 1) if ((wordSets[i] as number) >= sets) return null;
  const featureKeys = readKeys(featureCount);
  if (!featureKeys || at + featureCount * width > body) return null;
  const rows = new Int8Array(bytes.slice(at, at + featureCount * width).buffer);
  at += featureCount * width;
  const floats = width + LABELS.length * (width + 1) + 2 * SETTLE_SIZE + 3;
  if (at + floats * 4 !== body) return null;
  const numbers = Float32Array.from({ length: floats }, (_, i) => view.getFloat32(at + i * 4, true));
  if (!numbers.every(Number.isFinite)) return null;
  const take = (from: number, count: number) => numbers.slice(from, from + count);
  const outAt = width;
  const settleAt = outAt + LABELS.length * (width + 1);
  const limitsAt = settleAt + 2 * SETTLE_SIZE;
  return {
    words: withMore(wordKeys, wordSets, traits, more),
    traits,
    features: tableOf(featureKeys),
    rows,
    width,
    scale,
    hidden: take(0, width),
    out: take(outAt, settleAt - outAt),
    settle: take(settleAt, 2 * SETTLE_SIZE),
    thresholds: take(limitsAt, 3),
  };
}

function withMore(keys: Int32Array, sets: Uint8Array, traits: Uint16Array, more: readonly MoreWords[]): WordTable {
  const known = more.filter(({ bits }) => traits.includes(bits));
  const count = known.reduce((sum, { words }) => sum + words.length, keys.length);
  const allKeys = new Int32Array(count);
  const allSets = new Uint8Array(count);
  allKeys.set(keys);
  allSets.set(sets);
  let at = keys.length;
  for (const { words, bits } of known) {
    for (const word of words) {
      allKeys[at] = keyOf(hashOf(word));
      allSets[at] = traits.indexOf(bits);
      at += 1;
    }
  }
  return tableOf(allKeys, allSets);
}

/** FNV-1a over the first `length` bytes: against a torn file, not against a forger (the pack is signed). */
export function checkSum(bytes: Uint8Array, length: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < length; i += 1) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  return hash >>> 0;
}
