import { Button } from '@digdir/designsystemet-react';
import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { InstallOutcome } from '../../components/options/install-pack';
import { Options } from '../../components/options/options';
import type { KeyLine, PackLine } from '../../components/options/pack-list';
import type { ShownProblem } from '../../components/options/pack-problems';
import { setPageLanguage } from '../../components/ui/start-page';
import type { Language } from '../../lib/contracts/language';
import type { Learned } from '../../lib/contracts/learning';
import type { MessageOutput, Settings } from '../../lib/contracts/messages';
import type { Pack } from '../../lib/contracts/pack';
import { t } from '../../lib/i18n';
import { toBase64 } from '../../lib/packs';
import { dueForReview } from '../../lib/packs/due-for-review';
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
  const [keys, setKeys] = useState<readonly KeyLine[]>([]);
  const [problems, setProblems] = useState<readonly ShownProblem[]>([]);
  const [managed, setManaged] = useState<MessageOutput<'managed.get'>>();
  const [silent, setSilent] = useState(false);
  const [inForce, setInForce] = useState<readonly Pack[]>([]);
  const [learned, setLearned] = useState<Learned>({ read: {}, good: {} });

  const load = useCallback(async () => {
    const [current, list, rules, confirmed] = await Promise.all([
      send('settings.get', {}),
      send('packs.list', {}),
      send('rules.get', {}),
      send('packs.keys', {}),
    ]);
    if (confirmed.ok) setKeys(confirmed.value);
    setProblems(rules.ok ? (rules.value.problems ?? []) : []);
    if (rules.ok) setInForce(rules.value.packs);
    const own = await send('learning.get', {});
    if (own.ok) setLearned(own.value);
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
      examplePack={EXAMPLE_PACK}
      change={change}
      install={async (file, publicKey) => {
        const outcome = await install(file, publicKey);
        await load();
        return outcome;
      }}
      trust={async (file, fingerprint, publicKey) => {
        const answer = await send('packs.trust', { file: await asBase64(file), fingerprint, publicKey });
        return answer.ok && answer.value.trusted;
      }}
      keys={keys}
      takeBackKey={async (keyid) => {
        await send('packs.untrust', { keyid });
        await load();
      }}
      rollBack={async (id) => {
        const outcome = outcomeOf(await send('packs.rollback', { id }, { timeoutMs: 60_000 }));
        await load();
        return outcome;
      }}
      removePack={async (id) => {
        await send('packs.remove', { id });
        await load();
      }}
      fetchNow={async () => {
        await send('packs.fetch', {}, { timeoutMs: 120_000 });
        await load();
      }}
      mine={{
        services: [...new Map(inForce.flatMap((pack) => pack.services).map((one) => [one.id, one])).values()],
        learned,
        forget: async () => {
          await send('learning.forget', {});
          setLearned({ read: {}, good: {} });
        },
      }}
      due={dueForReview(inForce, localDay(new Date()))}
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

async function install(blob: Blob, publicKey?: string): Promise<InstallOutcome> {
  if (blob.size > MOST_FILE_BYTES) return { kind: 'refused', problems: [{ code: 'too_large' }] };
  const file = await asBase64(blob);
  const outcome = outcomeOf(await send('packs.install', { file }, { timeoutMs: 60_000 }));
  if (outcome.kind !== 'refused' || outcome.problems[0]?.code !== 'unknown_key') return outcome;
  const inspected = await send('packs.inspect', { file, publicKey });
  if (!inspected.ok) return outcome;
  const { signer, fingerprint, problems } = inspected.value;
  if (signer === 'unknown' && (fingerprint !== null || publicKey === undefined))
    return { kind: 'stranger', inspected: inspected.value };
  return { kind: 'refused', problems: problems.length > 0 ? problems : outcome.problems };
}

function outcomeOf(answer: Awaited<ReturnType<typeof send<'packs.install' | 'packs.rollback'>>>): InstallOutcome {
  if (!answer.ok) return { kind: 'no_answer' };
  return answer.value.installed ? { kind: 'installed' } : { kind: 'refused', problems: answer.value.problems };
}

async function asBase64(file: Blob): Promise<string> {
  return toBase64(new Uint8Array(await file.arrayBuffer()));
}
