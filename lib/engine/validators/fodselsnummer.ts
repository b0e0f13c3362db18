import type { Source } from '../source';
import { type Run, runsOf } from './digits';
import { fitsTodaysSeries, readNationalNumber } from './national-number';
import type { Candidate, Validator } from './validator';

const ONE_BY_ONE = Array.from({ length: 11 }, () => 1);

// 13097248022 · 130972 48022 · 130972 480 22 · 13.09.72 48022 · 13 09 72 480 22 · 1309 72 48022 · 1 3 0 9 …
const SHAPES = [[11], [6, 5], [6, 3, 2], [2, 2, 2, 5], [2, 2, 2, 3, 2], [4, 2, 5], ONE_BY_ONE];
const BROKEN = Array.from({ length: 10 }, (_, i) => [i + 1, 10 - i]).filter(([first]) => first !== 6);

/**
 * Fødselsnummer and D-number. Grades: `valid` (both control digits by the old rule, and a date that exists), `synthetic`
 * (Tenor +80, Norsk helsenett +65), `relaxed` (first control digit by the rule of 2032
 * only, or an individual number that is not in use for the living today), `shape` (6 + 5 digits
 * whose checksum or date fails: people mistype, and the number they meant is as personal).
 * Source: Skatteetaten, folkeregisteret-api-dokumentasjon.
 */
export const fodselsnummer: Validator = {
  name: 'fodselsnummer',
  grades: ['valid', 'synthetic', 'relaxed', 'shape'],
  scan(source) {
    const found: Candidate[] = [];
    for (const run of runsOf(source, SHAPES)) {
      const candidate = grade(run);
      if (candidate) found.push({ start: run.start, end: run.end, ...candidate });
    }
    // A number that a line break cut at any place: the checksum must hold, a column of figures is not a person.
    for (const run of runsOf(source, BROKEN)) {
      if (!run.gaps[0]?.includes('\n')) continue;
      const candidate = grade(run);
      if (candidate?.grade === 'valid') found.push({ start: run.start, end: run.end, ...candidate });
    }
    return found;
  },
  contextCounts: countsAsPersonnummer,
};

function grade(run: Run): { grade: string; series?: string } | null {
  const number = readNationalNumber(run.digits);
  if (number) {
    // Month + 40 is the H-number's validator's to name.
    if (number.month === 'forty') return null;
    if (number.rest > 0) return { grade: 'relaxed' };
    if (number.month === 'tenor') return { grade: 'synthetic', series: 'tenor' };
    if (number.month === 'nhn') return { grade: 'synthetic', series: 'nhn' };
    return { grade: fitsTodaysSeries(run.digits, number.day) ? 'valid' : 'relaxed' };
  }
  return run.shape.length === 1 || run.shape[0] === 6 ? { grade: 'shape' } : null;
}

/** In «gnr. 12 bnr. 34 fnr. 5» fnr is festenummer (matrikkelen), not fødselsnummer. */
function countsAsPersonnummer(source: Source, start: number, end: number): boolean {
  const word = source.lower.slice(start, end);
  if (word !== 'fnr' && word !== 'f.nr') return true;
  return !/[gb]\.?nr/.test(source.lower.slice(Math.max(0, start - 40), end + 25));
}
