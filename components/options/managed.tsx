import { Alert } from '@digdir/designsystemet-react';
import type { Language } from '../../lib/contracts/language';
import type { MessageOutput } from '../../lib/contracts/messages';
import { t } from '../../lib/i18n';

export type ManagedState = MessageOutput<'managed.get'>;

/** What the organisation has set by policy, what of it could not be understood, and whether the browser's own block works. */
export function Managed({ managed, language }: { managed: ManagedState; language: Language }) {
  const { blocking, set, problems } = managed;
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
      {set.length > 0 && <p>{t(language, 'options.managed.read', { keys: set.join(', ') })}</p>}
      {blocking !== 'absent' && <p>{t(language, `options.blocking.${blocking}`)}</p>}
    </section>
  );
}
