import { memberText, missEmbedded, missPictures, readProperties } from './office-properties';
import type { Reading } from './reading';
import { createTable } from './table';
import { readXml, xmlText } from './xml';
import type { Members } from './zip';

/** Number formats that show a date, of those that are built in. ECMA-376 part 1, 18.8.30. */
const DATE_FORMATS = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);
/** Day 0 of a sheet, and that of sheets that count from 1904, in milliseconds. */
const DAY_0 = Date.UTC(1899, 11, 30);
const DAY_0_1904 = Date.UTC(1904, 0, 1);
const DAY_MS = 86_400_000;

/** Every sheet as a table with tabs, hidden sheets, rows and columns too; comments and properties. Dates as dates, long numbers whole. */
export function readXlsx(members: Members, reading: Reading): void {
  const shared = sharedStrings(memberText(members, 'xl/sharedStrings.xml'));
  const dates = dateStyles(memberText(members, 'xl/styles.xml'));
  const book = readBook(members);
  for (const [index, sheet] of book.sheets.entries()) {
    const xml = memberText(members, sheet.path);
    if (xml === null) continue;
    reading.stillWanted();
    const hidden = sheet.hidden && { hidden: true };
    const extra = readSheet(xml, { shared, dates, base: book.base }, (text, firstRow) =>
      reading.add({ kind: 'sheet', sheet: sheet.name, firstRow, ...hidden }, text),
    );
    reading.add({ kind: 'header_footer' }, extra);
    reading.progress(0.2 + (0.8 * (index + 1)) / book.sheets.length);
  }
  for (const name of members.keys())
    if (/^xl\/(?:comments\d*|threadedComments\/[^/]+|persons\/[^/]+)\.xml$/.test(name))
      reading.add({ kind: 'comment' }, commentText(memberText(members, name) ?? ''));
  readProperties(members, reading);
  missEmbedded(members.keys(), reading);
  missPictures(members.keys(), reading);
}

function commentText(xml: string): string {
  const people: string[] = [];
  readXml(xml, {
    open(_, { displayName }) {
      if (displayName) people.push(displayName);
    },
  });
  return [xmlText(xml, { lines: ['comment', 'text', 'author', 'threadedComment'] }), ...people].join('\n').trim();
}

function sharedStrings(xml: string | null): string[] {
  const strings: string[] = [];
  if (xml === null) return strings;
  let current = '';
  let taking = false;
  let phonetic = 0;
  readXml(xml, {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') taking = phonetic === 0;
    },
    close(name) {
      if (name === 'si') strings.push(current);
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 't') taking = false;
    },
    text(piece) {
      if (taking) current += piece;
    },
  });
  return strings;
}

/** Which of the cell styles show a date. */
function dateStyles(xml: string | null): boolean[] {
  const styles: boolean[] = [];
  if (xml === null) return styles;
  const own = new Set<number>();
  let inCells = false;
  readXml(xml, {
    open(name, { numFmtId, formatCode }) {
      if (name === 'cellXfs') inCells = true;
      else if (name === 'numFmt' && numFmtId && isDateFormat(formatCode ?? '')) own.add(Number(numFmtId));
      else if (name === 'xf' && inCells) {
        const id = Number(numFmtId ?? 0);
        styles.push(DATE_FORMATS.has(id) || own.has(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

function isDateFormat(code: string): boolean {
  const plain = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /[yd]/i.test(plain) || /m{3}/i.test(plain);
}

interface Book {
  base: number;
  sheets: { name: string; path: string; hidden: boolean }[];
}

function readBook(members: Members): Book {
  const targets = new Map<string, string>();
  const rels = memberText(members, 'xl/_rels/workbook.xml.rels');
  if (rels !== null)
    readXml(rels, {
      open(_, { Id, Target }) {
        if (Id && Target) targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
      },
    });
  const book: Book = { base: DAY_0, sheets: [] };
  const xml = memberText(members, 'xl/workbook.xml');
  if (xml === null) return book;
  readXml(xml, {
    open(name, attributes) {
      if (name === 'workbookPr' && /^(?:1|true)$/.test(attributes.date1904 ?? '')) book.base = DAY_0_1904;
      if (name !== 'sheet') return;
      const path = targets.get(attributes.id ?? '') ?? `xl/worksheets/sheet${book.sheets.length + 1}.xml`;
      const hidden = attributes.state !== undefined && attributes.state !== 'visible';
      book.sheets.push({ name: attributes.name ?? '', path, hidden });
    },
  });
  return book;
}

/** A column letter as a number from 0; «AB12» → 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return column - 1;
}

/** More empty columns than this between two cells are not written out. */
const MOST_GAP = 50;

interface Meanings {
  shared: readonly string[];
  dates: readonly boolean[];
  base: number;
}

/** Gives the sheet's pieces to `add`; returns its headers and footers. */
function readSheet(
  xml: string,
  { shared, dates, base }: Meanings,
  add: (text: string, firstRow: number) => void,
): string {
  const table = createTable(add);
  let number = 0;
  let row: string[] = [];
  let column = 0;
  let type = '';
  let isDate = false;
  let value = '';
  let taking = false;
  let extra = '';
  readXml(xml, {
    open(name, attributes) {
      if (name === 'row') {
        row = [];
        number = Number(attributes.r) || number + 1;
      } else if (name === 'c') {
        column = attributes.r ? columnOf(attributes.r) : row.length;
        type = attributes.t ?? 'n';
        isDate = dates[Number(attributes.s ?? -1)] ?? false;
        value = '';
      } else if (name === 'v' || name === 't') taking = true;
      else if (name === 'oddHeader' || name === 'oddFooter') taking = true;
    },
    close(name) {
      if (name === 'v' || name === 't') taking = false;
      else if (name === 'oddHeader' || name === 'oddFooter') {
        taking = false;
        extra += `${value}\n`;
        value = '';
      } else if (name === 'c') {
        const shown =
          type === 's' ? (shared[Number(value)] ?? '') : type === 'n' && isDate ? dayOf(value, base) : value;
        for (let gap = Math.min(column - row.length, MOST_GAP); gap > 0; gap -= 1) row.push('');
        row.push(shown.replace(/[\t\n]+/g, ' '));
      } else if (name === 'row') table.row(number, row);
    },
    text(piece) {
      if (taking) value += piece;
    },
  });
  table.end();
  return extra.trim();
}

/** Serial day number → the date as it is written in Norway. */
function dayOf(value: string, base: number): string {
  const days = Number(value);
  if (!Number.isFinite(days) || days < 1 || days > 2_958_465) return value;
  const [year, month, day] = new Date(base + Math.floor(days) * DAY_MS).toISOString().slice(0, 10).split('-');
  return `${day}.${month}.${year}`;
}
