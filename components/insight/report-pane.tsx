import { Alert, Button, Field, Label, Radio, useRadioGroup } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { CLASS_IDS } from '../../lib/contracts/classes';
import { type Figures, type FigureTable, OUTCOME_GROUPS, type OutcomeGroup } from '../../lib/contracts/figures';
import type { Language } from '../../lib/contracts/language';
import { formatDate, t } from '../../lib/i18n';
import {
  type Ending,
  monthName,
  type Names,
  type Report,
  type ReportRow,
  reportOf,
  reportSentences,
  shownSum,
  sumText,
} from '../../lib/insight';
import { type InsightText, say } from '../../lib/insight/text';
import { ScrollBox } from '../ui/scroll-box';
import { type BarRow, StackedBars } from './stacked-bars';

export interface ReportPaneProps {
  language: Language;
  names: Names;
  /** This browser's own sums; null where nothing is counted. */
  own: Figures | null;
  /** Approvals that end soon or have ended. */
  endings: readonly Ending[];
  readFiles: (files: readonly File[]) => Promise<{ figures: Figures[]; bad: string[] }>;
  print: () => void;
  save: (report: Report, kind: 'csv' | 'json') => void;
}

/** One page that a leader reads in a minute: three figures, two charts, a few sentences; the rest behind. */
export function ReportPane({ language, names, own, endings, readFiles, print, save }: ReportPaneProps) {
  const [source, setSource] = useState<'here' | 'files'>('here');
  const [read, setRead] = useState<{ figures: Figures[]; bad: string[] }>({ figures: [], bad: [] });
  const id = useId();
  const { getRadioProps } = useRadioGroup({
    name: `${id}-source`,
    value: source,
    onChange: (next) => setSource(next === 'files' ? 'files' : 'here'),
  });
  const report = reportOf(source === 'here' ? (own ? [own] : []) : read.figures);
  return (
    <div className="kv-stack kv-stack--wide">
      <div className="kv-stack kv-noprint">
        <p>{say(language, 'report.lead')}</p>
        <fieldset className="kv-stack kv-stack--tight">
          <legend className="kv-h3">{say(language, 'report.source')}</legend>
          <Radio label={say(language, 'report.source.here')} {...getRadioProps('here')} />
          <Radio label={say(language, 'report.source.files')} {...getRadioProps('files')} />
        </fieldset>
        {source === 'files' && (
          <Field>
            <Label htmlFor={id}>{say(language, 'report.files')}</Label>
            <input
              id={id}
              type="file"
              multiple
              accept=".json,application/json"
              onChange={(event) => void readFiles([...(event.target.files ?? [])]).then(setRead)}
            />
          </Field>
        )}
        <div role="status" className="kv-stack kv-stack--tight">
          {source === 'files' && read.figures.length > 0 && (
            <p>{say(language, 'report.files.read', { count: read.figures.length })}</p>
          )}
          {source === 'files' && read.bad.length > 0 && (
            <Alert data-color="warning">
              {say(language, 'report.files.bad', { count: read.bad.length, names: read.bad.join(', ') })}
            </Alert>
          )}
          {typeof report === 'string' && <p>{say(language, `report.${report}`)}</p>}
        </div>
      </div>
      {typeof report !== 'string' && (
        <>
          <ReportPage report={report} names={names} endings={endings} language={language} />
          <div className="kv-row kv-noprint">
            <Button onClick={print}>{say(language, 'report.print')}</Button>
            <Button variant="secondary" onClick={() => save(report, 'csv')}>
              {say(language, 'report.csv')}
            </Button>
            <Button variant="secondary" onClick={() => save(report, 'json')}>
              {say(language, 'report.json')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

interface Told {
  report: Report;
  names: Names;
  language: Language;
}

function ReportPage({ report, names, endings, language }: Told & { endings: readonly Ending[] }) {
  const { tables } = report;
  const group = (...groups: OutcomeGroup[]) => sumText(shownSum(tables.classes, 1, groups), language);
  const id = useId();
  const classes = CLASS_IDS.filter((one) => tables.classes.some(({ key }) => key[0] === one));
  const months = [...new Set(tables.months.map(({ key }) => key[0] ?? ''))].toSorted();
  return (
    <article className="kv-report kv-stack kv-stack--wide" aria-labelledby={id}>
      <header className="kv-stack kv-stack--tight">
        <h2 id={id} className="kv-h1">
          {say(language, 'report.title', {
            from: formatDate(report.from, language),
            to: formatDate(report.to, language),
          })}
        </h2>
        <p className="kv-muted">{say(language, 'report.from', { count: report.browsers })}</p>
        {report.browsers === 1 && <p className="kv-note">{say(language, 'report.alone')}</p>}
      </header>
      <dl className="kv-report__big">
        {(
          [
            ['report.big.texts', group(...OUTCOME_GROUPS)],
            ['report.big.held', group('replaced', 'kept_back')],
            ['report.big.over', group('overridden')],
          ] as const
        ).map(([key, value]) => (
          <div key={key}>
            <dt>{say(language, key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <section className="kv-stack" aria-labelledby={`${id}-says`}>
        <h3 id={`${id}-says`} className="kv-h2">
          {say(language, 'report.says')}
        </h3>
        <ul className="kv-list">
          {reportSentences(report, endings, names, language).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <Chart
        title={say(language, 'report.chart.classes')}
        language={language}
        rows={classes.map((one) => ({
          ...barRow(t(language, `class.${one}`), one, tables.classes, language),
          classId: one,
        }))}
      />
      <Chart
        title={say(language, 'report.chart.months')}
        language={language}
        rows={months.map((month) => barRow(monthName(month, language), month, tables.months, language))}
      />
      <section className="kv-stack" aria-labelledby={`${id}-cannot`}>
        <h3 id={`${id}-cannot`} className="kv-h2">
          {say(language, 'report.cannot')}
        </h3>
        <ul className="kv-list">
          {([1, 2, 3, 4, 5] as const).map((number) => (
            <li key={number}>{say(language, `report.cannot.${number}`)}</li>
          ))}
        </ul>
      </section>
      <Details report={report} names={names} language={language} />
    </article>
  );
}

function barRow(label: string, key: string, rows: readonly ReportRow[], language: Language): BarRow {
  return {
    label,
    parts: OUTCOME_GROUPS.map((one) => {
      const row = rows.find(({ key: [first, second] }) => first === key && second === one);
      return { name: say(language, `report.group.${one}`), value: row ? row.shown : 0 };
    }),
  };
}

function Chart({ title, rows, language }: { title: string; rows: readonly BarRow[]; language: Language }) {
  if (rows.length === 0) return null;
  return (
    <figure className="kv-report__chart kv-stack">
      <figcaption className="kv-h2">{title}</figcaption>
      <StackedBars rows={rows} />
      <ScrollBox label={title}>
        <table className="kv-table">
          <caption className="ds-sr-only">{title}</caption>
          <thead>
            <tr>
              <td />
              {rows[0]?.parts.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, parts }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {parts.map(({ name, value }) => (
                  <td key={name}>{value === null ? say(language, 'report.few') : value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </figure>
  );
}

const BEHIND = [
  'tools',
  'services',
  'rules',
  'quiet',
  'questions',
  'reasons',
] as const satisfies readonly FigureTable[];

function Details({ report, names, language }: Told) {
  const how = (key: readonly string[], name: (typeof BEHIND)[number]): string => {
    if (name === 'rules') return say(language, key[1] === 'said' ? 'report.rule.said' : 'report.group.overridden');
    if (name === 'questions')
      return `${names.tool(key[1] ?? null)}, ${say(language, `outcome.${key[2]}` as InsightText)}`;
    return key[1] ? say(language, `report.group.${key[1]}` as InsightText) : '';
  };
  const what = (key: readonly string[], name: (typeof BEHIND)[number]): string => {
    const first = key[0] ?? '';
    if (name === 'tools') return names.tool(first);
    if (name === 'services') return names.service(first);
    if (name === 'questions') return names.task(first);
    if (name === 'reasons') return t(language, `reason.${first as 'already_public'}`);
    return names.rule(first);
  };
  const filled = BEHIND.filter((name) => report.tables[name].length > 0);
  return (
    <details className="kv-why kv-report__behind">
      <summary className="kv-why__summary">
        <span className="kv-why__ask">{say(language, 'report.details')}</span>
      </summary>
      <div className="kv-stack">
        {filled.map((name) => (
          <ScrollBox key={name} label={say(language, `report.table.${name}`)}>
            <table className="kv-table">
              <caption className="kv-h3">{say(language, `report.table.${name}`)}</caption>
              <thead>
                <tr>
                  <th scope="col">{say(language, 'report.col.what')}</th>
                  <th scope="col">{say(language, 'report.col.how')}</th>
                  <th scope="col">{say(language, 'report.col.count')}</th>
                </tr>
              </thead>
              <tbody>
                {report.tables[name].map(({ key, shown }) => (
                  <tr key={key.join(' ')}>
                    <th scope="row">{what(key, name)}</th>
                    <td>{how(key, name)}</td>
                    <td>{shown === null ? say(language, 'report.few') : shown}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        ))}
      </div>
    </details>
  );
}
