import type { Candidate, Validator } from './validator';

/** How far each part may reach, in UTF-16 code units. */
const SCHEME = 25;
const USER = 100;
const PASSWORD = 200;

// What documentation writes where a password would be; taken whole, whatever its case.
const PLACEHOLDER =
  /^(?:(?:my|your|the|db|user|din|ditt)?[-_]?(?:password|passwd|passord|pwd|secret|hemmelig)|.*[-_]?(?:password|passord|passwd)(?:[-_]?here)?|replace.*|change.*|x{3,}|\*+|\.{2,}|\$.*|%.*%|\{.*|<.*|\[.*|#\{.*)$/i;
const SHORTEST = 4;

/**
 * A password in the user part of an address: `postgres://app:vinter2024@db/sak` (RFC 3986, 3.2.1). Grades: `password`.
 * Not one: a placeholder, the user's name once more (the default of a fresh installation), one and the same sign.
 */
export const passordlenke: Validator = {
  name: 'passordlenke',
  grades: ['password'],
  scan({ text }) {
    const found: Candidate[] = [];
    for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
      if (!hasScheme(text, at)) continue;
      const colon = endOfPart(text, at + 3, USER);
      if (text[colon] !== ':' || colon === at + 3) {
        // smtps://kari@example.no:…@host: an address as user name
        if (text[colon] !== '@') continue;
        const second = endOfPart(text, colon + 1, USER);
        if (text[second] === ':') take(found, text, at + 3, second);
        continue;
      }
      take(found, text, at + 3, colon);
    }
    return found;
  },
};

function take(found: Candidate[], text: string, from: number, colon: number): void {
  const end = endOfPassword(text, colon + 1);
  if (end < 0) return;
  const value = text.slice(colon + 1, end);
  if (value.length < SHORTEST || PLACEHOLDER.test(value) || value === text.slice(from, colon)) return;
  if (new Set(value).size === 1) return;
  found.push({ start: colon + 1, end, grade: 'password' });
}

function hasScheme(text: string, at: number): boolean {
  let length = 0;
  while (length < SCHEME && /[a-z0-9+.-]/i.test(text.charAt(at - 1 - length))) length += 1;
  return length > 1 && length < SCHEME;
}

/** The first of `: @ /`, a space or a quote; never more than `most` on. */
function endOfPart(text: string, from: number, most: number): number {
  let end = from;
  while (end < text.length && end - from < most && !/[\s:/@"'<>`\\]/.test(text.charAt(end))) end += 1;
  return end;
}

/** The last «@» before the address goes on, for a password may hold one; -1 when there is none. */
function endOfPassword(text: string, from: number): number {
  let last = -1;
  for (let at = from; at < text.length && at - from <= PASSWORD; at += 1) {
    const char = text.charAt(at);
    if (char === '@') last = at;
    else if (/[\s/"'<>`\\]/.test(char)) break;
  }
  return last;
}
