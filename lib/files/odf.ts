import { memberText, missEmbedded, missPictures, readProperties } from './office-properties';
import type { Reading } from './reading';
import { createTable } from './table';
import { readXml } from './xml';
import type { Members } from './zip';

/** Repeated cells and rows of an empty sheet go on to its edge; so many are written out. */
const MOST_REPEATS = 50;

/** Text, sheets and slides of OpenDocument: body, comments, deleted text, headers, properties. */
export function readOdf(members: Members, kind: 'odt' | 'ods' | 'odp', reading: Reading): void {
  const manifest = memberText(members, 'META-INF/manifest.xml') ?? '';
  if (/encryption-data/.test(manifest)) {
    reading.miss('password');
    return;
  }
  readContent(memberText(members, 'content.xml') ?? '', kind, reading);
  readContent(memberText(members, 'styles.xml') ?? '', 'header', reading);
  readProperties(members, reading);
  missEmbedded(members.keys(), reading);
  missPictures(members.keys(), reading);
}

function readContent(xml: string, kind: 'odt' | 'ods' | 'odp' | 'header', reading: Reading): void {
  if (xml === '') return;
  let text = '';
  let comments = '';
  let deleted = '';
  let sheet = '';
  let slide = 0;
  let inBody = kind === 'header' ? 0 : 1;
  let note = 0;
  let gone = 0;
  let cell = '';
  let cells = 0;
  let repeats = 1;
  let row = 0;
  let rowRepeats = 1;
  let rowCells: string[] = [];
  const table = createTable((rows, firstRow) => reading.add({ kind: 'sheet', sheet, firstRow }, rows));
  const flush = () => {
    if (kind === 'odp') reading.add({ kind: 'slide', slide }, text.trim());
    else reading.add(kind === 'header' ? { kind: 'header_footer' } : { kind: 'body' }, text.trim());
    text = '';
  };
  const write = (piece: string) => {
    if (inBody === 0) return;
    if (note > 0) comments += piece;
    else if (gone > 0) deleted += piece;
    else if (cells > 0) cell += piece;
    else text += piece;
  };
  readXml(xml, {
    open(name, attributes) {
      if (name === 'header' || name === 'footer') inBody += kind === 'header' ? 1 : 0;
      else if (name === 'annotation') note += 1;
      else if (name === 'deletion') gone += 1;
      else if (name === 'table' && kind === 'ods') {
        sheet = attributes.name ?? '';
        row = 0;
      } else if (name === 'table-row') {
        rowRepeats = Number(attributes['number-rows-repeated'] ?? 1) || 1;
        rowCells = [];
      } else if (name === 'covered-table-cell') rowCells.push('');
      else if (name === 'page' && kind === 'odp') slide += 1;
      else if (name === 'table-cell') {
        cells += 1;
        cell = '';
        repeats = Math.min(MOST_REPEATS, Number(attributes['number-columns-repeated'] ?? 1) || 1);
      } else if (name === 'tab') write('\t');
      else if (name === 's') write(' ');
      else if (name === 'line-break') write('\n');
    },
    close(name) {
      if (name === 'header' || name === 'footer') inBody -= kind === 'header' ? 1 : 0;
      else if (name === 'annotation') note -= 1;
      else if (name === 'deletion') gone -= 1;
      else if (name === 'p' || name === 'h' || name === 'list-item') write(cells > 0 && note === 0 ? ' ' : '\n');
      else if (name === 'table-cell') {
        cells -= 1;
        const shown = cell.trim();
        if (kind === 'ods')
          for (let times = repeats; times > 0; times -= 1) rowCells.push(shown.replace(/[\t\n]+/g, ' '));
        else text += `${shown}\t`.repeat(shown === '' ? 1 : repeats);
      } else if (name === 'table-row') {
        if (kind !== 'ods') text = `${text.trimEnd()}\n`;
        while (rowCells.at(-1) === '') rowCells.pop();
        if (rowCells.length > 0) table.row(row + 1, rowCells);
        row += rowRepeats;
        rowCells = [];
      } else if (name === 'table' && kind === 'ods') {
        table.end();
        flush();
      } else if (name === 'page' && kind === 'odp') flush();
    },
    text: (piece) => {
      if (piece.trim() !== '' || piece === ' ') write(piece);
    },
  });
  flush();
  reading.add({ kind: 'comment' }, comments.trim());
  reading.add({ kind: 'tracked_change' }, deleted.trim());
}
