import { Alert, Button, Tag } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Language, Localized } from '../../lib/contracts/language';
import type { MessageOutput } from '../../lib/contracts/messages';
import { formatDate, pick, t } from '../../lib/i18n';
import type { InstallOutcome } from './install-pack';
import { PackProblems } from './pack-problems';

export type PackLine = MessageOutput<'packs.list'>[number];
export type KeyLine = MessageOutput<'packs.keys'>[number];

interface PackListProps {
  packs: readonly PackLine[];
  language: Language;
  rollBack: (packId: string) => Promise<InstallOutcome>;
  remove: (packId: string) => Promise<unknown>;
}

/** The packs that are here, in use or not, with the version before one click away. */
export function PackList({ packs, language, rollBack, remove }: PackListProps) {
  const [outcome, setOutcome] = useState<InstallOutcome | null>(null);
  if (packs.length === 0) return <Alert data-color="warning">{t(language, 'options.packs.none')}</Alert>;
  return (
    <>
      <ul className="kv-plain kv-packs">
        {packs.map((pack) => (
          <li key={`${pack.id}@${pack.version}`} className="kv-pack">
            <div className="kv-row kv-row--apart">
              <strong>{pick(pack.name as Localized, language)}</strong>
              <Tag data-color={pack.state !== 'valid' ? 'warning' : pack.active ? 'success' : 'neutral'} data-size="sm">
                {t(language, pack.active ? 'options.packs.active' : 'options.packs.inactive')}
              </Tag>
            </div>
            <p className="kv-muted kv-small">
              {t(language, 'options.packs.from', { publisher: pack.publisher })} ·{' '}
              {t(language, 'options.packs.version', { version: pack.version })} · {lifeOf(pack, language)}
            </p>
            <div className="kv-row">
              {pack.other !== null && (
                <Button variant="tertiary" data-size="sm" onClick={() => void rollBack(pack.id).then(setOutcome)}>
                  {t(language, pack.other < pack.version ? 'options.packs.back' : 'options.packs.forward', {
                    version: pack.other,
                  })}
                </Button>
              )}
              {pack.removable && (
                <Button
                  variant="tertiary"
                  data-size="sm"
                  aria-label={t(language, 'options.packs.removeAbout', {
                    name: pick(pack.name as Localized, language),
                  })}
                  onClick={() => void remove(pack.id)}
                >
                  {t(language, 'options.packs.remove')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <div role="status" aria-live="polite">
        {outcome?.kind === 'no_answer' && <Alert data-color="warning">{t(language, 'options.failed')}</Alert>}
        {outcome?.kind === 'refused' && (
          <Alert data-color="warning">
            <PackProblems problems={outcome.problems} language={language} />
          </Alert>
        )}
      </div>
    </>
  );
}

function lifeOf({ state, expires }: PackLine, language: Language): string {
  const date = formatDate(expires, language);
  if (state === 'valid') return t(language, 'options.packs.expires', { date });
  return t(language, `options.packs.${state}`, { date });
}

interface ConfirmedKeysProps {
  keys: readonly KeyLine[];
  language: Language;
  takeBack: (keyid: string) => Promise<unknown>;
}

export function ConfirmedKeys({ keys, language, takeBack }: ConfirmedKeysProps) {
  if (keys.length === 0) return null;
  return (
    <div className="kv-stack kv-stack--tight">
      <h3>{t(language, 'options.keys')}</h3>
      <ul className="kv-plain kv-packs">
        {keys.map(({ keyid, fingerprint, name }) => (
          <li key={keyid} className="kv-pack kv-row kv-row--apart">
            <span>
              {name} <code>{fingerprint}</code>
            </span>
            <Button
              variant="tertiary"
              data-size="sm"
              aria-label={t(language, 'options.keys.takeBackAbout', { name })}
              onClick={() => void takeBack(keyid)}
            >
              {t(language, 'options.keys.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
