import type { Language } from '../contracts/language';

const MONTHS: Record<Language, readonly string[]> = {
  nb: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  nn: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const WRITTEN = new Map<string, number>(
  [...MONTHS.nb, ...MONTHS.en.map((name) => name.toLowerCase())].map((name, index) => [name, (index % 12) + 1]),
);

/** A date as it is written, so that another day can be written the same way. */
export interface WrittenDate {
  year: number;
  month: number;
  day: number;
  /** The same form with another date in it. */
  write(year: number, month: number, day: number): string;
}

const NUMERIC = /^(\d{1,2})([./-])( ?)(\d{1,2})\2 ?(\d{4}|\d{2})$/;
const ISO = /^(\d{4})([-/.])(\d{2})\2(\d{2})$/;
const WORDS = /^(\d{1,2})(\.? )(\p{L}{3,9})( )(\d{4})$/u;

/** The date in `text` when it is one and nothing else; two-digit years are read as 1930–2029. Null for anything else. */
export function readDate(text: string): WrittenDate | null {
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [, d = '', sign = '', space = '', m = '', y = ''] = numeric;
    return valid(fullYear(y), Number(m), Number(d), (year, month, day) =>
      [pad(day, d.length), pad(month, m.length), y.length === 2 ? pad(year % 100, 2) : String(year)].join(sign + space),
    );
  }
  const iso = ISO.exec(text);
  if (iso) {
    const [, y = '', sign = '', m = '', d = ''] = iso;
    return valid(Number(y), Number(m), Number(d), (year, month, day) => [year, pad(month, 2), pad(day, 2)].join(sign));
  }
  const words = WORDS.exec(text);
  const month = words && WRITTEN.get((words[3] ?? '').toLowerCase());
  if (!words || !month) return null;
  const [, d = '', dot = '', name = '', space = '', y = ''] = words;
  const names = MONTHS.nb.includes(name.toLowerCase()) ? MONTHS.nb : MONTHS.en;
  const capital = name[0] !== name[0]?.toLowerCase();
  return valid(Number(y), month, Number(d), (year, other, day) => {
    const plain = (names[other - 1] ?? '').toLowerCase();
    return `${day}${dot}${capital ? plain.replace(/^./u, (first) => first.toUpperCase()) : plain}${space}${year}`;
  });
}

/** The date `days` later, written the same way. */
export function shifted(date: WrittenDate, days: number): string {
  return date.write(...dateOf(dayNumber(date.year, date.month, date.day) + days));
}

/** «mars 1985». */
export function monthOf({ year, month }: WrittenDate, language: Language): string {
  return `${MONTHS[language][month - 1]} ${year}`;
}

function valid(year: number, month: number, day: number, write: WrittenDate['write']): WrittenDate | null {
  const exists = [year, month, day].join() === dateOf(dayNumber(year, month, day)).join();
  return exists ? { year, month, day, write } : null;
}

function fullYear(written: string): number {
  const year = Number(written);
  return written.length === 4 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** Days since 1 March of the year 0, in the Gregorian calendar: years begin in March, so that the leap day is a year's last. */
function dayNumber(year: number, month: number, day: number): number {
  const fromMarch = (month + 9) % 12;
  const years = month <= 2 ? year - 1 : year;
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return 365 * years + leaps + Math.floor((153 * fromMarch + 2) / 5) + day - 1;
}

function dateOf(number: number): [year: number, month: number, day: number] {
  let years = Math.floor(number / 365.2425);
  while (dayNumber(years + 1, 3, 1) <= number) years += 1;
  while (dayNumber(years, 3, 1) > number) years -= 1;
  const left = number - dayNumber(years, 3, 1);
  const fromMarch = Math.floor((5 * left + 2) / 153);
  const month = ((fromMarch + 2) % 12) + 1;
  return [month <= 2 ? years + 1 : years, month, left - Math.floor((153 * fromMarch + 2) / 5) + 1];
}

const NEAREST_DAYS = 8;
const FARTHEST_DAYS = 90;

/** By how many days dates are moved: drawn once for each page, so that intervals are kept. `random` gives any whole number ≥ 0. */
export function shiftByDays(random: () => number): number {
  const days = NEAREST_DAYS + (random() % (FARTHEST_DAYS - NEAREST_DAYS));
  return random() % 2 === 0 ? days : -days;
}
