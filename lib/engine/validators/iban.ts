import type { Candidate, Validator } from './validator';

// Length by country (SWIFT IBAN registry); others are not accepted: a random code and digits would be.
const LENGTHS: Readonly<Record<string, number>> = {
  NO: 15,
  SE: 24,
  DK: 18,
  FI: 18,
  IS: 26,
  DE: 22,
  GB: 22,
  NL: 18,
  BE: 16,
  FR: 27,
  ES: 24,
  IT: 27,
  PT: 25,
  PL: 28,
  EE: 20,
  LV: 21,
  LT: 20,
  CH: 21,
  AT: 20,
  IE: 22,
  LU: 20,
  CZ: 24,
  SK: 24,
  HU: 28,
  RO: 24,
  BG: 22,
  HR: 21,
  SI: 19,
  GR: 27,
  MT: 31,
  CY: 28,
  FO: 18,
  GL: 18,
  LI: 21,
  MC: 27,
  UA: 29,
  TR: 26,
}; // prettier-ignore

const START = /(?<![\p{L}\p{N}])([A-Z]{2})(\d{2})(?=[ -]?[A-Z0-9])/giu;

/** IBAN of any country in the table, mod 97 = 1 (ISO 13616). Grade `valid`. */
export const iban: Validator = {
  name: 'iban',
  grades: ['valid'],
  scan({ text }) {
    const found: Candidate[] = [];
    for (const match of text.matchAll(START)) {
      const length = LENGTHS[(match[1] ?? '').toUpperCase()];
      if (!length) continue;
      const end = readTo(text, match.index, length);
      if (end === null) continue;
      const code = text.slice(match.index, end).replace(/[ -]/g, '').toUpperCase();
      if (mod97(code) === 1) found.push({ start: match.index, end, grade: 'valid' });
    }
    return found;
  },
};

/** Offset after `length` letters and digits, with single spaces or hyphens between; null when the number ends before or goes on. */
function readTo(text: string, start: number, length: number): number | null {
  let count = 0;
  let at = start;
  while (count < length) {
    const char = text[at] ?? '';
    if (/[A-Za-z0-9]/.test(char)) count += 1;
    else if (!/[ -]/.test(char) || /[ -]/.test(text[at - 1] ?? '')) return null;
    at += 1;
  }
  return /[\p{L}\p{N}]/u.test(text[at] ?? '') ? null : at;
}

function mod97(code: string): number {
  const moved = code.slice(4) + code.slice(0, 4);
  let rest = 0;
  for (const char of moved) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
