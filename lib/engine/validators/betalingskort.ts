import { gapBefore, runsOf } from './digits';
import type { Candidate, Validator } from './validator';

const SHAPES = [[4, 4, 4, 4], [16], [4, 6, 5], [15], [4, 6, 4], [14], [4, 4, 4, 4, 3], [19]];

/** First digits that card schemes use, by number of digits. Maestro is left out: its prefixes are half of all numbers. */
const SCHEMES =
  /^(?:4(?:\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|5019\d{12})$/;

function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/**
 * Payment card: Luhn, a scheme's prefix and its length. Grades: `grouped` (as it stands on the card), `plain` (digits in a
 * row, which a long KID with a mod 10 digit may be too).
 */
export const betalingskort: Validator = {
  name: 'betalingskort',
  grades: ['grouped', 'plain'],
  scan(source) {
    const found: Candidate[] = [];
    for (const { digits, start, end, shape, gaps, first, last } of runsOf(source, SHAPES)) {
      if (!SCHEMES.test(digits) || !luhn(digits) || /^(\d)\1*$/.test(digits)) continue;
      if (gaps.some((gap) => gap !== gaps[0] || gap === '/')) continue;
      const inLongerRow =
        gapBefore(source, first) === ' ' || (shape.length === 1 && gapBefore(source, last + 1) === ' ');
      found.push({ start, end, grade: shape.length > 1 && !inLongerRow ? 'grouped' : 'plain' });
    }
    return found;
  },
};
