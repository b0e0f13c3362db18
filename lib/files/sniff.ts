import type { FileKind } from '../contracts/files';

/** Kinds told by their first bytes; `ole` is the container of old Office files, of Outlook messages and of encrypted new ones. */
export type Sniffed = 'pdf' | 'zip' | 'ole' | 'image' | 'rtf' | 'binary' | 'text';

const HEADS: readonly (readonly [Sniffed, readonly number[], number])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d], 1024],
  ['zip', [0x50, 0x4b, 0x03, 0x04], 0],
  ['zip', [0x50, 0x4b, 0x05, 0x06], 0],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 0],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66], 0],
  ['image', [0xff, 0xd8, 0xff], 0],
  ['image', [0x89, 0x50, 0x4e, 0x47], 0],
  ['image', [0x47, 0x49, 0x46, 0x38], 0],
  ['image', [0x49, 0x49, 0x2a, 0x00], 0],
  ['image', [0x4d, 0x4d, 0x00, 0x2a], 0],
  ['image', [0x42, 0x4d], 0],
];

/** By content: what a file is called proves nothing. */
export function sniff(bytes: Uint8Array): Sniffed {
  for (const [kind, head, within] of HEADS) if (startsWithin(bytes, head, within)) return kind;
  const brand = String.fromCharCode(...bytes.subarray(4, 12));
  if (/^ftyp(?:heic|heix|mif1|avif|hevc)/.test(brand)) return 'image';
  if (
    /^RIFF/.test(String.fromCharCode(...bytes.subarray(0, 4))) &&
    /WEBP/.test(String.fromCharCode(...bytes.subarray(8, 12)))
  )
    return 'image';
  return isText(bytes) ? 'text' : 'binary';
}

function startsWithin(bytes: Uint8Array, head: readonly number[], within: number): boolean {
  // Some PDFs have a few bytes of mail before their head.
  for (let from = 0; from <= Math.min(within, bytes.length - head.length); from += 1)
    if (head.every((byte, i) => bytes[from + i] === byte)) return true;
  return false;
}

/** How much of a file is looked at to tell text from bytes. */
const LOOK = 64 * 1024;
/** Bytes that no text of ours holds: control characters but tab, line ends and form feed. */
const MOST_CONTROL = 0.002;

function isText(bytes: Uint8Array): boolean {
  const look = bytes.subarray(0, LOOK);
  if (isUtf16(look)) return true;
  let control = 0;
  for (const byte of look) if (byte < 9 || (byte > 13 && byte < 32) || byte === 127) control += 1;
  return control <= look.length * MOST_CONTROL;
}

/** A byte order mark, or every second byte zero as in Latin text of two bytes a letter. */
function isUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  const length = Math.min(bytes.length & ~1, 4_096);
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const half = length / 2;
  if (half < 4) return null;
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le';
  return even > half * 0.7 && odd < half * 0.1 ? 'utf-16be' : null;
}

/** UTF-16 where it shows, UTF-8, else Windows-1252: what Norwegian case systems export. */
export function decodeText(bytes: Uint8Array): string {
  const wide = isUtf16(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The kind of a text, by how it begins; the name decides between those that begin alike. */
export function textKind(text: string, name: string): FileKind {
  const start = text.slice(0, 2_000).trimStart();
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  if (/^<!doctype html|^<html[\s>]/i.test(start) || ending === 'html' || ending === 'htm') return 'html';
  if (/^<\?xml|^<[a-z][\w:-]*[\s/>]/i.test(start)) return 'xml';
  if (/^[[{]/.test(start) && isJson(text)) return 'json';
  if (
    /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){3,}/.test(start) &&
    /^(?:from|to|subject|received|message-id):/im.test(start)
  )
    return 'eml';
  if (ending === 'csv' || ending === 'tsv') return 'csv';
  return 'text';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
