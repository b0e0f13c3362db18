import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { due, nextTime } from '../../../lib/distribution';

const HOUR = 3600_000;
const NOW = 1_800_000_000_000;

describe('when an address is asked', () => {
  it('every six hours, give or take a quarter', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (random) => {
        const wait = nextTime(NOW, 0, () => random) - NOW;
        expect(wait).toBeGreaterThanOrEqual(4.5 * HOUR);
        expect(wait).toBeLessThanOrEqual(7.5 * HOUR);
      }),
    );
  });

  it('later and later while it fails, never more than a day and a quarter', () => {
    const waits = Array.from({ length: 40 }, (_, i) => nextTime(NOW, i + 1, () => 0.5) - NOW);
    expect(waits.slice(0, 4)).toEqual([5, 10, 20, 40].map((minutes) => minutes * 60_000));
    expect(Math.max(...waits)).toBe(24 * HOUR);
    expect(nextTime(NOW, 1e9, () => 1) - NOW).toBe(30 * HOUR);
  });

  it.each([
    ['a new address: at once', null, { kind: 'ask' }],
    ['its hour has come', NOW - 1, { kind: 'ask' }],
    ['not yet', NOW + HOUR, { kind: 'wait', at: NOW + HOUR, moved: false }],
    ['slept through the night: within half an hour', NOW - 9 * HOUR, { kind: 'wait', at: NOW + HOUR / 4, moved: true }],
    ['a clock that was set back a year', NOW + 8760 * HOUR, { kind: 'wait', at: NOW + HOUR / 4, moved: true }],
  ])('%s', (_, planned, expected) => {
    expect(due(NOW, planned, () => 0.5)).toEqual(expected);
  });

  it('a thousand browsers that wake at eight are spread over the half hour', () => {
    const waits = Array.from({ length: 1000 }, (_, i) => {
      const turn = due(NOW, NOW - 9 * HOUR, () => i / 1000);
      return turn.kind === 'wait' ? turn.at - NOW : 0;
    });
    const busiest = Math.max(
      ...Array.from({ length: 30 }, (_, minute) => waits.filter((w) => Math.floor(w / 60_000) === minute).length),
    );
    expect(busiest).toBeLessThanOrEqual(34);
  });
});
