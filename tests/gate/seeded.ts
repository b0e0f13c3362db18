export interface Random {
  /** A whole number from 0 up to and without `limit`. */
  below(limit: number): number;
  pick<T>(from: readonly T[]): T;
}

/** Chance that can be had again: the same seed gives the same run (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick(from) {
      const one = from[below(from.length)];
      if (one === undefined) throw new Error('nothing to pick from');
      return one;
    },
  };
}

const digits = (value: number, length: number) => String(value).padStart(length, '0');
const control = (number: string, weights: readonly number[]) =>
  (11 - (weights.reduce((sum, weight, i) => sum + weight * Number(number[i]), 0) % 11)) % 11;

/** A synthetic identity number: month raised by 80, so that it is nobody's, with right control digits. */
export function fnr(random: Random): string {
  for (;;) {
    const date = `${digits(1 + random.below(28), 2)}${digits(81 + random.below(12), 2)}${digits(random.below(40) + 50, 2)}`;
    const start = `${date}${digits(random.below(500), 3)}`;
    const first = control(start, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
    const second = control(`${start}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    if (first < 10 && second < 10) return `${start}${first}${second}`;
  }
}
