export interface Timing {
  p50: number;
  p95: number;
  runs: number;
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Milliseconds of one call, after a warm-up. Runs until both `runs` calls and `minimumMs` have gone by. */
export function timed(work: () => unknown, { runs = 200, minimumMs = 300, warmUp = 20 } = {}): Timing {
  for (let i = 0; i < warmUp; i++) work();
  const times: number[] = [];
  const end = performance.now() + minimumMs;
  while (times.length < runs || performance.now() < end) {
    const from = performance.now();
    work();
    times.push(performance.now() - from);
    // One slow call must not hold the whole benchmark: five of them say enough.
    if (times.length >= 5 && performance.now() > end + 20_000) break;
  }
  times.sort((a, b) => a - b);
  return { p50: at(times, 0.5), p95: at(times, 0.95), runs: times.length };
}

/** The same for a call that answers later. */
export async function timedAsync(work: () => Promise<unknown>, { runs = 30, minimumMs = 300, warmUp = 3 } = {}): Promise<Timing> {
  for (let i = 0; i < warmUp; i++) await work();
  const times: number[] = [];
  const end = performance.now() + minimumMs;
  while (times.length < runs || performance.now() < end) {
    const from = performance.now();
    await work();
    times.push(performance.now() - from);
    if (times.length >= 5 && performance.now() > end + 20_000) break;
  }
  times.sort((a, b) => a - b);
  return { p50: at(times, 0.5), p95: at(times, 0.95), runs: times.length };
}

/** Cheapest thing one can do with a text: look at every code unit once. The yardstick that makes machines comparable. */
export function bareScan(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}
