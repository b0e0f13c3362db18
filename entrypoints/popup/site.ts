import { browser } from 'wxt/browser';
import type { SiteState } from '../../components/popup/site-state';
import { send } from '../../lib/rpc';
import { productOf } from '../../lib/sites/products';

/** What can truthfully be said of the tab in front: what the background draws on the toolbar, asked for anew. */
export async function siteState(): Promise<SiteState> {
  const tab = await tabInFront();
  const url = urlOf(tab?.url);
  if (tab?.id === undefined || !url) return { kind: 'internal' };
  const host = url.hostname;
  const answer = await send('protection.tab', { tabId: tab.id, host });
  if (!answer.ok) {
    const protection = { state: 'unprotected', why: 'rules_missing' } as const;
    return { kind: 'tab', host, protection, account: null, product: productOf(host), canFollow: false };
  }
  const { protection, siteId, account } = answer.value;
  const matters = siteId !== null && protection.state !== 'not_here';
  return {
    kind: 'tab',
    host,
    protection,
    account: matters ? account : null,
    product: productOf(host),
    canFollow: url.protocol === 'https:',
  };
}

export async function reloadTabInFront(): Promise<void> {
  const tab = await tabInFront();
  if (tab?.id !== undefined) await browser.tabs.reload(tab.id);
}

async function tabInFront() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Null for the browser's own pages, other extensions, files, and tabs whose address we may not see. */
function urlOf(address: string | undefined): URL | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}
