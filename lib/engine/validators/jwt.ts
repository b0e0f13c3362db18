import { onBoundaries } from '../characters';
import type { Candidate, Validator } from './validator';

/** Base64url of `{"`, which every header and every payload begins with. */
const BEGIN = 'eyJ';
/** Longest part that is read; a token with all of somebody's groups in it takes some thousand characters. */
const LONGEST = 8_000;
/** `{"a":1}` and its like are too short to be a header: the shortest that names an algorithm has 20 characters. */
const SHORTEST_HEADER = 15;
const SHORTEST_PAYLOAD = 8;

/**
 * JSON web tokens (RFC 7519) and their encrypted form (RFC 7516): `header.payload.signature`, all base64url. Linear: each
 * row of base64url is read once. A token ends within its line.
 */
export const jwt: Validator = {
  name: 'jwt',
  grades: ['token'],
  scan({ text }) {
    const found: Candidate[] = [];
    for (let at = text.indexOf(BEGIN); at >= 0; ) {
      const end = readToken(text, at);
      if (end > 0 && onBoundaries(text, at, end) && !text.slice(at, end).includes('EXAMPLE'))
        found.push({ start: at, end, grade: 'token' });
      // On behind the row that was read: what begins in the middle of one is no token.
      at = text.indexOf(BEGIN, Math.max(end, rowEnd(text, at)));
    }
    return found;
  },
};

/** Where the token that begins at `at` ends, or -1. */
function readToken(text: string, at: number): number {
  const header = rowEnd(text, at);
  if (header - at < SHORTEST_HEADER || text[header] !== '.') return -1;
  const payload = rowEnd(text, header + 1);
  // An encrypted token has five parts, the second of which is empty when the key is agreed on beforehand.
  const isEncrypted = text.startsWith('..', header);
  if (!isEncrypted && payload - header - 1 < SHORTEST_PAYLOAD) return -1;
  let end = payload;
  for (let parts = 2; parts < 5 && text[end] === '.'; parts += 1) {
    const next = rowEnd(text, end + 1);
    if (next === end + 1 && !isEncrypted) break;
    end = next;
  }
  return end;
}

/** The end of the row of base64url characters that begins at `at`. */
function rowEnd(text: string, at: number): number {
  const until = Math.min(text.length, at + LONGEST);
  let end = at;
  while (end < until && isBase64Url(text.charCodeAt(end))) end += 1;
  return end;
}

function isBase64Url(code: number): boolean {
  if (code >= 97) return code <= 122;
  if (code >= 65) return code <= 90 || code === 95;
  return (code >= 48 && code <= 57) || code === 45 || code === 61 || code === 43 || code === 47;
}
