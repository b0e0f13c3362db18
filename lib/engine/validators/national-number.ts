import { weightedSum } from './digits';

const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export interface NationalNumber {
  /** `birth`: dd as it is; `d`: D-number, day + 40. */
  day: 'birth' | 'd';
  /** What was added to the month. `forty` is an H-number or a test number from NAV's Dolly: the two look the same. */
  month: 'plain' | 'forty' | 'nhn' | 'tenor';
  /** Rest of the first control digit: 0 by the old rule, 1–3 only by the rule of 2032. */
  rest: number;
}

/**
 * Reads eleven digits as fødselsnummer, D-number, H-number or a synthetic series; null when a control digit or the date is
 * wrong. The century is not read: from 2032 it can't be, and the D series are already wider (Skatteetaten, «Nytt
 * fødselsnummer fra 2032»). So 29 February counts in every year that can be a leap year.
 */
export function readNationalNumber(digits: string): NationalNumber | null {
  const second = weightedSum(digits, SECOND) % 11;
  if (second !== 0) return null;
  const rest = weightedSum(digits, FIRST) % 11;
  if (rest > 3) return null;
  const date = readDate(digits);
  return date && { ...date, rest };
}

/** The date part alone, for numbers whose control digits fail. */
function readDate(digits: string): Pick<NationalNumber, 'day' | 'month'> | null {
  let day = Number(digits.slice(0, 2));
  let month = Number(digits.slice(2, 4));
  const year = Number(digits.slice(4, 6));
  const isD = day > 40;
  if (isD) day -= 40;
  let series: NationalNumber['month'] = 'plain';
  if (month > 80) {
    series = 'tenor';
    month -= 80;
  } else if (month > 65) {
    series = 'nhn';
    month -= 65;
  } else if (month > 40) {
    series = 'forty';
    month -= 40;
  }
  if (month < 1 || month > 12 || day < 1 || day > (DAYS[month - 1] ?? 0)) return null;
  if (month === 2 && day === 29 && year % 4 !== 0) return null;
  return { day: isD ? 'd' : 'birth', month: series };
}

/**
 * Does the individual number fit a birth from 1900 on, by the series in use today (D-numbers: the wider series of 2021)?
 * Those that do not were either born in the 1800s or are not issued before 2032.
 */
export function fitsTodaysSeries(digits: string, day: NationalNumber['day']): boolean {
  const year = Number(digits.slice(4, 6));
  const individual = Number(digits.slice(6, 9));
  if (individual < 500 || year < 40) return true;
  return day === 'd' ? individual >= 600 : individual >= 900;
}

/** FH-number (Norsk helsenett): 800000000–999999999 and the two control digits, no date. */
export function isFhNumber(digits: string): boolean {
  return digits.charCodeAt(0) >= 56 && weightedSum(digits, FIRST) % 11 === 0 && weightedSum(digits, SECOND) % 11 === 0;
}
