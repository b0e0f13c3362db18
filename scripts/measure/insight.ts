import { CLASS_IDS } from '../../lib/contracts/classes';
import type { DayCount, Outcome } from '../../lib/contracts/events';
import type { Pack } from '../../lib/contracts/pack';
import { countersOf, encodeDay, withNoise } from '../../lib/fleet';
import { figuresOf, reportOf } from '../../lib/insight';
import type { Row } from './row';

const EVENTS = 100_000;
const BROWSERS = 500;
const OUTCOMES: readonly Outcome[] = ['sent', 'anonymised', 'kept_back', 'sent_with_reason'];

/** The figures of a quarter that was busier than any, and a report of many browsers, against adding the same numbers up bare. */
export function measureInsight(base: Pack): Row[] {
  const rows = counts(base);
  const [from, to] = [rows[0]?.day ?? '', rows.at(-1)?.day ?? ''];
  figuresOf(rows.slice(0, 1000), from, to, '');
  const [summing, figures] = timed(() => figuresOf(rows, from, to, ''));
  const [bare] = timed(() => rows.reduce((sum, { count }) => sum + count, 0));
  const files = Array.from({ length: BROWSERS }, (_, at) => ({ ...figures, file: String(at) }));
  const [reporting] = timed(() => reportOf(files));
  const domain = { tools: base.tools.map(({ id }) => id), rules: base.rules.map(({ id }) => id) };
  const exact = countersOf(rows, from, domain);
  const body = (noised: boolean) => {
    const told = noised ? withNoise(exact, 0.5, () => 12_345_678) : exact.filter(({ value }) => value > 0);
    return encodeDay(told, { day: from, version: '0.1.0', pack: null, noised }).length / 1000;
  };
  return [
    {
      id: 'insight.figures',
      measure: `sums of ${EVENTS} rows, ms`,
      value: summing,
      detail: { 'times of adding the counts bare': summing / Math.max(bare, 0.001) },
    },
    {
      id: 'insight.report',
      measure: `a report of ${BROWSERS} browsers, ms`,
      value: reporting,
      detail: { 'rows in each': Object.values(figures.tables).reduce((sum, table) => sum + table.length, 0) },
    },
    {
      id: 'insight.body',
      measure: 'a day of every tool and rule to the collector, kB',
      value: body(false),
      detail: { 'with noise, kB': body(true) },
    },
  ];
}

function timed<T>(work: () => T): [number, T] {
  const at = performance.now();
  const value = work();
  return [performance.now() - at, value];
}

function counts({ tools, rules }: Pack): DayCount[] {
  return Array.from({ length: EVENTS }, (_, at) => ({
    day: new Date(Date.UTC(2026, 8, 1) + Math.floor((at * 90) / EVENTS) * 86_400_000).toISOString().slice(0, 10),
    channel: 'prompt',
    tool: tools[at % tools.length]?.id ?? null,
    standing: 'undecided',
    class: CLASS_IDS[at % 4] ?? 'apen',
    action: 'ask',
    outcome: OUTCOMES[(at * 7) % 4] ?? 'sent',
    rules: [rules[(at * 3) % rules.length]?.id ?? '', rules[(at * 5) % rules.length]?.id ?? ''],
    quiet: [],
    reason: null,
    lesson: null,
    task: null,
    incomplete: false,
    service: null,
    count: 1,
  }));
}
