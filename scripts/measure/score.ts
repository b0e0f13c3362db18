import type { Span } from '../../lib/contracts/finding';

export interface Score {
  found: number;
  missed: number;
  extra: number;
}

export const none = (): Score => ({ found: 0, missed: 0, extra: 0 });

export function add(into: Score, more: Score): void {
  into.found += more.found;
  into.missed += more.missed;
  into.extra += more.extra;
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const same = (a: Span, b: Span) => a.start === b.start && a.end === b.end;

/** Compares spans of one type in one text, exactly or by touching. Each expected span is found at most once. */
export function scoreSpans(expected: readonly Span[], actual: readonly Span[], how: 'exact' | 'overlap'): Score {
  const fits = how === 'exact' ? same : overlaps;
  const found = expected.filter((span) => actual.some((other) => fits(span, other))).length;
  const extra = actual.filter((span) => !expected.some((other) => fits(span, other))).length;
  return { found, missed: expected.length - found, extra };
}

export const recall = ({ found, missed }: Score) => found / (found + missed);
export const precision = ({ found, extra }: Score) => found / (found + extra);
export const f1 = ({ found, missed, extra }: Score) => (2 * found) / (2 * found + missed + extra);

/** Three decimals, or «–» where nothing was there to count. */
export const figure = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(3));
