import { checkSum, MAGIC, MODEL_VERSION } from '../../lib/engine/names/decode';
import type { Network } from './network';

export interface Trained {
  /** 26-bit keys and the number of each word's set of traits. */
  words: { key: number; set: number }[];
  traits: number[];
  /** Ascending 26-bit keys; `network.embed` has a row for each. */
  features: number[];
  network: Network;
  settle: Float32Array;
  thresholds: readonly number[];
}

/** Largest weight that is kept as it is; the few beyond are cut. */
const KEPT_SHARE = 0.9999;

/** The bytes of `packs/base/names/model.bin`; `lib/engine/names/decode.ts` reads them. */
export function encodeModel({ words, traits, features, network, settle, thresholds }: Trained): Uint8Array {
  const bytes: number[] = [];
  const float = new DataView(new ArrayBuffer(4));
  const u16 = (value: number) => bytes.push(value & 255, (value >> 8) & 255);
  const u32 = (value: number) => bytes.push(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24);
  const f32 = (value: number) => {
    float.setFloat32(0, value, true);
    u32(float.getUint32(0, true));
  };
  const keys = (ascending: readonly number[]) => {
    let before = 0;
    for (const key of ascending) {
      let step = key - before;
      before = key;
      for (; step >= 128; step >>>= 7) bytes.push((step & 127) | 128);
      bytes.push(step);
    }
  };
  const sizes = Float32Array.from(network.embed, Math.abs).sort();
  const scale = Math.fround((sizes[Math.floor(sizes.length * KEPT_SHARE)] as number) / 127);
  const sorted = [...words].sort((a, b) => a.key - b.key);
  u32(MAGIC);
  u16(MODEL_VERSION);
  u16(network.width);
  u16(traits.length);
  u16(0);
  u32(sorted.length);
  u32(features.length);
  f32(scale);
  for (const set of traits) u16(set);
  keys(sorted.map(({ key }) => key));
  for (const { set } of sorted) bytes.push(set);
  keys(features);
  for (const weight of network.embed) bytes.push(Math.max(-127, Math.min(127, Math.round(weight / scale))) & 255);
  for (const list of [network.hidden, network.out, settle, thresholds]) for (const value of list) f32(value);
  const all = Uint8Array.from([...bytes, 0, 0, 0, 0]);
  new DataView(all.buffer).setUint32(bytes.length, checkSum(all, bytes.length), true);
  return all;
}
