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
 * What may come between the digits of a number that was torn apart: also table and list separators (`|`, `;`, `,`, `_`, `+`,
 * `:`), a hyphen before the line break, the `> ` of a quoted mail, an empty line between two cells, `&nbsp;`.
 */
const TORN_GAP = /^(?:[ \t]{0,3}[-./|;,_+:]?[ \t]{0,3}|[ \t]?-?[ \t]?(?:\r?\n[ \t>]{0,4}){1,2}|&nbsp;)$/;
/** The longest that `TORN_GAP` accepts. */
const MAX_TORN_GAP = 15;

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
  return readGap(source, group, GAP, MAX_GROUP_GAP);
}

/** The same for a number that was torn apart by a table, a line or a form. */
export function tornGapBefore(source: Source, group: number): string | null {
  return readGap(source, group, TORN_GAP, MAX_TORN_GAP);
}

function readGap({ text, tokens: { groups } }: Source, group: number, shape: RegExp, longest: number): string | null {
  if (group <= 0 || group >= groups.count) return null;
  const from = groups.end[group - 1] ?? 0;
  const to = groups.start[group] ?? 0;
  if (to - from > longest || to === from) return null;
  const gap = text.slice(from, to);
  return gap === ' ' || shape.test(gap) ? gap : null;
}

/**
 * Every row of whole groups that holds exactly `length` digits, whatever their sizes, with a separator or a torn gap
 * between each two. Sizes are summed before any gap is looked at: a table of figures has thousands of groups.
 */
export function* rowsOf(source: Source, length: number): Generator<Run> {
  const { groups } = source.tokens;
  for (let first = 0; first < groups.count; first += 1) {
    let sum = 0;
    let last = first - 1;
    while (sum < length && last + 1 < groups.count) {
      last += 1;
      sum += sizeOf(source, last);
    }
    if (sum !== length) continue;
    const run = readRow(source, first, last);
    if (run) yield run;
  }
}

function readRow(source: Source, first: number, last: number): Run | null {
  const { groups } = source.tokens;
  const gaps: string[] = [];
  for (let group = first + 1; group <= last; group += 1) {
    const gap = tornGapBefore(source, group);
    if (gap === null) return null;
    gaps.push(gap);
  }
  const shape: number[] = [];
  let digits = '';
  for (let group = first; group <= last; group += 1) {
    shape.push(sizeOf(source, group));
    digits += source.text.slice(groups.start[group], groups.end[group]);
  }
  return { digits, shape, gaps, start: groups.start[first] ?? 0, end: groups.end[last] ?? 0, first, last };
}

/** True when a gap is one that `runsOf` takes too: nothing but space and one sign, or a single line break. */
export function isPlainGap(gap: string): boolean {
  return gap.length <= MAX_GROUP_GAP && GAP.test(gap);
}

/** Σ digit × weight over as many digits as there are weights. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) sum += (digits.charCodeAt(i) - 48) * (weights[i] ?? 0);
  return sum;
}
