import { memberText, missEmbedded, missPictures, readProperties } from './office-properties';
import type { Reading } from './reading';
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
  const flush = () => {
    if (kind === 'ods') reading.add({ kind: 'sheet', sheet, firstRow: 1 }, text.trim());
    else if (kind === 'odp') reading.add({ kind: 'slide', slide }, text.trim());
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
      else if (name === 'table' && kind === 'ods') sheet = attributes.name ?? '';
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
        text += `${cell.trim()}\t`.repeat(cell.trim() === '' ? 1 : repeats);
      } else if (name === 'table-row') text = `${text.trimEnd()}\n`;
      else if (name === 'table' && kind === 'ods') flush();
      else if (name === 'page' && kind === 'odp') flush();
    },
    text: (piece) => {
      if (piece.trim() !== '' || piece === ' ') write(piece);
    },
  });
  flush();
  reading.add({ kind: 'comment' }, comments.trim());
  reading.add({ kind: 'tracked_change' }, deleted.trim());
}
