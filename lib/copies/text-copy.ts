import { readEncoded } from './encoding';
import type { TextMap } from './text-map';
import { applyEdits, type OwnEdit } from './text-map';

/** A plain text: what is not replaced keeps its bytes, its encoding's mark and line ends among them. */
export function gatherText(bytes: Uint8Array, map: TextMap): () => Uint8Array {
  const { text, encode } = readEncoded(bytes);
  const edits: OwnEdit[] = [];
  map.add({ text, take: (own) => void edits.push(...own) });
  return () => (edits.length === 0 ? bytes : encode(applyEdits(text, edits)));
}

/** A table as text. Each cell is written by itself: separators, quotes and line ends are never part of a replacement. */
export function gatherCsv(bytes: Uint8Array, map: TextMap): () => Uint8Array {
  const { text, encode } = readEncoded(bytes);
  const separator = separatorOf(text);
  const edits: OwnEdit[] = [];
  let glued = 0;
  for (const { start, end, quoted } of cells(text, separator)) {
    map.glue(text.slice(glued, start));
    map.add({
      text: text.slice(start, end),
      take(own) {
        for (const one of own)
          edits.push({
            start: start + one.start,
            end: start + one.end,
            text: quoted ? one.text.replaceAll('"', '""') : plain(one.text, separator),
          });
      },
    });
    glued = end;
  }
  return () => (edits.length === 0 ? bytes : encode(applyEdits(text, edits)));
}

/** A cell without quotes can't hold what would end it. */
function plain(text: string, separator: string): string {
  return text.replaceAll(separator, ' ').replace(/["\r\n]/g, ' ');
}

/** The sign that stands most often outside quotes on the first line. */
function separatorOf(text: string): string {
  const first = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (sign: string) => first.split(sign).length;
  return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

interface Cell {
  start: number;
  end: number;
  quoted: boolean;
}

/** What stands in each cell, inside its quotes where it has them. A quote that is never closed holds the rest. RFC 4180. */
function* cells(text: string, separator: string): Generator<Cell> {
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      let end = at + 1;
      while (end < text.length && (text[end] !== '"' || text[end + 1] === '"')) end += text[end] === '"' ? 2 : 1;
      yield { start: at + 1, end: Math.min(end, text.length), quoted: true };
      at = end + 1;
    }
    let end = at;
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
    // What follows closing quotes by mistake is text as well.
    if (end > at) yield { start: at, end, quoted: false };
    at = end + 1;
  }
}
