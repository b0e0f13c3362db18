import { FIGURE_TABLES, type Figures, type FigureTable } from '../contracts/figures';

/** Fewer than this, of things or of browsers, and a figure is not shown. */
export const LEAST = 5;

/** One figure of a report. `shown` is null for what is hidden, else rounded to the nearest five. */
export interface ReportRow {
  key: string[];
  shown: number | null;
}

export interface Report {
  /** How many browsers' sums were added. One: it is one person's, and for that person alone. */
  browsers: number;
  /** `YYYY-MM-DD`, the first and last day any of them covers. */
  from: string;
  to: string;
  tables: Record<FigureTable, ReportRow[]>;
  /** Rules that were overridden at least every second time they were said, where both figures may be shown. */
  cryingWolf: { rule: string; share: number }[];
}

/** `too_few`: two to four browsers, where a figure would be about somebody one knows. `nothing`: no file. */
export type ReportRefusal = 'nothing' | 'too_few';

interface Sum {
  key: string[];
  count: number;
  browsers: number;
  largest: number;
}

/**
 * Adds up the sums of many browsers, and hides what is about few. A figure is shown when it counts at least five things of
 * at least five browsers, none of which has more than half of it (the dominance rule of official statistics), and is rounded
 * to the nearest five: from two reports that differ in one browser nobody can read that browser's figures. Sums of rows are
 * made from what is shown, never from what is hidden, so that a hidden row can't be found as the rest of its table.
 *
 * One browser's own figures are for the person who sits there: only the first rule, and the rounding, hold.
 */
export function reportOf(files: readonly Figures[]): Report | ReportRefusal {
  const different = withoutCopies(files);
  if (different.length === 0) return 'nothing';
  if (different.length > 1 && different.length < LEAST) return 'too_few';
  const alone = different.length === 1;
  const sums = Object.fromEntries(FIGURE_TABLES.map((name) => [name, sumsOf(different, name)])) as Record<
    FigureTable,
    Sum[]
  >;
  const maySee = ({ count, browsers, largest }: Sum) =>
    count >= LEAST && (alone || (browsers >= LEAST && largest * 2 <= count));
  const rows = (name: FigureTable): ReportRow[] =>
    sums[name].map((sum) => ({ key: sum.key, shown: maySee(sum) ? rounded(sum.count) : null }));
  return {
    browsers: different.length,
    from: different.reduce((first, { from }) => (from < first ? from : first), different[0]?.from ?? ''),
    to: different.reduce((last, { to }) => (to > last ? to : last), ''),
    tables: Object.fromEntries(FIGURE_TABLES.map((name) => [name, rows(name)])) as Report['tables'],
    cryingWolf: cryingWolf(sums.rules.filter(maySee)),
  };
}

/** Never 0: what is shown is at least five. */
function rounded(count: number): number {
  return Math.round(count / 5) * 5;
}

/** The same file handed in twice would count twice. */
function withoutCopies(files: readonly Figures[]): Figures[] {
  return [...new Map(files.map((one) => [one.file, one])).values()];
}

function sumsOf(files: readonly Figures[], name: FigureTable): Sum[] {
  const sums = new Map<string, Sum>();
  for (const { tables } of files) {
    // Rows that a file has twice are one browser's all the same.
    const own = new Map<string, { key: string[]; count: number }>();
    for (const { key, count } of tables[name]) {
      const id = key.join(' ');
      own.set(id, { key, count: (own.get(id)?.count ?? 0) + count });
    }
    for (const [id, { key, count }] of own) {
      const sum = sums.get(id) ?? { key, count: 0, browsers: 0, largest: 0 };
      sum.count += count;
      sum.browsers += 1;
      sum.largest = Math.max(sum.largest, count);
      sums.set(id, sum);
    }
  }
  return [...sums.values()].toSorted((a, b) => (a.key.join(' ') < b.key.join(' ') ? -1 : 1));
}

function cryingWolf(rules: readonly Sum[]): Report['cryingWolf'] {
  const said = new Map(rules.filter(({ key }) => key[1] === 'said').map(({ key, count }) => [key[0], count]));
  return rules
    .filter(({ key }) => key[1] === 'overridden')
    .flatMap(({ key: [rule = ''], count }) => {
      const of = said.get(rule);
      if (of === undefined || count * 2 < of) return [];
      return [{ rule, share: Math.min(100, Math.round((count / of) * 20) * 5) }];
    })
    .toSorted((a, b) => b.share - a.share);
}

/** Sum of the shown figures of a table whose key at `place` is one of `values`; `hidden` tells that there is more. */
export function shownSum(
  rows: readonly ReportRow[],
  place: number,
  values: readonly string[],
): { shown: number; hidden: boolean } {
  const chosen = rows.filter(({ key }) => values.includes(key[place] ?? ''));
  return {
    shown: chosen.reduce((sum, { shown }) => sum + (shown ?? 0), 0),
    hidden: chosen.some(({ shown }) => shown === null),
  };
}
