import type { NoCopyReason } from '../contracts/copies';
import type { FileKind } from '../contracts/files';
import type { Language } from '../contracts/language';
import type { Place } from '../contracts/redaction';
import { DOCX_PARTS, gatherDocx } from './docx-copy';
import { hasPictures, refusePart } from './office-common';
import { openOffice } from './office-file';
import { gatherCsv, gatherText } from './text-copy';
import { createTextMap } from './text-map';
import { gatherXlsx, XLSX_PARTS } from './xlsx-copy';

/** A file taken apart, to be written once. */
export interface OpenCopy {
  /** All of the file's text that is replaced in. */
  text: string;
  pictures: boolean;
  write(places: readonly Pick<Place, 'start' | 'end' | 'replacement'>[]): Uint8Array;
}

/** Kinds of file that a copy is made of. */
export function isCopied(kind: FileKind): kind is 'text' | 'csv' | 'docx' | 'xlsx' {
  return kind === 'text' || kind === 'csv' || kind === 'docx' || kind === 'xlsx';
}

/** Takes a file apart, or says why it may not be. Throws on XML that is not well formed. */
export function openCopy(
  bytes: Uint8Array,
  kind: 'text' | 'csv' | 'docx' | 'xlsx',
  language: Language,
): OpenCopy | NoCopyReason {
  const map = createTextMap();
  if (kind === 'text' || kind === 'csv') {
    const write = kind === 'csv' ? gatherCsv(bytes, map) : gatherText(bytes, map);
    return {
      text: map.text(),
      pictures: false,
      write(places) {
        map.distribute(places);
        return write();
      },
    };
  }
  const file = openOffice(bytes);
  if (!file) return 'damaged';
  const refused = refusePart(file.names, kind === 'docx' ? DOCX_PARTS : XLSX_PARTS);
  if (refused) return refused;
  let afterwards: (() => void) | undefined;
  if (kind === 'xlsx') afterwards = gatherXlsx(file, map, language);
  else gatherDocx(file, map, language);
  return {
    text: map.text(),
    pictures: hasPictures(file.names),
    write(places) {
      map.distribute(places);
      afterwards?.();
      return file.write();
    },
  };
}
