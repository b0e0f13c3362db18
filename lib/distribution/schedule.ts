/** How often an address is asked, in milliseconds: four times a day is soon enough for a rule and little for a static host. */
const EVERY_MS = 6 * 3600_000;
/** First wait after a failure, in milliseconds; doubled for each failure in a row. */
const BACK_OFF_MS = 5 * 60_000;
const MOST_BACK_OFF_MS = 24 * 3600_000;
/** A browser that slept through its hour asks within this time, in milliseconds: at eight o'clock a whole kommune wakes up. */
const SPREAD_MS = 30 * 60_000;
/** An alarm later than this has been slept through, in milliseconds. */
const SLEPT_MS = 10 * 60_000;

/**
 * When to ask again, in milliseconds since 1970. `random` gives 0–1. Every wait is within ±25 % of its length, so that
 * browsers which once asked together do not go on doing so.
 */
export function nextTime(now: number, failures: number, random: () => number): number {
  const wait = failures === 0 ? EVERY_MS : Math.min(BACK_OFF_MS * 2 ** Math.min(failures - 1, 20), MOST_BACK_OFF_MS);
  return now + Math.round(wait * (0.75 + random() / 2));
}

/**
 * What to do about an address that was to be asked at `planned`: `ask` now, `wait` until `at`. An hour that was slept
 * through, or that lies further ahead than any wait (a clock set back), gives a new one within half an hour.
 */
export function due(
  now: number,
  planned: number | null,
  random: () => number,
): { kind: 'ask' } | { kind: 'wait'; at: number; moved: boolean } {
  if (planned === null) return { kind: 'ask' };
  const slept = now - planned > SLEPT_MS;
  const impossible = planned - now > MOST_BACK_OFF_MS * 1.25;
  if (slept || impossible) return { kind: 'wait', at: now + Math.round(SPREAD_MS * random()), moved: true };
  return now >= planned ? { kind: 'ask' } : { kind: 'wait', at: planned, moved: false };
}
