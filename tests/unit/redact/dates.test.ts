import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthOf, readDate, shifted } from '../../../lib/redact/dates';

const shift = (text: string, days: number) => {
  const date = readDate(text);
  return date && shifted(date, days);
};

describe('dates as they are written', () => {
  it.each([
    ['12.03.1985', 30, '11.04.1985'],
    ['3.1.2024', 59, '2.3.2024'],
    ['3/1/2023', 59, '3/3/2023'],
    ['2024-02-28', 1, '2024-02-29'],
    ['31. desember 1999', 1, '1. januar 2000'],
    ['3. Mai 2020', -3, '30. April 2020'],
    ['01.01.85', -1, '31.12.84'],
    ['5. juni 2001', 365, '5. juni 2002'],
  ])('%s, %i days on, is %s', (text, days, expected) => {
    expect(shift(text, days)).toBe(expected);
  });

  it.each(['31.02.2020', '12.13.2020', 'i går', '5. juni', '1985', '12.03.1985 og', ''])('«%s» is none', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it('keeps intervals, as the calendar of the platform counts them', () => {
    const day = fc.integer({ min: -25_000, max: 25_000 });
    fc.assert(
      fc.property(day, fc.integer({ min: -3_000, max: 3_000 }), (at, by) => {
        const iso = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10);
        expect(shift(iso(at), by)).toBe(iso(at + by));
      }),
    );
  });

  it('tells month and year in the language of the interface', () => {
    const date = readDate('12.03.1985');
    expect(date && [monthOf(date, 'nb'), monthOf(date, 'en')]).toEqual(['mars 1985', 'March 1985']);
  });
});
