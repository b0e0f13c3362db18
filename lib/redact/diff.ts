import type { Span } from '../contracts/finding';
import type { Place } from '../contracts/redaction';

/** A stretch of a line; `place` is the index in the plan of what is replaced there. */
export interface DiffPiece {
  text: string;
  place: number | null;
}

/** Lines that hold something replaced, as they are and as they will be, or a number of lines where nothing is. */
export type DiffRow = { kind: 'changed'; before: DiffPiece[]; after: DiffPiece[] } | { kind: 'same'; lines: number };

/** So much of a long line is shown on each side of a change, in UTF-16 code units. */
const AROUND = 60;

/** The text and what a plan makes of it, side by side. What is the same in both is cut short: it is the changes one looks for. */
export function diffRows(text: string, places: readonly Place[]): DiffRow[] {
  const rows: DiffRow[] = [];
  let next = 0;
  let same = 0;
  let at = 0;
  while (at <= text.length) {
    const start = at;
    let end = lineEnd(text, at);
    const here: number[] = [];
    for (let place = places[next]; place && place.start <= end; place = places[next]) {
      here.push(next);
      next += 1;
      // What goes over a line break takes the next line with it.
      if (place.end > end) end = lineEnd(text, place.end);
    }
    if (here.length === 0) same += 1;
    else {
      if (same > 0) rows.push({ kind: 'same', lines: same });
      same = 0;
      rows.push({ kind: 'changed', ...pieces(text, { start, end }, here, places) });
    }
    at = end + 1;
  }
  if (same > 0) rows.push({ kind: 'same', lines: same });
  return rows;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function pieces(text: string, line: Span, here: readonly number[], places: readonly Place[]) {
  const before: DiffPiece[] = [];
  const after: DiffPiece[] = [];
  const plain = (from: number, to: number) => {
    const first = from === line.start;
    const last = to === line.end;
    const shown = shorten(text.slice(from, to), first, last);
    if (shown === '') return;
    before.push({ text: shown, place: null });
    after.push({ text: shown, place: null });
  };
  let from = line.start;
  for (const index of here) {
    const place = places[index];
    if (!place) continue;
    plain(from, place.start);
    before.push({ text: place.value, place: index });
    after.push({ text: place.replacement, place: index });
    from = place.end;
  }
  plain(from, line.end);
  return { before, after };
}

function shorten(text: string, first: boolean, last: boolean): string {
  if (first) return text.length > AROUND ? `… ${text.slice(-AROUND)}` : text;
  if (last) return text.length > AROUND ? `${text.slice(0, AROUND)} …` : text;
  return text.length > 2 * AROUND ? `${text.slice(0, AROUND)} … ${text.slice(-AROUND)}` : text;
}
