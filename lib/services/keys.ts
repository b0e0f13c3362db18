import { browser } from 'wxt/browser';
import { type KeyPairs, keyPairsSchema } from '../contracts/keys';

/** Most conversations whose keys are kept for one tab; the one that was put first goes first. */
const MOST_CONVERSATIONS = 30;

/**
 * Keys of anonymised texts over a reload of the page: by tab and conversation, in `storage.session`. That is memory of the
 * browser, closed to content scripts, and gone when the tab, the browser or the extension goes. Never `storage.local`, never
 * a database, never the log.
 */
export interface Keys {
  get(tabId: number, conversation: string): Promise<KeyPairs>;
  /** No pairs: takes the conversation away. */
  put(tabId: number, conversation: string, pairs: KeyPairs): Promise<void>;
}

/** Registers for closed tabs at once: the event may be what woke the background. */
export function createKeys(): Keys {
  const area = browser.storage.session;
  // The default, said aloud. Browsers without the call have no other level.
  void Promise.resolve()
    .then(() => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }))
    .catch(() => undefined);
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work, work);
    turn = next;
    return next;
  };
  const read = async (tabId: number): Promise<Map<string, KeyPairs>> => {
    const kept: unknown = (await area.get(nameOf(tabId)))[nameOf(tabId)];
    const all = new Map<string, KeyPairs>();
    if (!Array.isArray(kept)) return all;
    for (const [conversation, pairs] of kept as [unknown, unknown][]) {
      const parsed = keyPairsSchema.safeParse(pairs);
      if (typeof conversation === 'string' && parsed.success) all.set(conversation, parsed.data);
    }
    return all;
  };
  browser.tabs.onRemoved.addListener((tabId) => void inTurn(() => area.remove(nameOf(tabId))));

  return {
    get: (tabId, conversation) => inTurn(async () => (await read(tabId)).get(conversation) ?? []),
    put: (tabId, conversation, pairs) =>
      inTurn(async () => {
        const all = await read(tabId);
        all.delete(conversation);
        if (pairs.length > 0) all.set(conversation, pairs);
        const kept = [...all].slice(-MOST_CONVERSATIONS);
        if (kept.length === 0) await area.remove(nameOf(tabId));
        else await area.set({ [nameOf(tabId)]: kept });
      }),
  };
}

function nameOf(tabId: number): string {
  return `keys:${tabId}`;
}
