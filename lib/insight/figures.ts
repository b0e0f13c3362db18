import type { DayCount, Outcome } from '../contracts/events';
import {
  FIGURE_TABLES,
  type FigureRow,
  type Figures,
  type FigureTable,
  NONE,
  type OutcomeGroup,
} from '../contracts/figures';

const GROUP: Record<Exclude<Outcome, 'answered' | 'unanswered'>, OutcomeGroup> = {
  sent: 'sent',
  anonymised: 'replaced',
  kept_back: 'kept_back',
  elsewhere: 'kept_back',
  sent_with_reason: 'overridden',
  sent_unchecked: 'overridden',
};

/**
 * Counts of days → sums of whole months, from the one that `from` is in to the one of `to` (`YYYY-MM-DD`). Days fall away:
 * which day somebody began is nobody's business. `file`: 32 random hex digits of this one making.
 */
export function figuresOf(counts: readonly DayCount[], from: string, to: string, file: string): Figures {
  const sums = Object.fromEntries(FIGURE_TABLES.map((name) => [name, new Map<string, FigureRow>()])) as Record<
    FigureTable,
    Map<string, FigureRow>
  >;
  const add = (table: FigureTable, key: string[], count: number) => {
    const id = key.join(' ');
    const row = sums[table].get(id);
    if (row) row.count += count;
    else sums[table].set(id, { key, count });
  };
  for (const one of counts) {
    const month = one.day.slice(0, 7);
    if (month < from.slice(0, 7) || month > to.slice(0, 7)) continue;
    const { outcome, count } = one;
    if (outcome === 'answered' || outcome === 'unanswered') {
      add('questions', [one.task ?? NONE, one.tool ?? NONE, outcome], count);
      continue;
    }
    const group = GROUP[outcome];
    add('months', [month, group], count);
    add('standings', [one.standing, group], count);
    add('tools', [one.tool ?? NONE, group], count);
    add('classes', [one.class, group], count);
    add('services', [one.service ?? NONE, group], count);
    for (const rule of one.rules) {
      add('rules', [rule, 'said'], count);
      if (group === 'overridden') add('rules', [rule, 'overridden'], count);
    }
    for (const rule of one.quiet) add('quiet', [rule], count);
    if (one.reason) add('reasons', [one.reason], count);
  }
  const rows = (name: FigureTable) =>
    [...sums[name].values()].toSorted((a, b) => (a.key.join(' ') < b.key.join(' ') ? -1 : 1));
  return {
    kivett: 'figures',
    format: 1,
    file,
    from: `${from.slice(0, 7)}-01`,
    to: lastOfMonth(to),
    tables: Object.fromEntries(FIGURE_TABLES.map((name) => [name, rows(name)])) as Figures['tables'],
  };
}

/** The last day of the month that a day is in. */
function lastOfMonth(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
