export interface Timing {
  p50: number;
  p95: number;
  runs: number;
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

function summary(times: number[]): Timing {
  times.sort((a, b) => a - b);
  return { p50: at(times, 0.5), p95: at(times, 0.95), runs: times.length };
}

/** Milliseconds of one call, after a warm-up. Runs until both `runs` calls and `minimumMs` have gone by. */
export function timed(work: () => unknown, { runs = 300, minimumMs = 500, warmUp = 100 } = {}): Timing {
  for (let i = 0; i < warmUp; i++) work();
  const times: number[] = [];
  const end = performance.now() + minimumMs;
  while (times.length < runs || performance.now() < end) {
    const from = performance.now();
    work();
    times.push(performance.now() - from);
    // Slow calls must not hold the whole benchmark: a few of them say enough.
    if (times.length >= 20 && performance.now() > end + 5_000) break;
  }
  return summary(times);
}

/**
 * Two ways of doing the same, in turns, so that a busy moment of the machine hits both alike. Milliseconds of one call each.
 */
export async function timedInTurns(
  ours: () => unknown,
  theirs: () => unknown,
  { runs = 100, warmUp = 20 } = {},
): Promise<{ ours: Timing; theirs: Timing }> {
  const mine: number[] = [];
  const other: number[] = [];
  for (let i = -warmUp; i < runs; i++) {
    let from = performance.now();
    ours();
    const first = performance.now() - from;
    from = performance.now();
    await theirs();
    const second = performance.now() - from;
    if (i < 0) continue;
    mine.push(first);
    other.push(second);
  }
  return { ours: summary(mine), theirs: summary(other) };
}

/** Cheapest thing one can do with a text: look at every code unit once. The yardstick that makes machines comparable. */
export function bareScan(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}
