import { Alert, Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Language } from '../../lib/contracts/language';
import type { MessageOutput } from '../../lib/contracts/messages';
import { formatDate, t } from '../../lib/i18n';
import { PackProblems } from './pack-problems';

export type ManagedState = MessageOutput<'managed.get'>;
type Source = ManagedState['sources'][number];

interface ManagedProps {
  managed: ManagedState;
  language: Language;
  /** Asks the policy's addresses now. */
  fetchNow: () => Promise<void>;
  /** Asks the browser for one host; only a press of a button may. */
  grant: (host: string) => Promise<boolean>;
}

/** What the organisation has set by policy: in use, not understood, where packs come from, and the browser's own block. */
export function Managed({ managed, language, fetchNow, grant }: ManagedProps) {
  const { blocking, set, problems, deployment, sources, hosts, locked } = managed;
  if (blocking === 'absent' && set.length === 0 && problems.length === 0) return null;
  return (
    <section className="kv-stack" aria-labelledby="managed">
      <h2 id="managed" className="kv-h2">
        {t(language, 'options.managed')}
      </h2>
      {problems.length > 0 && (
        <Alert data-color="warning">
          <ul className="kv-list">
            {problems.map(({ key, code, kept }) => (
              <li key={key}>
                {t(language, code === 'bad_value' && kept ? 'options.managed.kept' : `options.managed.${code}`, {
                  key,
                })}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {set.length > 0 && <p>{t(language, 'options.managed.set', { keys: set.join(', ') })}</p>}
      {deployment.group && <p>{t(language, 'options.managed.group', { group: deployment.group })}</p>}
      {deployment.stage && <p>{t(language, `options.managed.stage.${deployment.stage}`)}</p>}
      {locked.length > 0 && <p>{t(language, 'options.managed.locked')}</p>}
      {sources.length > 0 && <Sources sources={sources} language={language} fetchNow={fetchNow} />}
      <Waiting hosts={hosts} language={language} grant={grant} />
      {blocking !== 'absent' && <p>{t(language, `options.blocking.${blocking}`)}</p>}
    </section>
  );
}

function Sources({
  sources,
  language,
  fetchNow,
}: Pick<ManagedProps, 'language' | 'fetchNow'> & { sources: readonly Source[] }) {
  const [state, setState] = useState<'idle' | 'asking' | 'done'>('idle');
  const ask = async () => {
    setState('asking');
    await fetchNow();
    setState('done');
  };
  return (
    <>
      <ul className="kv-plain kv-packs">
        {sources.map((source) => (
          <li key={source.url} className="kv-pack">
            <p className="kv-break">{source.url}</p>
            <p className="kv-muted kv-small">{stateOf(source, language)}</p>
            {source.problems.length > 0 && (
              <Alert data-color="warning" data-size="sm">
                <PackProblems problems={source.problems} language={language} />
                {source.taken && <p>{t(language, 'options.managed.lastGood', { version: source.taken.version })}</p>}
              </Alert>
            )}
          </li>
        ))}
      </ul>
      <div className="kv-row">
        <Button variant="secondary" data-size="sm" disabled={state === 'asking'} onClick={() => void ask()}>
          {t(language, 'options.managed.fetch')}
        </Button>
        <span role="status" className="kv-muted kv-small">
          {state !== 'idle' && t(language, `options.managed.${state}`)}
        </span>
      </div>
    </>
  );
}

function stateOf({ taken, goodAt, askedAt }: Source, language: Language): string {
  const day = (at: number) => formatDate(new Date(at).toISOString().slice(0, 10), language);
  if (taken && goodAt !== null)
    return t(language, 'options.managed.taken', { version: taken.version, date: day(goodAt) });
  return askedAt === null
    ? t(language, 'options.managed.notAsked')
    : t(language, 'options.managed.never', { date: day(askedAt) });
}

/** A policy can't say yes for the browser: somebody has to press once for each host that is not built in. */
function Waiting({ hosts, language, grant }: Pick<ManagedProps, 'language' | 'grant'> & Pick<ManagedState, 'hosts'>) {
  const waiting = hosts.filter(({ granted }) => !granted);
  if (waiting.length === 0) return null;
  return (
    <>
      <p>{t(language, 'options.managed.waiting')}</p>
      <ul className="kv-plain kv-packs">
        {waiting.map(({ host }) => (
          <li key={host} className="kv-pack kv-row kv-row--apart">
            <span>{host}</span>
            <Button variant="secondary" data-size="sm" onClick={() => void grant(host)}>
              {t(language, 'options.managed.grant', { host })}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
