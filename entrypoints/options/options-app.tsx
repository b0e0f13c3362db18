import { Button } from '@digdir/designsystemet-react';
import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { InstallOutcome } from '../../components/options/install-pack';
import { Options, type PackLine } from '../../components/options/options';
import type { ShownProblem } from '../../components/options/pack-problems';
import { setPageLanguage } from '../../components/ui/start-page';
import type { Language } from '../../lib/contracts/language';
import type { MessageOutput, Settings } from '../../lib/contracts/messages';
import { t } from '../../lib/i18n';
import { toBase64 } from '../../lib/packs';
import { send } from '../../lib/rpc';
import { localDay } from '../../lib/services/day';
import { builtInHosts } from '../../lib/services/hosts';

/** Id of the built-in example kommune. */
const EXAMPLE_PACK = 'eksempel';
/** The pack pipeline has its own, lower limit; this one only keeps a wrongly chosen film out of memory. */
const MOST_FILE_BYTES = 64 * 1024 * 1024;

/** Wiring of the settings page. */
export function OptionsApp({ language }: { language: Language }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [packs, setPacks] = useState<readonly PackLine[]>([]);
  const [problems, setProblems] = useState<readonly ShownProblem[]>([]);
  const [managed, setManaged] = useState<MessageOutput<'managed.get'>>();
  const [silent, setSilent] = useState(false);

  const load = useCallback(async () => {
    const [current, list, rules] = await Promise.all([
      send('settings.get', {}),
      send('packs.list', {}),
      send('rules.get', {}),
    ]);
    setProblems(rules.ok ? (rules.value.problems ?? []) : []);
    setSilent(!current.ok || !list.ok);
    if (current.ok) setSettings(current.value);
    if (list.ok) setPacks(list.value);
    // Last: a policy may be slow to come, and the rest of the page does not wait for it.
    const set = await send('managed.get', {});
    if (set.ok) setManaged(set.value);
  }, []);
  useEffect(() => {
    void load();
  }, [load]);
  useEffect(() => {
    if (settings) setPageLanguage(document, settings.language, 'options.title');
  }, [settings]);

  const change = async (part: Partial<Settings>): Promise<boolean> => {
    // Shown at once, and taken back when it could not be saved.
    const before = settings;
    setSettings(before && { ...before, ...part });
    const saved = await send('settings.set', part);
    setSettings(saved.ok ? saved.value : before);
    const list = await send('packs.list', {});
    if (list.ok) setPacks(list.value);
    return saved.ok;
  };

  if (silent || !settings) {
    return (
      <main className="kv-options">
        <p role="status">{t(language, silent ? 'options.failed' : 'common.loading')}</p>
        {silent && (
          <Button variant="secondary" onClick={() => void load()}>
            {t(language, 'common.tryAgain')}
          </Button>
        )}
      </main>
    );
  }
  return (
    <Options
      settings={settings}
      packs={packs}
      problems={problems}
      managed={managed}
      builtInHosts={[...builtInHosts()]}
      today={localDay(new Date())}
      examplePack={EXAMPLE_PACK}
      change={change}
      install={async (file) => {
        const outcome = await install(file);
        await load();
        return outcome;
      }}
      fetchNow={async () => {
        await send('packs.fetch', {}, { timeoutMs: 120_000 });
        await load();
      }}
      grant={async (host) => {
        const granted = await browser.permissions.request({ origins: [`https://${host}/*`] });
        await load();
        return granted;
      }}
      unfollow={async (host) => {
        await browser.permissions.remove({ origins: [`https://${host}/*`] });
        return change({ followedHosts: settings.followedHosts.filter((other) => other !== host) });
      }}
    />
  );
}

async function install(file: File): Promise<InstallOutcome> {
  if (file.size > MOST_FILE_BYTES) return { kind: 'refused', problems: [{ code: 'too_large' }] };
  const answer = await send(
    'packs.install',
    { file: toBase64(new Uint8Array(await file.arrayBuffer())) },
    { timeoutMs: 60_000 },
  );
  if (!answer.ok) return { kind: 'no_answer' };
  return answer.value.installed ? { kind: 'installed' } : { kind: 'refused', problems: answer.value.problems };
}
