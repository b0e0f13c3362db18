import type { FilePart } from '../contracts/files';
import type { FoundPlace } from '../contracts/in-page';

/** Kinds of place whose lines a person can count: of a page in a document the reader has made its own lines. */
const LINES_COUNT = new Set(['body', 'member']);

/** Where in its file a character stands: the part's place, with the cell of a sheet or the line of a plain text. */
export function placeOf(part: FilePart, offset: number): FoundPlace {
  const { place, text } = part;
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  const linesBefore = before.split('\n').length - 1;
  if (place.kind === 'sheet') {
    const column = before.slice(lineStart).split('\t').length - 1;
    return { place, cell: `${columnName(column)}${place.firstRow + linesBefore}` };
  }
  return LINES_COUNT.has(place.kind) && text.includes('\n') ? { place, line: linesBefore + 1 } : { place };
}

/** 0 is A, 26 is AA: as spreadsheets name their columns. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
