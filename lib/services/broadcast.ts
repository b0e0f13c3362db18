import { browser } from 'wxt/browser';
import type { MessageInput } from '../contracts/messages';
import { send } from '../rpc';

/**
 * Tells every tab and open page of ours that rules or settings changed. Most tabs hold nothing of ours and do not answer;
 * that is no failure. Who is missed fetches the rules at its next start.
 */
export async function broadcastRulesChanged(revision: string): Promise<void> {
  const input: MessageInput<'rules.changed'> = { revision };
  const tabs = await browser.tabs.query({});
  await Promise.all([
    // The side panel and the popup are no tabs: they hear what is sent to the extension itself.
    browser.runtime.sendMessage({ kivett: 'rules.changed', input }).catch(() => undefined),
    ...tabs.map(({ id }) =>
      id === undefined ? undefined : send('rules.changed', input, { tabId: id, timeoutMs: 2000 }),
    ),
  ]);
}
