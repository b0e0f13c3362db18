/** What a UTF-16 code unit is to the engine. Surrogates are `OTHER`: no word or number is made of them. */
export const OTHER = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;

const UNKNOWN = 255;
const kinds = new Uint8Array(65_536).fill(UNKNOWN);
const upper = /[\p{Lu}\p{Lt}]/u;
const letter = /[\p{L}\p{M}]/u;

/** `LOWER` covers every letter without case too. Filled on demand: asking Unicode for all 65 536 at start costs 5 ms. */
export function kindOf(code: number): number {
  // The mask keeps every index inside the table (NaN, behind the text's end, becomes 0, which is no letter).
  const known = kinds[code & 0xffff] as number;
  return known === UNKNOWN ? learnKind(code & 0xffff) : known;
}

function learnKind(code: number): number {
  const char = String.fromCharCode(code);
  const kind = code >= 48 && code <= 57 ? DIGIT : upper.test(char) ? UPPER : letter.test(char) ? LOWER : OTHER;
  kinds[code] = kind;
  return kind;
}

function isLetter(code: number): boolean {
  const kind = kindOf(code);
  return kind === LOWER || kind === UPPER;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isWordCode(code: number): boolean {
  return kindOf(code) !== OTHER;
}

/**
 * True when a span does not cut a word or a number in two: its first and last characters have no neighbour of their own
 * kind (letter by letter, digit by digit). ASCII `\b` would cut «Åse» after the Å's neighbour and «čáhppes» everywhere.
 */
export function onBoundaries(text: string, start: number, end: number): boolean {
  return !(joins(text, start - 1, start) || joins(text, end - 1, end));
}

function joins(text: string, left: number, right: number): boolean {
  if (left < 0 || right >= text.length) return false;
  const a = text.charCodeAt(left);
  const b = text.charCodeAt(right);
  return (isLetter(a) && isLetter(b)) || (isDigit(a) && isDigit(b));
}
