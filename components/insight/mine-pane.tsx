import { Alert, Button, Switch } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { DayCount } from '../../lib/contracts/events';
import type { Language } from '../../lib/contracts/language';
import { formatDate } from '../../lib/i18n';
import { countLine, type Names } from '../../lib/insight';
import { say } from '../../lib/insight/text';
import { Fleet, type FleetState } from './fleet';

export interface MinePaneProps {
  language: Language;
  names: Names;
  counts: readonly DayCount[];
  damaged: number;
  state: 'on' | 'off' | 'memory_only';
  keptDays: number;
  /** The organisation has decided that counting stays on. */
  locked: boolean;
  /** What the person has chosen, in words. */
  chosen: readonly string[];
  fleet: FleetState;
  switchTo: (on: boolean) => void;
  remove: (days: readonly string[] | null) => Promise<unknown>;
  /** Everything that is stored, as a file for the person. */
  exportAll: () => void;
  /** Sums by month, to be added to others'. */
  makeFile: () => void;
}

/** Everything that is counted in this browser, in plain words, to see, take along and delete. */
export function MinePane(props: MinePaneProps) {
  const { language, names, counts, damaged, state, keptDays, locked, chosen, fleet } = props;
  const [deleted, setDeleted] = useState(false);
  const remove = (days: readonly string[] | null) => void props.remove(days).then(() => setDeleted(true));
  const days = [...new Set(counts.map(({ day }) => day))].toSorted().toReversed();
  return (
    <div className="kv-stack kv-stack--wide">
      <div className="kv-stack">
        <p>{say(language, 'mine.what')}</p>
        <p>{say(language, 'mine.who', { days: keptDays })}</p>
        <p className="kv-muted">{say(language, 'mine.not')}</p>
        <Switch
          checked={state !== 'off'}
          disabled={locked}
          label={say(language, 'mine.on')}
          description={say(language, locked ? 'mine.on.locked' : 'mine.on.note')}
          onChange={(event) => props.switchTo(event.target.checked)}
        />
        {state === 'memory_only' && <Alert data-color="warning">{say(language, 'mine.memory')}</Alert>}
        {damaged > 0 && <Alert data-color="warning">{say(language, 'mine.damaged', { count: damaged })}</Alert>}
      </div>
      <section className="kv-stack" aria-labelledby="counted">
        <h2 id="counted" className="kv-h2">
          {say(language, 'mine.counted')}
        </h2>
        <p role="status" className="kv-muted kv-small">
          {deleted && say(language, 'mine.deleted')}
        </p>
        {days.length === 0 && <p>{say(language, 'mine.none')}</p>}
        {days.map((day) => (
          <Day
            key={day}
            day={day}
            rows={counts.filter((row) => row.day === day)}
            names={names}
            language={language}
            remove={() => remove([day])}
          />
        ))}
        <div className="kv-row">
          <Button variant="secondary" data-size="sm" disabled={days.length === 0} onClick={props.exportAll}>
            {say(language, 'mine.export')}
          </Button>
          <Button variant="secondary" data-size="sm" disabled={days.length === 0} onClick={() => remove(null)}>
            {say(language, 'mine.delete.all')}
          </Button>
        </div>
        <div className="kv-stack kv-stack--tight">
          <div>
            <Button variant="secondary" data-size="sm" disabled={days.length === 0} onClick={props.makeFile}>
              {say(language, 'mine.hand')}
            </Button>
          </div>
          <p className="kv-muted kv-small">{say(language, 'mine.hand.note')}</p>
        </div>
      </section>
      <Fleet language={language} fleet={fleet} />
      <section className="kv-stack kv-stack--tight" aria-labelledby="chosen">
        <h2 id="chosen" className="kv-h2">
          {say(language, 'mine.settings')}
        </h2>
        <ul className="kv-list">
          {chosen.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          <a className="ds-link" href="options.html">
            {say(language, 'mine.settings.change')}
          </a>
        </p>
      </section>
    </div>
  );
}

interface DayProps {
  day: string;
  rows: readonly DayCount[];
  names: Names;
  language: Language;
  remove: () => void;
}

function Day({ day, rows, names, language, remove }: DayProps) {
  const date = formatDate(day, language);
  const count = rows.reduce((sum, row) => sum + row.count, 0);
  return (
    <details className="kv-why">
      <summary className="kv-why__summary">
        <span className="kv-why__ask">{say(language, 'mine.day', { date, count })}</span>
      </summary>
      <ul className="kv-list">
        {rows.map((row) => {
          const { head, more } = countLine(row, names, language);
          return (
            <li key={`${head} ${more.join(' ')}`}>
              {head}
              {more.map((line) => (
                <span key={line} className="kv-day__more kv-muted kv-small">
                  {line}
                </span>
              ))}
            </li>
          );
        })}
      </ul>
      <Button variant="tertiary" data-size="sm" onClick={remove}>
        {say(language, 'mine.delete.day', { date })}
      </Button>
    </details>
  );
}
