import type { Span } from '../contracts/finding';
import type { Source } from './source';

/** Rows with the same number of cells, one column of which holds names of people. */
interface NameTable extends Span {
  rows: number;
  /** The first name in it. */
  name: Span;
}

/** How a row is parted, the least ambiguous first. A comma is tried last, because prose has them too. */
const SEPARATORS = ['\t', ';', '|', ','] as const;
const MAX_CELLS = 60;
/** A column is names when so many of a hundred cells are: a header, a total and a gap don't undo it. */
const NAMES_IN_A_HUNDRED = 70;
// «Kari Ås», «Nguyen Thi Mai», «Ås, Kari» in a cell of its own, «Ola van der Berg»; bounded, tried on one trimmed cell.
const FULL_NAME = /^\p{Lu}[\p{L}'’.-]{0,30}(?:,? (?:\p{Lu}[\p{L}'’.-]{0,30}|van|von|der|de|al|el|bin)){1,4}$/u;

/**
 * Tables in tab-, semicolon-, pipe- or comma-separated lines with at least `rows` full names in one column, in order of the
 * text. Counts separators first: prose is never cut into cells.
 */
export function nameTables(source: Source, rows: number): NameTable[] {
  const { text } = source;
  const { lines } = source.structure();
  if (lines.length < rows) return [];
  const tables: NameTable[] = [];
  const taken = new Uint8Array(lines.length);
  for (const separator of SEPARATORS) {
    const counts = countByLine(text, lines, separator);
    if (!counts) continue;
    for (let i = 0; i < lines.length; ) {
      let next = i + 1;
      while (next < lines.length && counts[next] === counts[i]) next += 1;
      if (counts[i] !== 0 && next - i >= rows && taken[i] === 0) {
        const table = tableOf(text, lines, i, next, separator, rows);
        if (table) {
          tables.push(table);
          taken.fill(1, i, next);
        }
      }
      i = next;
    }
  }
  return tables.sort((one, other) => one.start - other.start);
}

/** How often the separator stands in each line; null when it stands nowhere. */
function countByLine(text: string, lines: readonly number[], separator: string): Uint16Array | null {
  let at = text.indexOf(separator);
  if (at < 0) return null;
  const counts = new Uint16Array(lines.length);
  for (let line = 0; at >= 0; at = text.indexOf(separator, at + 1)) {
    while (line + 1 < lines.length && (lines[line + 1] ?? 0) <= at) line += 1;
    counts[line] = Math.min(MAX_CELLS, (counts[line] ?? 0) + 1);
  }
  return counts;
}

function lineText(text: string, lines: readonly number[], index: number): string {
  return text.slice(lines[index] ?? 0, lines[index + 1] ?? text.length).replace(/\r?\n$/, '');
}

function tableOf(
  text: string,
  lines: readonly number[],
  first: number,
  next: number,
  separator: string,
  least: number,
): NameTable | null {
  const rows = next - first;
  const counts: number[] = [];
  const firsts: Span[] = [];
  for (let row = first; row < next; row += 1) {
    let at = lines[row] ?? 0;
    for (const [column, cell] of lineText(text, lines, row).split(separator, MAX_CELLS).entries()) {
      const trimmed = cell.trim();
      if (trimmed.length <= 80 && FULL_NAME.test(trimmed)) {
        counts[column] = (counts[column] ?? 0) + 1;
        const start = at + cell.indexOf(trimmed);
        firsts[column] ??= { start, end: start + trimmed.length };
      }
      at += cell.length + 1;
    }
  }
  const column = counts.findIndex((count) => count >= least && count * 100 >= rows * NAMES_IN_A_HUNDRED);
  const name = firsts[column];
  return name ? { start: lines[first] ?? 0, end: lines[next] ?? text.length, rows, name } : null;
}
