import type { FileReading, ReadFile } from '../contracts/files';
import { decodeText, sniff, textKind } from './sniff';

/** Bytes of a plain text that are read on the spot; a larger one would hold the page up. */
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Reads plain text where it is, and leaves everything else to `read`: most of what is pasted or dropped as text then needs no
 * reader to be started. Told by the bytes: a PDF called `notat.txt` is none.
 */
export function plainFirst(read: ReadFile): ReadFile {
  return async (file, name, options) =>
    (file.size <= MOST_BYTES ? readPlain(await file.arrayBuffer(), name) : null) ?? read(file, name, options);
}

function readPlain(buffer: ArrayBuffer, name: string): FileReading | null {
  const bytes = new Uint8Array(buffer);
  if (sniff(bytes) !== 'text') return null;
  const text = decodeText(bytes);
  const kind = textKind(text, name);
  if (kind !== 'text' && kind !== 'csv' && kind !== 'json') return null;
  return { kind, parts: [{ place: { kind: 'body' }, text }], unread: [] };
}
