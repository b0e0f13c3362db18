/** Hash of a word or feature → a small number, without strings: open addressing over 26-bit keys. */
export interface WordTable {
  mask: number;
  /** Pairs side by side, so that one look fetches both: key + 1 (0 where nothing stands), then the number. */
  cells: Int32Array;
}

/** Keys are cut to this many bits: 60 000 of them then meet an unknown word by chance once in a thousand. */
export const KEY_BITS = 26;
const KEY_MASK = (1 << KEY_BITS) - 1;

/** Spreads a 32-bit number over the key space (the finaliser of MurmurHash3). */
export function keyOf(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) & KEY_MASK;
}

/** `keys[i]` gets `values[i]`, or `i` without values. Keys are within `KEY_BITS`; the first of two equal ones wins. */
export function tableOf(keys: ArrayLike<number>, values?: ArrayLike<number>): WordTable {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const mask = size - 1;
  const cells = new Int32Array(size * 2);
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i] as number;
    let at = key & mask;
    let here = cells[at << 1] as number;
    while (here !== 0 && here !== key + 1) {
      at = (at + 1) & mask;
      here = cells[at << 1] as number;
    }
    if (here !== 0) continue;
    cells[at << 1] = key + 1;
    cells[(at << 1) + 1] = values ? (values[i] as number) : i;
  }
  return { mask, cells };
}

/** The number that stands for `key`, or -1. */
export function lookUp({ mask, cells }: WordTable, key: number): number {
  let at = key & mask;
  for (;;) {
    const here = cells[at << 1];
    if (here === key + 1) return cells[(at << 1) + 1] as number;
    if (here === 0) return -1;
    at = (at + 1) & mask;
  }
}
