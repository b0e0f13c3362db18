import type { FindingType } from '../contracts/finding';
import type { Language } from '../contracts/language';
import { monthOf, readDate } from './dates';

const BAND = /\d{1,3}/;
/** Longest value that is read; a longer one is no address and no sum. UTF-16 code units. */
const LONGEST = 200;
// reads ≤ 200 characters
const AMOUNT = /^(\D{0,6})(\d{1,3}(?:[ \u00a0.]\d{3}){0,4}|\d{1,12})(?:,(?:\d{2}|-))?(\D{0,12})$/;
// reads ≤ 200 characters
const POST_PLACE = /\d{4}[ \u00a0]{1,3}(\p{Lu}[\p{L} -]{1,40})$/u;
/** An age of a child says much: its band is narrower. */
const ADULT = 18;

/**
 * The value with less in it: month and year of a date, ten years for an adult's age and three for a child's, the post town of an
 * address, a band with one leading digit for a sum. Null where the value can't be read: something else must stand for it.
 */
export function generalise(type: FindingType, value: string, language: Language): string | null {
  if (value.length > LONGEST) return null;
  if (type === 'AGE') return ageBand(value);
  if (type === 'ADDRESS') return POST_PLACE.exec(value)?.[1] ?? null;
  const date = readDate(value);
  if (date) return monthOf(date, language);
  return sumBand(value);
}

function ageBand(value: string): string | null {
  const written = BAND.exec(value)?.[0];
  if (written === undefined) return null;
  const age = Number(written);
  const width = age < ADULT ? 3 : 10;
  const from = Math.floor(age / width) * width;
  return value.replace(written, `${from}–${from + width - 1}`);
}

function sumBand(value: string): string | null {
  const match = AMOUNT.exec(value);
  if (!match) return null;
  const [, before = '', digits = '', after = ''] = match;
  const amount = Number(digits.replace(/\D/g, ''));
  // A year, a house number or a count is no sum.
  if (amount < 1000 || !/kr|nok|,-/i.test(before + after)) return null;
  const step = 10 ** Math.floor(Math.log10(amount));
  const from = Math.floor(amount / step) * step;
  return `${before}${grouped(from)}–${grouped(from + step)}${after}`;
}

function grouped(amount: number): string {
  const digits = String(amount);
  const parts: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) parts.unshift(digits.slice(Math.max(0, end - 3), end));
  return parts.join(' ');
}
