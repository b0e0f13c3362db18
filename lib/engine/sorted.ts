/** Index of the first of the sorted spans that starts at `from` or later. */
export function firstFrom(spans: readonly { start: number }[], from: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
