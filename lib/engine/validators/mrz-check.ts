const WEIGHTS = [7, 3, 1];

/** Value of a character in the machine readable zone (ICAO 9303 part 3, 4.9): digits as they are, A–Z 10–35, the filler 0. */
function characterValue(char: number): number {
  if (char >= 48 && char <= 57) return char - 48;
  return char >= 65 && char <= 90 ? char - 55 : 0;
}

/** Check digit of a field in capitals: weights 7 3 1 over and over, modulo 10 (ICAO 9303 part 3, 4.9). 0–9. */
export function mrzCheckDigit(field: string): number {
  let sum = 0;
  for (let i = 0; i < field.length; i += 1) sum += characterValue(field.charCodeAt(i)) * (WEIGHTS[i % 3] ?? 0);
  return sum % 10;
}

/** True when `digit` is the check digit of `field`; an empty optional field may carry the filler in its place. */
function holds(field: string, digit: string): boolean {
  if (digit === '<') return /^<*$/.test(field);
  return mrzCheckDigit(field) === digit.charCodeAt(0) - 48;
}

const DATES = String.raw`\d{6}\d[MFX<]\d{6}\d`;

/** First line of a passport (TD3, 44 characters) or of a card in two lines (TD2, 36): reads ≤ 44 characters. */
export const NAME_LINE = /^(?:P[A-Z<]|V[A-Z<]|[IAC][A-Z<])[A-Z]{1,3}<{0,2}[A-Z0-9<]*<<[A-Z0-9<]*$/;
/** Second line of a passport or such a card: number, state, birth, sex, expiry. */
export const DATA_LINE = new RegExp(`^[A-Z0-9<]{9}[\\d<][A-Z<]{3}${DATES}[A-Z0-9<]+$`);
/** First and second line of a card in three lines (TD1, 30). */
export const CARD_LINE = /^[IAC][A-Z0-9<][A-Z<]{3}[A-Z0-9<]{9}[\d<][A-Z0-9<]{15}$/;
export const CARD_DATA_LINE = new RegExp(`^${DATES}[A-Z<]{3}[A-Z0-9<]{11}[\\d<]$`);

/**
 * Do all control digits of a second line hold? `line` has 44 characters (passport, ICAO 9303 part 4, 4.2) or 36 (card in two
 * lines, part 6, 4.2).
 */
export function dataLineHolds(line: string): boolean {
  const parts = holds(line.slice(0, 9), line[9] ?? '') && datesHold(line.slice(13, 28));
  if (!parts) return false;
  const last = line.length - 1;
  if (line.length === 44 && !holds(line.slice(28, 42), line[42] ?? '')) return false;
  return holds(line.slice(0, 10) + line.slice(13, 20) + line.slice(21, last), line[last] ?? '');
}

/** Do all control digits of the first two lines of a card in three lines hold (ICAO 9303 part 5, 4.2)? */
export function cardHolds(first: string, second: string): boolean {
  if (!holds(first.slice(5, 14), first[14] ?? '') && first[14] !== '<') return false;
  if (!datesHold(second.slice(0, 15))) return false;
  return holds(first.slice(5) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18, 29), second[29] ?? '');
}

/** Birth, sex, expiry: 6 + 1, 1, 6 + 1. */
function datesHold(part: string): boolean {
  return holds(part.slice(0, 6), part[6] ?? '') && holds(part.slice(8, 14), part[14] ?? '');
}
