import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASS_IDS } from '../../../lib/contracts/classes';
import type { DayCount, Outcome } from '../../../lib/contracts/events';
import type { Figures, FigureTable } from '../../../lib/contracts/figures';
import { csvOf, figuresOf, LEAST, type Report, readFigures, reportOf, shownSum } from '../../../lib/insight';

const one = (change: Partial<DayCount> = {}): DayCount => ({
  day: '2026-11-23',
  channel: 'prompt',
  tool: 'chatgpt',
  standing: 'open_only',
  class: 'fortrolig',
  action: 'ask',
  outcome: 'anonymised',
  rules: ['no.navn'],
  quiet: [],
  reason: null,
  lesson: null,
  task: null,
  incomplete: false,
  service: null,
  count: 1,
  ...change,
});
const [FROM, TO] = ['2026-09-01', '2026-11-30'];
let made = 0;
const fileId = () => (made++).toString(16).padStart(32, '0');
const figures = (...counts: DayCount[]) => figuresOf(counts, FROM, TO, fileId());
/** So many browsers with the same to tell. */
const browsers = (count: number, ...counts: DayCount[]): Figures[] =>
  Array.from({ length: count }, () => figures(...counts));
function shown(report: ReturnType<typeof reportOf>, table: FigureTable): string[] {
  if (typeof report === 'string') throw new Error(report);
  return report.tables[table].map(({ key, shown: figure }) => `${key.join('/')}=${figure}`);
}

describe('sums of one browser', () => {
  it('tell apart one thing at a time, by month and never by day', () => {
    const { tables } = figures(
      one({ count: 4 }),
      one({ day: '2026-10-02', outcome: 'sent_with_reason', reason: 'already_public', service: 'skole' }),
      one({ outcome: 'unanswered', channel: 'lookup', tool: null, task: 'referat', rules: [] }),
      one({ day: '2026-08-31' }),
      one({ day: '2026-12-01' }),
    );
    expect(tables.months.map(({ key, count }) => [...key, count])).toEqual([
      ['2026-10', 'overridden', 1],
      ['2026-11', 'replaced', 4],
    ]);
    expect(tables.rules.map(({ key, count }) => [...key, count])).toEqual([
      ['no.navn', 'overridden', 1],
      ['no.navn', 'said', 5],
    ]);
    expect(tables.questions).toEqual([{ key: ['referat', '-', 'unanswered'], count: 1 }]);
    expect(tables.services.map(({ key }) => key[0])).toEqual(['-', 'skole']);
    expect(JSON.stringify(tables)).not.toContain('2026-11-23');
    const { from, to } = figuresOf([one()], '2026-02-17', '2028-02-03', fileId());
    expect([from, to]).toEqual(['2026-02-01', '2028-02-29']);
  });

  it('are read back as they were written, and nothing else is', () => {
    const made = figures(one({ count: 9 }));
    expect(readFigures(JSON.stringify(made))).toEqual(made);
    const bad = [
      '',
      'null',
      '[]',
      '{"kivett":"pack"}',
      JSON.stringify({ ...made, who: 'Kari' }),
      JSON.stringify({ ...made, from: '2027-01-01' }),
      JSON.stringify({ ...made, tables: { ...made.tables, tools: [{ key: ['Kari Nordmann skrev'], count: 9 }] } }),
      JSON.stringify({ ...made, tables: { ...made.tables, months: [{ key: ['2026-13', 'sent'], count: 9 }] } }),
      JSON.stringify({ ...made, tables: { ...made.tables, classes: [{ key: ['hemmelig', 'sent'], count: 9 }] } }),
      JSON.stringify({ ...made, tables: { ...made.tables, classes: [{ key: ['apen'], count: 9 }] } }),
      JSON.stringify({ ...made, tables: { ...made.tables, tools: [{ key: ['chatgpt', 'sent'], count: -1 }] } }),
      JSON.stringify({ ...made, tables: { ...made.tables, tools: [{ key: ['chatgpt', 'sent'], count: 1.5 }] } }),
    ];
    for (const text of bad) expect([text, readFigures(text)]).toEqual([text, null]);
  });
});

describe('a report of many browsers', () => {
  it('needs five of them, and takes the same file once', () => {
    expect(reportOf([])).toBe('nothing');
    for (const count of [2, 3, 4]) expect(reportOf(browsers(count, one({ count: 100 })))).toBe('too_few');
    const four = browsers(4, one({ count: 100 }));
    expect(reportOf([...four, ...four])).toBe('too_few');
    expect(reportOf(browsers(5, one({ count: 100 })))).toMatchObject({ browsers: 5, to: TO });
  });

  it('shows sums rounded to five, and hides what few browsers have', () => {
    const report = reportOf([
      ...browsers(5, one({ count: 11 })),
      figures(one({ class: 'strengt_fortrolig', outcome: 'kept_back', count: 400 })),
    ]);
    expect(shown(report, 'classes')).toEqual(['fortrolig/replaced=55', 'strengt_fortrolig/kept_back=null']);
  });

  it('hides a figure that is mostly one browser’s', () => {
    const report = reportOf([...browsers(5, one({ count: 2 })), figures(one({ count: 500 }))]);
    expect(shown(report, 'tools')).toEqual(['chatgpt/replaced=null']);
  });

  it('one browser: for the person who sits there, small figures hidden', () => {
    const report = reportOf([figures(one({ count: 4 }), one({ class: 'intern', count: 12 }))]);
    expect(report).toMatchObject({ browsers: 1 });
    expect(shown(report, 'classes')).toEqual(['fortrolig/replaced=null', 'intern/replaced=10']);
  });

  it('names rules that are overridden every second time or more, and only where both figures may be seen', () => {
    const wolf = (overridden: number, heeded: number) =>
      reportOf(
        browsers(
          5,
          one({ outcome: 'sent_with_reason', rules: ['no.a'], count: overridden }),
          one({ rules: ['no.a'], count: heeded }),
        ),
      );
    expect(wolf(5, 5)).toMatchObject({ cryingWolf: [{ rule: 'no.a', share: 50 }] });
    expect(wolf(4, 6)).toMatchObject({ cryingWolf: [] });
    const few = reportOf([
      ...browsers(5, one({ rules: ['no.a'], count: 1 })),
      figures(one({ outcome: 'sent_with_reason', rules: ['no.a'], count: 40 })),
    ]);
    expect(few).toMatchObject({ cryingWolf: [] });
  });

  it('a sum is made of what is shown, and says when there is more', () => {
    const rows = [
      { key: ['chatgpt', 'sent'], shown: 40 },
      { key: ['gemini', 'sent'], shown: null },
      { key: ['chatgpt', 'overridden'], shown: 10 },
    ];
    expect(shownSum(rows, 1, ['sent'])).toEqual({ shown: 40, hidden: true });
    expect(shownSum(rows, 1, ['overridden'])).toEqual({ shown: 10, hidden: false });
  });
});

const OUTCOMES: readonly Outcome[] = ['sent', 'anonymised', 'kept_back', 'sent_with_reason'];
const anyCount = fc.record({
  tool: fc.constantFrom('chatgpt', 'm365-copilot', null),
  class: fc.constantFrom(...CLASS_IDS),
  outcome: fc.constantFrom(...OUTCOMES),
  service: fc.constantFrom('skole', 'helse', null),
  count: fc.integer({ min: 1, max: 60 }),
});
const anyBrowser = fc
  .array(anyCount, { maxLength: 12 })
  .map((counts) => figures(...counts.map((count) => one({ ...count, rules: [] }))));
const asReport = (files: Figures[]): Report | null => {
  const report = reportOf(files);
  return typeof report === 'string' ? null : report;
};
const truth = (files: readonly Figures[], table: FigureTable, key: readonly string[]) =>
  files.map(({ tables }) =>
    tables[table].filter((row) => row.key.join(' ') === key.join(' ')).reduce((sum, { count }) => sum + count, 0),
  );

describe('whatever the files hold', () => {
  it('nothing small, nothing of few, nothing of one is ever shown', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyBrowser, { minLength: 5, maxLength: 9, selector: (f) => f.file }), (files) => {
        const report = asReport(files);
        for (const [name, rows] of Object.entries(report?.tables ?? {}) as [
          FigureTable,
          Report['tables'][FigureTable],
        ][])
          for (const { key, shown: figure } of rows) {
            if (figure === null) continue;
            const each = truth(files, name, key);
            const sum = each.reduce((a, b) => a + b, 0);
            expect([figure % 5, figure >= LEAST]).toEqual([0, true]);
            expect(each.filter((count) => count > 0).length).toBeGreaterThanOrEqual(LEAST);
            expect(Math.max(...each) * 2).toBeLessThanOrEqual(sum);
            expect(Math.abs(figure - sum)).toBeLessThanOrEqual(2);
          }
      }),
    );
  });

  it('two reports that differ in one browser never give that browser’s figure: it may always be one of several', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyBrowser, { minLength: 6, maxLength: 9, selector: (f) => f.file }), (files) => {
        const [less, more] = [asReport(files.slice(1)), asReport(files)];
        if (!less || !more) return;
        for (const { key, shown: after } of more.tables.classes) {
          const before = less.tables.classes.find((row) => row.key.join() === key.join())?.shown;
          if (after === null || before === null || before === undefined) continue;
          // Each shown figure stands for five true ones, so the difference for nine.
          const own = truth(files.slice(0, 1), 'classes', key)[0] ?? 0;
          expect(Math.abs(after - before - own)).toBeLessThanOrEqual(4);
        }
      }),
    );
  });
});

describe('as a table for a spreadsheet', () => {
  it('hidden figures stand as «<5», and no cell is taken for a formula', () => {
    const report = reportOf([figures(one({ count: 4 }), one({ tool: null, class: 'intern', count: 12 }))]);
    if (typeof report === 'string') throw new Error(report);
    const csv = csvOf(report);
    expect(csv.startsWith('\uFEFFtable;key1;key2;key3;count\r\n')).toBe(true);
    expect(csv).toContain('classes;fortrolig;replaced;;<5\r\n');
    expect(csv).toContain('classes;intern;replaced;;10\r\n');
    for (const line of csv.split('\r\n')) for (const value of line.split(';')) expect(value).not.toMatch(/^[=+@]|^-./);
  });
});
