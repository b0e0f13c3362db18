import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Studio } from '../../components/studio/studio';
import { saveFile } from '../../components/ui/save-file';
import type { Language } from '../../lib/contracts/language';
import type { Pack } from '../../lib/contracts/pack';
import { createDraftStore } from '../../lib/db';
import { t } from '../../lib/i18n';
import { send } from '../../lib/rpc';
import { localDay } from '../../lib/services/day';
import type { Draft, DraftRecord } from '../../lib/studio/draft';
import type { StudioKey } from '../../lib/studio/signing';
import { rescue, rescued } from './rescue';

/** Other tabs are told which draft was saved; what stands in it they read themselves. */
const CHANNEL = 'kivett-drafts';
const startWorker = () => new Worker(new URL('../../lib/studio/bench-worker.ts', import.meta.url), { type: 'module' });

/** Wiring of the studio: packs in force, drafts and keys of this browser, other tabs. */
export function StudioApp({ language }: { language: Language }) {
  const store = useMemo(() => createDraftStore(), []);
  const [inForce, setInForce] = useState<readonly Pack[] | null>(null);
  const [drafts, setDrafts] = useState<readonly DraftRecord[]>([]);
  const [current, setCurrent] = useState<DraftRecord | null>(null);
  const [elsewhere, setElsewhere] = useState(false);
  const channel = useRef<BroadcastChannel | null>(null);
  const openId = current?.id;

  const list = useCallback(async () => {
    const kept = await store.drafts();
    if (!kept.ok) return [];
    const left = rescued(kept.value);
    if (left) await store.putDraft(left);
    const all = left ? [left, ...kept.value.filter(({ id }) => id !== left.id)] : kept.value;
    setDrafts(all);
    return all;
  }, [store]);
  useEffect(() => {
    void list();
    void send('rules.get', {}).then((answer) => setInForce(answer.ok ? answer.value.packs : []));
  }, [list]);
  useEffect(() => {
    const told = new BroadcastChannel(CHANNEL);
    channel.current = told;
    told.onmessage = ({ data }) => {
      if (data === openId) setElsewhere(true);
      else void list();
    };
    return () => told.close();
  }, [openId, list]);

  const save = useCallback(
    async (record: DraftRecord) => {
      // Shown at once: reading it back could come before it was written.
      setDrafts((before) => [record, ...before.filter(({ id }) => id !== record.id)]);
      const kept = await store.putDraft(record);
      channel.current?.postMessage(record.id);
      return kept.ok;
    },
    [store],
  );
  const open = (record: DraftRecord | null) => {
    setElsewhere(false);
    setCurrent(record);
  };
  const create = async (draft: Draft, from: { published?: Draft; theirs?: Draft } = {}) => {
    const record = { id: crypto.randomUUID(), name: draft.name[language], draft, ...from, updated: Date.now() };
    await save(record);
    open(record);
  };
  const keys = useMemo(
    () => ({
      list: async (): Promise<StudioKey[]> => {
        const kept = await store.keys();
        return kept.ok ? kept.value : [];
      },
      put: async (key: StudioKey) => (await store.putKey(key)).ok,
    }),
    [store],
  );

  if (!inForce) {
    return (
      <main className="kv-studio">
        <p role="status">{t(language, 'common.loading')}</p>
      </main>
    );
  }
  return (
    <Studio
      language={language}
      today={localDay(new Date())}
      inForce={inForce}
      drafts={drafts}
      current={current}
      changedElsewhere={elsewhere}
      open={open}
      create={(draft, from) => void create(draft, from)}
      save={save}
      rescue={rescue}
      remove={(id) => void store.removeDraft(id).then(list)}
      getAgain={() => void list().then((all) => open(all.find(({ id }) => id === openId) ?? null))}
      keepMine={() => setElsewhere(false)}
      keys={keys}
      startWorker={startWorker}
      download={({ name, text, bytes }) => saveFile(name, [bytes ?? text])}
    />
  );
}
