import { Alert, Button, Radio, Switch, Tag, useRadioGroup } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Language, Localized } from '../../lib/contracts/language';
import { LANGUAGES } from '../../lib/contracts/language';
import type { MessageOutput, Settings } from '../../lib/contracts/messages';
import { formatDate, pick, t } from '../../lib/i18n';
import { TrailMark } from '../ui/class-marker';
import { type InstallOutcome, InstallPack } from './install-pack';
import { Managed, type ManagedState } from './managed';
import { PackProblems, type ShownProblem } from './pack-problems';
import './options.css';

export type PackLine = MessageOutput<'packs.list'>[number];

export interface OptionsProps {
  settings: Settings;
  packs: readonly PackLine[];
  /** What went wrong with packs when they were last read; others are in use instead. */
  problems: readonly ShownProblem[];
  /** What the organisation has set; left out while it is not known. */
  managed?: ManagedState | undefined;
  /** Hosts followed from the first day. */
  builtInHosts: readonly string[];
  /** YYYY-MM-DD. */
  today: string;
  /** Id of the built-in example kommune's pack. */
  examplePack: string;
  change: (change: Partial<Settings>) => Promise<boolean>;
  install: (file: File) => Promise<InstallOutcome>;
  unfollow: (host: string) => Promise<boolean>;
}

export function Options({
  settings,
  packs,
  problems,
  managed,
  builtInHosts,
  today,
  examplePack,
  change,
  install,
  unfollow,
}: OptionsProps) {
  const { language } = settings;
  const [failed, setFailed] = useState(false);
  const save = (part: Partial<Settings>) => void change(part).then((saved) => setFailed(!saved));
  return (
    <div className="kv-options">
      <header className="kv-brand">
        <TrailMark size={28} />
        <h1 className="kv-h1">{t(language, 'options.heading')}</h1>
      </header>
      <main className="kv-stack kv-stack--wide">
        {failed && <Alert data-color="warning">{t(language, 'options.failed')}</Alert>}
        <LanguageChoice language={language} onChange={(next) => save({ language: next })} />
        <section className="kv-stack" aria-labelledby="packs">
          <h2 id="packs" className="kv-h2">
            {t(language, 'options.packs')}
          </h2>
          {problems.length > 0 && (
            <Alert data-color="warning">
              <p>{t(language, 'options.packs.problems')}</p>
              <PackProblems problems={problems} language={language} />
            </Alert>
          )}
          <PackList packs={packs} language={language} today={today} />
          <Switch
            checked={settings.kommunePack === examplePack}
            label={t(language, 'options.example')}
            description={t(language, 'options.example.note')}
            onChange={(event) => save({ kommunePack: event.target.checked ? examplePack : null })}
          />
        </section>
        {managed && <Managed managed={managed} language={language} />}
        <p>
          <a className="ds-link" href="studio.html">
            {t(language, 'options.studio')}
          </a>
        </p>
        <InstallPack language={language} install={install} />
        <Hosts
          language={language}
          builtIn={builtInHosts}
          followed={settings.followedHosts}
          unfollow={(host) => void unfollow(host).then((done) => setFailed(!done))}
        />
      </main>
    </div>
  );
}

function LanguageChoice({ language, onChange }: { language: Language; onChange: (language: Language) => void }) {
  const { getRadioProps } = useRadioGroup({
    name: 'language',
    value: language,
    onChange: (next) => onChange(next as Language),
  });
  return (
    <fieldset className="kv-stack kv-stack--tight">
      <legend className="kv-h2 kv-options__legend">{t(language, 'options.language')}</legend>
      {LANGUAGES.map((item) => (
        <Radio key={item} lang={item} label={t(item, `options.language.${item}`)} {...getRadioProps(item)} />
      ))}
    </fieldset>
  );
}

function PackList({ packs, language, today }: { packs: readonly PackLine[]; language: Language; today: string }) {
  if (packs.length === 0) return <Alert data-color="warning">{t(language, 'options.packs.none')}</Alert>;
  return (
    <ul className="kv-plain kv-packs">
      {packs.map((pack) => {
        const expired = pack.expires < today;
        const date = formatDate(pack.expires, language);
        return (
          <li key={`${pack.id}@${pack.version}`} className="kv-pack">
            <div className="kv-row kv-row--apart">
              <strong>{pick(pack.name as Localized, language)}</strong>
              <Tag data-color={expired ? 'warning' : pack.active ? 'success' : 'neutral'} data-size="sm">
                {t(language, pack.active ? 'options.packs.active' : 'options.packs.inactive')}
              </Tag>
            </div>
            <p className="kv-muted kv-small">
              {t(language, 'options.packs.from', { publisher: pack.publisher })} ·{' '}
              {t(language, 'options.packs.version', { version: pack.version })} ·{' '}
              {t(language, expired ? 'options.packs.expired' : 'options.packs.expires', { date })}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

interface HostsProps {
  language: Language;
  builtIn: readonly string[];
  followed: readonly string[];
  unfollow: (host: string) => void;
}

function Hosts({ language, builtIn, followed, unfollow }: HostsProps) {
  return (
    <section className="kv-stack" aria-labelledby="hosts">
      <h2 id="hosts" className="kv-h2">
        {t(language, 'options.hosts')}
      </h2>
      <ul className="kv-plain kv-packs">
        {followed.map((host) => (
          <li key={host} className="kv-pack kv-row kv-row--apart">
            <span>{host}</span>
            <Button
              variant="tertiary"
              data-size="sm"
              aria-label={t(language, 'options.hosts.removeAbout', { host })}
              onClick={() => unfollow(host)}
            >
              {t(language, 'options.hosts.remove')}
            </Button>
          </li>
        ))}
        {builtIn.map((host) => (
          <li key={host} className="kv-pack kv-row kv-row--apart">
            <span>{host}</span>
            <span className="kv-muted kv-small">{t(language, 'options.hosts.builtIn')}</span>
          </li>
        ))}
      </ul>
      {followed.length === 0 && <p className="kv-muted">{t(language, 'options.hosts.none')}</p>}
    </section>
  );
}
