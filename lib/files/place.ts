import type { FileKind, FilePart, FilePlace } from '../contracts/files';
import type { FoundPlace } from '../contracts/in-page';

/** Kinds of file whose lines a person can count; of all others the reader has made lines of its own. */
const LINES_COUNT: ReadonlySet<FileKind> = new Set(['text', 'csv', 'json']);
/** Names of such files inside another one, of which only the name is known. */
const LINES_BY_NAME = /\.(?:txt|csv|tsv|md|log|json)$/i;

/** Where in its file a character stands: the part's place, with the cell of a sheet or the line of a plain text. */
export function placeOf(part: FilePart, offset: number, kind: FileKind): FoundPlace {
  const { place, text } = part;
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  const linesBefore = before.split('\n').length - 1;
  const inner = innermost(place);
  if (inner.kind === 'sheet') {
    const column = before.slice(lineStart).split('\t').length - 1;
    return { place, cell: `${columnName(column)}${inner.firstRow + linesBefore}` };
  }
  return countsLines(place, kind) && text.includes('\n') ? { place, line: linesBefore + 1 } : { place };
}

/** A sheet in an attached workbook has cells like any other. */
function innermost(place: FilePlace): FilePlace {
  return place.kind === 'member' ? innermost(place.inside) : place;
}

function countsLines(place: FilePlace, kind: FileKind): boolean {
  if (place.kind === 'member') {
    return place.inside.kind === 'member'
      ? countsLines(place.inside, kind)
      : place.inside.kind === 'body' && LINES_BY_NAME.test(place.name);
  }
  return place.kind === 'body' && LINES_COUNT.has(kind);
}

/** 0 is A, 26 is AA: as spreadsheets name their columns. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
