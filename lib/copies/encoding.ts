import { strFromU8, strToU8 } from 'fflate';

/** A file's text, and the way back to bytes that gives the very same ones for the same text. */
export interface Encoded {
  text: string;
  encode(text: string): Uint8Array;
}

/** Windows-1252 where it differs from Latin-1: the signs of bytes 80 to 9F hex; a byte without one is its own control sign. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTE_OF = new Map([...HIGH].map((sign, at) => [sign.charCodeAt(0), 0x80 + at]));

/**
 * The encodings of `lib/files`: UTF-16 where it shows, UTF-8, else Windows-1252. A byte order mark is part of the bytes and
 * not of the text. Written by hand because bytes must come back exactly, and no browser encodes anything but UTF-8.
 */
export function readEncoded(bytes: Uint8Array): Encoded {
  return utf16(bytes) ?? utf8(bytes) ?? windows1252(bytes);
}

/** Null when the bytes are not UTF-8. */
export function utf8(bytes: Uint8Array): Encoded | null {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const text = strFromU8(bytes.subarray(mark));
  // A wrong byte becomes a replacement sign, and does not come back.
  if (!same(strToU8(text), bytes.subarray(mark))) return null;
  return { text, encode: (written) => joined(bytes.subarray(0, mark), strToU8(written)) };
}

function utf16(bytes: Uint8Array): Encoded | null {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const big = marked ? bytes[0] === 0xfe : looksWide(bytes);
  if (big === null || bytes.length % 2 !== 0) return null;
  const mark = marked ? 2 : 0;
  const high = big ? 0 : 1;
  const units: string[] = [];
  for (let at = mark; at < bytes.length; at += 2)
    units.push(String.fromCharCode(((bytes[at + high] ?? 0) << 8) | (bytes[at + 1 - high] ?? 0)));
  return {
    text: units.join(''),
    encode(written) {
      const out = new Uint8Array(written.length * 2);
      for (let i = 0; i < written.length; i += 1) {
        out[2 * i + high] = written.charCodeAt(i) >> 8;
        out[2 * i + 1 - high] = written.charCodeAt(i) & 0xff;
      }
      return joined(bytes.subarray(0, mark), out);
    },
  };
}

/** Without a mark: every second byte zero, as in Latin text of two bytes a letter. True: the high byte comes first. */
function looksWide(bytes: Uint8Array): boolean | null {
  const length = Math.min(bytes.length & ~1, 4_096);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const half = length / 2;
  if (half < 4) return null;
  if (odd > half * 0.7 && even < half * 0.1) return false;
  return even > half * 0.7 && odd < half * 0.1 ? true : null;
}

function windows1252(bytes: Uint8Array): Encoded {
  const signs: string[] = [];
  for (const byte of bytes) signs.push((byte >= 0x80 && byte < 0xa0 && HIGH[byte - 0x80]) || String.fromCharCode(byte));
  return {
    text: signs.join(''),
    encode: (written) =>
      Uint8Array.from(written, (sign) => {
        const code = sign.codePointAt(0) ?? 0;
        // A letter the encoding lacks can only come from a replacement.
        return BYTE_OF.get(code) ?? (code < 0x100 ? code : 0x3f);
      }),
  };
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}
