import { browser } from 'wxt/browser';
import { log } from '../log';
import type { Sender } from '../rpc';

/** Key in session storage: a help text the person asked for, read and removed by the panel, open already or not. */
const WANTED_ARTICLE = 'panel:article';

/** Calls back with each help text that is asked for, from now on and if one waits; returns how to stop. */
export function onWantedArticle(show: (articleId: string) => void): () => void {
  const take = (value: unknown) => {
    if (typeof value !== 'string') return;
    void browser.storage.session.remove(WANTED_ARTICLE);
    show(value);
  };
  const changed = (changes: Record<string, { newValue?: unknown }>) => take(changes[WANTED_ARTICLE]?.newValue);
  void browser.storage.session.get(WANTED_ARTICLE).then((stored) => take(stored[WANTED_ARTICLE]));
  browser.storage.session.onChanged.addListener(changed);
  return () => browser.storage.session.onChanged.removeListener(changed);
}

/**
 * Opens the side panel beside the asking tab. Must be called in the turn the message arrived: the browsers want a user
 * gesture, and a wait loses it. `false` where the browser would not (the person can still open it from the toolbar).
 */
export function openPanel(sender: Sender, articleId?: string): Promise<boolean> {
  if (articleId !== undefined) void browser.storage.session.set({ [WANTED_ARTICLE]: articleId });
  try {
    return opening(sender).then(
      () => true,
      () => refused(),
    );
  } catch {
    return Promise.resolve(refused());
  }
}

function opening(sender: Sender): Promise<void> {
  const { tab } = sender;
  if (browser.sidePanel) {
    if (tab?.windowId !== undefined) return browser.sidePanel.open({ windowId: tab.windowId });
    if (tab?.id !== undefined) return browser.sidePanel.open({ tabId: tab.id });
    return browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
  }
  const firefox = browser as unknown as { sidebarAction: { open(): Promise<void> } };
  return firefox.sidebarAction.open();
}

function refused(): false {
  log('panel_failed');
  return false;
}
