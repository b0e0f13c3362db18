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

/** Calls of one before it is the other's turn. */
const BLOCK = 10;

/**
 * Two ways of doing the same, in turns of ten calls: a busy moment of the machine hits both alike, and the one that leaves
 * more garbage and colder caches behind pays for that itself (call by call in turns the lighter one paid a third more).
 * Milliseconds of one call each.
 */
export async function timedInTurns(
  ours: () => unknown,
  theirs: () => unknown,
  { runs = 100, warmUp = 20 } = {},
): Promise<{ ours: Timing; theirs: Timing }> {
  const block = async (work: () => unknown, calls: number): Promise<number[]> => {
    const times: number[] = [];
    for (let i = 0; i < calls; i++) {
      const from = performance.now();
      await work();
      times.push(performance.now() - from);
    }
    return times;
  };
  await block(ours, warmUp);
  await block(theirs, warmUp);
  const mine: number[] = [];
  const other: number[] = [];
  for (let done = 0; done < runs; done += BLOCK) {
    const calls = Math.min(BLOCK, runs - done);
    mine.push(...(await block(ours, calls)));
    other.push(...(await block(theirs, calls)));
  }
  return { ours: summary(mine), theirs: summary(other) };
}

/** Cheapest thing one can do with a text: look at every code unit once. The yardstick that makes machines comparable. */
export function bareScan(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}
