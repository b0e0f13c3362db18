import { browser } from 'wxt/browser';
import type { Language } from '../contracts/language';
import type { FrameReport, TabProtection } from '../contracts/protection';
import { log } from '../log';
import { type BrowserIdentity, browserOf, isUnprotectable, tabProtection } from '../protection';
import { type Sender, send } from '../rpc';
import { drawToolbar } from './toolbar';

/** How long a tab may take to say how it is, in milliseconds. */
const ANSWER_MS = 1500;

export interface TabsDeps {
  language: () => Promise<Language>;
  /** Hosts that KI-vett was asked to follow. */
  follows: (host: string) => Promise<boolean>;
  /** Browsers that the packs say a host can't be protected in. */
  unprotectedIn: (host: string) => Promise<readonly string[]>;
  /** Patterns of every followed host, to find the tabs that are open already. */
  patterns: () => Promise<string[]>;
  browser: () => BrowserIdentity;
}

export interface Tabs {
  /** A frame has said how it is. */
  changed(report: FrameReport, sender: Sender): Promise<void>;
  /** The state of a tab, asked anew, and drawn. `host` null: one of the browser's own pages. */
  look(tabId: number, host: string | null): Promise<{ protection: TabProtection; siteId: string | null }>;
  /** Draws every tab anew: at a start of the background nothing is remembered, so the tabs are asked. */
  lookAtAll(): Promise<void>;
}

interface Tab {
  /** The page in the top frame; another one ends what the frames of the last one said. */
  document: string | undefined;
  frames: Map<number, FrameReport>;
}

/**
 * Keeps what the frames of each tab say and draws it on the toolbar. Held in memory only: what a tab said is worth nothing
 * once nobody listens, so after a restart every followed tab is asked again.
 */
export function createTabs(deps: TabsDeps): Tabs {
  const tabs = new Map<number, Tab>();

  const framesOf = (tabId: number): FrameReport[] => {
    const frames = tabs.get(tabId)?.frames ?? new Map<number, FrameReport>();
    return [...frames].sort(([a], [b]) => a - b).map(([, report]) => report);
  };

  const stateOf = async (tabId: number, host: string | null): Promise<TabProtection> => {
    const frames = framesOf(tabId);
    if (host === null && frames.length === 0) return { state: 'not_here' };
    const browserId = browserOf(deps.browser());
    // The packs are asked only where it can matter: compiling them for every tab would be dear.
    const told = host !== null && browserId !== 'other' ? await deps.unprotectedIn(host) : [];
    const unprotectable = host !== null && isUnprotectable(browserId, host, told);
    return tabProtection({ frames, followed: host !== null && (await deps.follows(host)), unprotectable });
  };

  const look: Tabs['look'] = async (tabId, host) => {
    const answer = await send('protection.get', {}, { tabId, timeoutMs: ANSWER_MS });
    if (!answer.ok) tabs.delete(tabId);
    const protection = await stateOf(tabId, host);
    await drawToolbar(protection, await deps.language(), tabId);
    return { protection, siteId: framesOf(tabId).find(({ siteId }) => siteId)?.siteId ?? null };
  };

  browser.tabs.onRemoved.addListener((tabId) => void tabs.delete(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    // An address is seen only where the extension may be: of other tabs there is nothing to say but what the browser resets to.
    const host = hostOf(url);
    if (status === 'complete' && (host !== null || tabs.has(tabId))) void look(tabId, host);
  });

  return {
    look,
    async changed(report, { tab, frameId = 0, documentId }) {
      if (tab?.id === undefined) return;
      let known = tabs.get(tab.id);
      if (!known || (frameId === 0 && known.document !== documentId)) {
        known = { document: frameId === 0 ? documentId : undefined, frames: new Map() };
        tabs.set(tab.id, known);
      }
      known.frames.set(frameId, report);
      await drawToolbar(await stateOf(tab.id, null), await deps.language(), tab.id);
    },
    async lookAtAll() {
      try {
        await drawToolbar({ state: 'not_here' }, await deps.language());
        const open = await browser.tabs.query({ url: await deps.patterns() });
        await Promise.all(open.map(({ id, url }) => (id === undefined ? null : look(id, hostOf(url)))));
      } catch {
        // What is drawn already stays; a tab's own next word draws it anew.
        log('toolbar_failed');
      }
    },
  };
}

function hostOf(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? hostname : null;
}
