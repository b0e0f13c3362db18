import { Alert, Button, Radio, Switch, useRadioGroup } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Language } from '../../lib/contracts/language';
import { LANGUAGES } from '../../lib/contracts/language';
import type { Settings } from '../../lib/contracts/messages';
import { gt } from '../../lib/guidance/text';
import { t } from '../../lib/i18n';
import { say } from '../../lib/insight/text';
import type { DueItem } from '../../lib/packs/due-for-review';
import { TrailMark } from '../ui/class-marker';
import { type InstallOutcome, InstallPack, type InstallPackProps } from './install-pack';
import { Managed, type ManagedState } from './managed';
import { Mine, type MineProps } from './mine';
import { ConfirmedKeys, type KeyLine, type PackLine, PackList } from './pack-list';
import { PackProblems, type ShownProblem } from './pack-problems';
import { ReviewList } from './review-list';
import './options.css';

export interface OptionsProps {
  settings: Settings;
  packs: readonly PackLine[];
  /** What went wrong with packs when they were last read; others are in use instead. */
  problems: readonly ShownProblem[];
  /** What the organisation has set; left out while it is not known. */
  managed?: ManagedState | undefined;
  /** Hosts followed from the first day. */
  builtInHosts: readonly string[];
  /** Id of the built-in example kommune's pack. */
  examplePack: string;
  change: (change: Partial<Settings>) => Promise<boolean>;
  install: InstallPackProps['install'];
  trust: InstallPackProps['trust'];
  /** Keys whose fingerprint the person has compared. */
  keys: readonly KeyLine[];
  takeBackKey: (keyid: string) => Promise<unknown>;
  rollBack: (packId: string) => Promise<InstallOutcome>;
  removePack: (packId: string) => Promise<unknown>;
  unfollow: (host: string) => Promise<boolean>;
  fetchNow: () => Promise<void>;
  grant: (host: string) => Promise<boolean>;
  mine: Omit<MineProps, 'language' | 'service' | 'choose'>;
  due: readonly DueItem[];
}

export function Options({
  settings,
  packs,
  problems,
  managed,
  builtInHosts,
  examplePack,
  change,
  install,
  trust,
  keys,
  takeBackKey,
  rollBack,
  removePack,
  unfollow,
  fetchNow,
  grant,
  mine,
  due,
}: OptionsProps) {
  const { language } = settings;
  const locked = managed?.locked ?? [];
  // With the organisation's own pack in force there is no example to try.
  const mayTry = !locked.includes('kommunePack') && [null, examplePack].includes(settings.kommunePack);
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
        <LanguageChoice
          language={language}
          locked={locked.includes('language')}
          onChange={(next) => save({ language: next })}
        />
        <Mine {...mine} language={language} service={settings.service} choose={(service) => save({ service })} />
        <p>
          <a className="ds-link" href="insight.html#mine">
            {say(language, 'link.mine')}
          </a>
        </p>
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
          <PackList packs={packs} language={language} rollBack={rollBack} remove={removePack} />
          <ConfirmedKeys keys={keys} language={language} takeBack={takeBackKey} />
          {mayTry && (
            <Switch
              checked={settings.kommunePack === examplePack}
              label={t(language, 'options.example')}
              description={t(language, 'options.example.note')}
              onChange={(event) => save({ kommunePack: event.target.checked ? examplePack : null })}
            />
          )}
        </section>
        {managed && <Managed managed={managed} language={language} fetchNow={fetchNow} grant={grant} />}
        <ReviewList due={due} language={language} />
        <p>
          <a className="ds-link" href="studio.html">
            {t(language, 'options.studio')}
          </a>
        </p>
        <p>
          <a className="ds-link" href="insight.html#report">
            {say(language, 'link.report')}
          </a>
        </p>
        <p>
          <a className="ds-link" href="welcome.html">
            {gt(language, 'welcome.again')}
          </a>
        </p>
        <InstallPack language={language} install={install} trust={trust} />
        <Hosts
          language={language}
          builtIn={builtInHosts}
          followed={settings.followedHosts}
          given={managed?.hosts.map(({ host }) => host) ?? []}
          unfollow={(host) => void unfollow(host).then((done) => setFailed(!done))}
        />
      </main>
    </div>
  );
}

interface LanguageChoiceProps {
  language: Language;
  locked: boolean;
  onChange: (language: Language) => void;
}

function LanguageChoice({ language, locked, onChange }: LanguageChoiceProps) {
  const { getRadioProps } = useRadioGroup({
    name: 'language',
    value: language,
    disabled: locked,
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

interface HostsProps {
  language: Language;
  builtIn: readonly string[];
  followed: readonly string[];
  /** Those of the followed that the organisation has set. */
  given: readonly string[];
  unfollow: (host: string) => void;
}

function Hosts({ language, builtIn, followed, given, unfollow }: HostsProps) {
  return (
    <section className="kv-stack" aria-labelledby="hosts">
      <h2 id="hosts" className="kv-h2">
        {t(language, 'options.hosts')}
      </h2>
      <ul className="kv-plain kv-packs">
        {followed.map((host) => (
          <li key={host} className="kv-pack kv-row kv-row--apart">
            <span>{host}</span>
            {given.includes(host) ? (
              <span className="kv-muted kv-small">{t(language, 'options.managed')}</span>
            ) : (
              <Button
                variant="tertiary"
                data-size="sm"
                aria-label={t(language, 'options.hosts.removeAbout', { host })}
                onClick={() => unfollow(host)}
              >
                {t(language, 'options.hosts.remove')}
              </Button>
            )}
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
