import type { Candidate, Validator } from './validator';

const BEGIN = '-----begin ';
/** `RSA PRIVATE KEY`, `PGP PRIVATE KEY BLOCK`: what stands between the dashes (RFC 7468, RFC 4880). */
const LABEL = /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/y;
const END = /-----END [A-Z0-9 ]{1,60}-----/y;
/** The last row where no footer follows: short, and filled up with «=». */
const REST = /[\s\\nr"'`+,>*#|]{0,20}[A-Za-z0-9+/]{1,15}={1,2}/y;
const ENCRYPTED = /ENCRYPTED/;
/** The smallest private key there is (Ed25519, PKCS #8) has 64 characters of base64; less is a placeholder. */
const SHORTEST = 60;
/** A key of 16 384 bits takes some 13 000 characters. What lies behind is left; the text is stopped anyway. */
const LONGEST = 16_000;
/** A row of base64 in a key; words of prose are shorter. */
const ROW = 16;
/** Line breaks, escapes, quotes and signs of lists and logs that part two lines of one key; more, and the key is over. */
const MAX_GAP = 120;

/**
 * Private keys in PEM form, also as one line with `\n`, quoted line by line, or in a log. Grades: `open`, and `encrypted`
 * for one that a password of its own protects. A header without a key behind it («…», «***», `<key>`) is none. Linear: what
 * was read of one key is not read again. Whether there is a key is decided within 400 characters of its header.
 */
export const privatnokkel: Validator = {
  name: 'privatnokkel',
  grades: ['open', 'encrypted'],
  scan({ text, lower }) {
    const found: Candidate[] = [];
    for (let at = lower.indexOf(BEGIN); at >= 0; ) {
      const key = readKey(text, at);
      if (key) found.push(key);
      at = lower.indexOf(BEGIN, key ? key.end : at + BEGIN.length);
    }
    return found;
  },
};

function readKey(text: string, start: number): Candidate | null {
  LABEL.lastIndex = start;
  const label = LABEL.exec(text);
  if (!label) return null;
  const from = start + label[0].length;
  const until = Math.min(text.length, from + LONGEST);
  let inKey = 0;
  let gap = 0;
  let last = from;
  let at = from;
  // Only near the header is it decided whether this is a key; further on only where it ends.
  for (; at < until && gap <= MAX_GAP; at += 1) {
    if (text.startsWith('-----', at)) break;
    if (inKey < SHORTEST && at - from > 400) return null;
    const length = base64From(text, at, until);
    at += Math.max(0, length - 1);
    if (length < ROW || !isMixed(text.slice(at - length + 1, at + 1))) {
      gap += Math.max(1, length);
      continue;
    }
    inKey += length;
    gap = 0;
    last = at + 1;
  }
  if (inKey < SHORTEST) return null;
  const end = endAfter(END, text, at) ?? endAfter(REST, text, last) ?? last;
  const head = label[0] + text.slice(from, from + 200);
  return { start, end, grade: ENCRYPTED.test(head) ? 'encrypted' : 'open' };
}

function endAfter(regex: RegExp, text: string, at: number): number | null {
  regex.lastIndex = at;
  return regex.test(text) ? regex.lastIndex : null;
}

/** A long word of prose («informasjonssikkerhet») is letters of one case; a row of a key is not. */
function isMixed(row: string): boolean {
  return /[\d+/]|[a-z][A-Z]/.test(row);
}

/** How many characters of base64 stand here in a row. */
function base64From(text: string, at: number, until: number): number {
  let end = at;
  while (end < until && isBase64(text.charCodeAt(end))) end += 1;
  return end - at;
}

function isBase64(code: number): boolean {
  if (code >= 97) return code <= 122;
  if (code >= 65) return code <= 90;
  return (code >= 47 && code <= 57) || code === 43 || code === 61;
}
