import type { FilePlace } from '../contracts/files';
import { memberText, missEmbedded, missPictures, readProperties } from './office-properties';
import type { Reading } from './reading';
import { readXml } from './xml';
import type { Members } from './zip';

const PARTS: readonly (readonly [RegExp, FilePlace])[] = [
  [/^word\/(?:header|footer)\d*\.xml$/, { kind: 'header_footer' }],
  [/^word\/(?:footnotes|endnotes)\.xml$/, { kind: 'footnote' }],
  [/^word\/comments\.xml$/, { kind: 'comment' }],
];

/**
 * Everything a reader of the document could see or bring back: body with tables (cells by tab), deleted and inserted text, comments,
 * headers, notes, properties.
 */
export function readDocx(members: Members, reading: Reading): void {
  readPart(memberText(members, 'word/document.xml') ?? '', { kind: 'body' }, reading);
  for (const name of members.keys())
    for (const [pattern, place] of PARTS)
      if (pattern.test(name)) readPart(memberText(members, name) ?? '', place, reading);
  readProperties(members, reading);
  missEmbedded(members.keys(), reading);
  missPictures(members.keys(), reading);
}

function readPart(xml: string, place: FilePlace, reading: Reading): void {
  if (xml === '') return;
  reading.stillWanted();
  let text = '';
  let deleted = '';
  let taking: 'text' | 'deleted' | null = null;
  let cell = 0;
  readXml(xml, {
    open(name, { author }) {
      if (name === 't' || name === 'instrText') taking = 'text';
      else if (name === 'delText') taking = 'deleted';
      else if (name === 'tab') text += '\t';
      else if (name === 'br' || name === 'cr') text += '\n';
      else if (name === 'tc') cell += 1;
      // Who wrote a comment or a change is a name like any other.
      else if ((name === 'comment' || name === 'ins' || name === 'del') && author) deleted += `${author}\n`;
    },
    close(name) {
      if (name === 't' || name === 'instrText' || name === 'delText') taking = null;
      else if (name === 'p') text += cell > 0 ? ' ' : '\n';
      else if (name === 'tc') {
        cell -= 1;
        text = `${text.trimEnd()}\t`;
      } else if (name === 'tr') text = `${text.trimEnd()}\n`;
      else if (name === 'del') deleted += '\n';
    },
    text(piece) {
      if (taking === 'text') text += piece;
      else if (taking === 'deleted') deleted += piece;
    },
  });
  reading.add(place, text.trim());
  reading.add({ kind: 'tracked_change' }, deleted.trim());
}
