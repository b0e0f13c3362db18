import { browser } from 'wxt/browser';
import { type AnyPanelWish, anyPanelWishSchema } from '../contracts/panel-wish';
import { log } from '../log';
import type { Sender } from '../rpc';

/** Key in session storage (memory, ours alone): what the panel shall show, read and removed by it, open already or not. */
const WISH = 'panel:wish';

/** Calls back with each wish, from now on and if one waits; returns how to stop. */
export function onPanelWish(show: (wish: AnyPanelWish) => void): () => void {
  const take = (value: unknown) => {
    const wish = anyPanelWishSchema.safeParse(value);
    if (!wish.success) return;
    void browser.storage.session.remove(WISH);
    show(wish.data);
  };
  const changed = (changes: Record<string, { newValue?: unknown }>) => take(changes[WISH]?.newValue);
  void browser.storage.session.get(WISH).then((stored) => take(stored[WISH]));
  browser.storage.session.onChanged.addListener(changed);
  return () => browser.storage.session.onChanged.removeListener(changed);
}

/** Where to open it: beside this tab, or in this window. */
export type Beside = Pick<Sender, 'tab'>;

/**
 * Opens the side panel beside the asking tab. Must be called in the turn the message arrived: the browsers want a user
 * gesture, and a wait loses it. `false` where the browser would not (the person can still open it from the toolbar).
 */
export function openPanel(beside: Beside, wish?: AnyPanelWish): Promise<boolean> {
  if (wish) void wishFor(wish);
  try {
    return opening(beside).then(
      () => true,
      () => refused(),
    );
  } catch {
    return Promise.resolve(refused());
  }
}

/** The panel's page in a tab of its own: where there is no side panel to open, or no gesture to open it with. */
export async function openPanelInTab(wish?: AnyPanelWish, tabId?: number): Promise<void> {
  if (wish) await wishFor(wish);
  const url = browser.runtime.getURL('/sidepanel.html');
  if (tabId === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(tabId, { url });
}

function wishFor(wish: AnyPanelWish): Promise<void> {
  return browser.storage.session.set({ [WISH]: wish });
}

function opening({ tab }: Beside): Promise<void> {
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
