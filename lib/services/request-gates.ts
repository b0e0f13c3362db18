import { browser } from 'wxt/browser';
import { chatHost, type Sender } from '../rpc';
import type { SiteLayer } from '../sites/resolve';
import { siteById } from '../sites/site-for-host';
import { type Blocking, blockRequests } from './block-requests';
import { createRequestBlock } from './request-block';

/** What frames say of their gates, for a browser that lets the background stop requests. */
export interface RequestGates {
  blocking(): Promise<Blocking>;
  changed(closed: boolean, siteId: string, sender: Sender): Promise<{ blocking: Blocking }>;
  admit(requestId: string, sender: Sender): void;
}

/** For every build but the one that is installed by policy: the descriptions of all sites stay out of the background. */
export const noRequestGates: RequestGates = {
  blocking: async () => 'absent',
  changed: async () => ({ blocking: 'absent' }),
  admit: () => undefined,
};

/** Registers the blocking listener at once: to be called while the background starts. */
export function requestGates(packs: () => Promise<readonly SiteLayer[]>): RequestGates {
  const block = createRequestBlock(() => Date.now());
  const blocked = blockRequests(block);
  browser.tabs.onRemoved.addListener((tabId) => block.forgetTab(tabId));
  return {
    blocking: () => blocked.blocking(),
    async changed(closed, siteId, sender) {
      const blocking = await blocked.blocking();
      const { tab, frameId = 0, documentId } = sender;
      const host = chatHost(sender);
      if (blocking === 'works' && tab?.id !== undefined && host !== null)
        block.mark({ tabId: tab.id, frameId, documentId, host }, closed, siteById(siteId, await packs()));
      return { blocking };
    },
    admit(requestId, sender) {
      const host = chatHost(sender);
      if (host !== null && sender.tab?.id !== undefined) block.admit(sender.tab.id, host, requestId);
    },
  };
}
