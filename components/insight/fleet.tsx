import type { Language } from '../../lib/contracts/language';
import { formatDate } from '../../lib/i18n';
import { say } from '../../lib/insight/text';

/** Figures for the organisation's collector. `waiting`: exactly what will be sent, day by day. */
export interface FleetState {
  /** Null: off. */
  host: string | null;
  epsilon: number | null;
  waiting: readonly { day: string; body: string }[];
}

/** What goes to the organisation, before it goes. */
export function Fleet({ language, fleet }: { language: Language; fleet: FleetState }) {
  const { host, epsilon, waiting } = fleet;
  return (
    <section className="kv-stack" aria-labelledby="fleet">
      <h2 id="fleet" className="kv-h2">
        {say(language, 'fleet.heading')}
      </h2>
      <p>{host === null ? say(language, 'fleet.off') : say(language, 'fleet.on', { host })}</p>
      {host !== null && epsilon !== null && <p>{say(language, 'fleet.noise', { epsilon })}</p>}
      {host !== null && (
        <p>
          {waiting.length > 0 ? say(language, 'fleet.waiting', { count: waiting.length }) : say(language, 'fleet.none')}
        </p>
      )}
      {waiting.map(({ day, body }) => (
        <details key={day} className="kv-why">
          <summary className="kv-why__summary">
            <span className="kv-why__ask">{say(language, 'fleet.day', { date: formatDate(day, language) })}</span>
          </summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard */}
          <pre className="kv-insight__body" tabIndex={0}>
            {pretty(body)}
          </pre>
        </details>
      ))}
    </section>
  );
}

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
