import { MAX_GROUP_GAP } from '../limits';
import type { Source } from '../source';

/** Digit groups that may belong to one number. */
export interface Run {
  /** The digits alone. */
  digits: string;
  /** Sizes of the groups: `[6, 5]`. */
  shape: number[];
  /** What stands between the groups. */
  gaps: string[];
  start: number;
  end: number;
  /** Index of the first and last group among the text's groups. */
  first: number;
  last: number;
}

const GAP = /^(?:[ \t]{0,2}[-./]?[ \t]{0,2}|[ \t]?\r?\n[ \t]{0,2})$/;

/**
 * Every way to read `length` digits as one number written in groups of `shapes` sizes («6-5», «4-2-5»), separated by
 * space, dot, hyphen, slash or a line break. Groups are whole: a run never begins or ends inside a longer row of digits.
 */
export function* runsOf(source: Source, shapes: readonly (readonly number[])[]): Generator<Run> {
  const { groups } = source.tokens;
  for (let first = 0; first < groups.count; first += 1) {
    const size = sizeOf(source, first);
    for (const shape of shapes) {
      if (shape[0] !== size) continue;
      const run = readRun(source, first, shape);
      if (run) yield run;
    }
  }
}

function readRun(source: Source, first: number, shape: readonly number[]): Run | null {
  const { groups } = source.tokens;
  const last = first + shape.length - 1;
  if (last >= groups.count) return null;
  const gaps: string[] = [];
  for (let i = 1; i < shape.length; i += 1) {
    if (sizeOf(source, first + i) !== shape[i]) return null;
    const gap = gapBefore(source, first + i);
    if (gap === null) return null;
    gaps.push(gap);
  }
  const start = groups.start[first] ?? 0;
  const end = groups.end[last] ?? 0;
  let digits = '';
  for (let i = first; i <= last; i += 1) digits += source.text.slice(groups.start[i], groups.end[i]);
  return { digits, shape: [...shape], gaps, start, end, first, last };
}

export function sizeOf(source: Source, group: number): number {
  const { groups } = source.tokens;
  return (groups.end[group] ?? 0) - (groups.start[group] ?? 0);
}

/** What separates a group from the one before, or null when that is more than a separator. */
export function gapBefore(source: Source, group: number): string | null {
  const { groups } = source.tokens;
  if (group <= 0 || group >= groups.count) return null;
  const from = groups.end[group - 1] ?? 0;
  const to = groups.start[group] ?? 0;
  if (to - from > MAX_GROUP_GAP || to === from) return null;
  const gap = source.text.slice(from, to);
  return GAP.test(gap) ? gap : null;
}

/** Σ digit × weight over as many digits as there are weights. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) sum += (digits.charCodeAt(i) - 48) * (weights[i] ?? 0);
  return sum;
}
