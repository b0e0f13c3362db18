/** Text that was read out of an encoding, and for each of its units where that stands in the encoded token. */
export interface Decoded {
  text: string;
  /** Start and end in the token, for each unit of `text`; null when only the token as a whole can be pointed at. */
  from: number[] | null;
  to: number[] | null;
}

/**
 * Percent-encoding (RFC 3986) taken off once; what decodes to no UTF-8 is read as Latin-1, as old forms wrote it. Null when
 * the token holds none. Encoded twice (`%2531`) gives what was encoded the second time, and no more.
 */
export function decodePercent(token: string): Decoded | null {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  let any = false;
  const put = (piece: string, start: number, end: number) => {
    for (let i = 0; i < piece.length; i += 1) {
      from.push(start);
      to.push(end);
    }
    text += piece;
  };
  for (let at = 0; at < token.length; ) {
    const byte = percentAt(token, at);
    if (byte < 0) {
      put(token[at] ?? '', at, at + 1);
      at += 1;
      continue;
    }
    any = true;
    const bytes = [byte];
    const wanted = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
    while (bytes.length < wanted) {
      const next = percentAt(token, at + 3 * bytes.length);
      if (next < 0x80 || next > 0xbf) break;
      bytes.push(next);
    }
    const char = bytes.length === wanted ? readUtf8(bytes) : null;
    const size = char === null ? 1 : wanted;
    put(char ?? String.fromCharCode(byte), at, at + 3 * size);
    at += 3 * size;
  }
  return any ? { text, from, to } : null;
}

/** The byte that `%XX` at this place stands for, or -1. */
export function percentAt(text: string, at: number): number {
  if (text.charCodeAt(at) !== 37) return -1;
  const high = hexValue(text.charCodeAt(at + 1));
  const low = hexValue(text.charCodeAt(at + 2));
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

function hexValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

/** Characters looked at before a long token is decoded whole: an image is known by its first bytes. */
const PROBE = 96;

/**
 * The text in a base64 token (RFC 4648, both alphabets, with or without padding, line breaks inside are skipped), or null
 * when it is no base64 or what comes out is no text. UTF-8, or UTF-16LE as PowerShell writes it.
 */
export function decodeBase64(token: string): string | null {
  if (token.length > PROBE && readText(bytesOf(token.slice(0, PROBE)), true) === null) return null;
  return readText(bytesOf(token), false);
}

const values = new Int8Array(128).fill(-1);
for (const [index, char] of Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/').entries())
  values[char.charCodeAt(0)] = index;
values[45] = 62;
values[95] = 63;

function bytesOf(token: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((token.length * 3) / 4));
  let count = 0;
  let held = 0;
  let bits = 0;
  for (let i = 0; i < token.length; i += 1) {
    const value = values[token.charCodeAt(i)] ?? -1;
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xfff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[count] = (held >> bits) & 0xff;
      count += 1;
    }
  }
  return bytes.subarray(0, count);
}

function readText(bytes: Uint8Array, isBeginning: boolean): string | null {
  const wide = bytes.length >= 8 && bytes[1] === 0 && bytes[3] === 0 && bytes[5] === 0;
  const pieces: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    let char: string | null;
    let size: number;
    if (wide) {
      if (at + 1 >= bytes.length) break;
      size = 2;
      char = String.fromCharCode(first | ((bytes[at + 1] ?? 0) << 8));
    } else {
      size = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
      // The probe may have cut a character in two.
      if (at + size > bytes.length) return isBeginning ? pieces.join('') : null;
      char = size === 1 ? String.fromCharCode(first) : readUtf8(Array.from(bytes.subarray(at, at + size)));
    }
    if (char === null || isControl(char.charCodeAt(0))) return null;
    pieces.push(char);
    at += size;
  }
  return pieces.join('');
}

function isControl(code: number): boolean {
  return (code < 32 && code !== 9 && code !== 10 && code !== 13) || (code >= 127 && code < 160);
}

/** One character from its one to four bytes, or null when they are none. */
function readUtf8(bytes: readonly number[]): string | null {
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  const rest = bytes.slice(1).every((byte) => byte >= 0x80 && byte <= 0xbf);
  if (!rest) return null;
  let point: number;
  if (bytes.length === 1) point = a;
  else if (bytes.length === 2) point = ((a & 0x1f) << 6) | (b & 0x3f);
  else if (bytes.length === 3) point = ((a & 0x0f) << 12) | ((b & 0x3f) << 6) | (c & 0x3f);
  else point = ((a & 0x07) << 18) | ((b & 0x3f) << 12) | ((c & 0x3f) << 6) | (d & 0x3f);
  const least = [0, 0, 0x80, 0x800, 0x10000][bytes.length] ?? 0;
  if (bytes.length === 1 && a >= 0x80) return null;
  if (point < least || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null;
  return String.fromCodePoint(point);
}
