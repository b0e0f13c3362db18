import { browser } from 'wxt/browser';
import { log } from '../log';
import type { Sender } from '../rpc';

/**
 * Opens the side panel beside the asking tab. Must be called in the turn the message arrived: the browsers want a user
 * gesture, and a wait loses it. `false` where the browser would not (the person can still open it from the toolbar).
 */
export function openPanel(sender: Sender): Promise<boolean> {
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
