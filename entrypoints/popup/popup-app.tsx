import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Popup, type PopupProps } from '../../components/popup/popup';
import type { SiteState } from '../../components/popup/site-state';
import type { Language } from '../../lib/contracts/language';
import { buildLookup, lookup } from '../../lib/lookup';
import { send } from '../../lib/rpc';
import { localDay } from '../../lib/services/day';
import { reloadTabInFront, siteState } from './site';

/** How often the state is asked for while the popup is open, in milliseconds: it may change under it. */
const LOOK_AGAIN_MS = 1500;

/** Wiring of the popup: rules and the tab in front. */
export function PopupApp({ language }: { language: Language }) {
  const [site, setSite] = useState<SiteState>({ kind: 'asking' });
  const [ask, setAsk] = useState<PopupProps['ask']>(null);

  useEffect(() => {
    void send('rules.get', {}).then((answer) => {
      const known = answer.ok ? answer.value.packs : [];
      const index = buildLookup(known, answer.ok ? answer.value : undefined);
      setAsk(
        known.length === 0 ? 'missing' : () => (question: string) => lookup(question, index, localDay(new Date())),
      );
    });
  }, []);
  useEffect(() => {
    const look = () => void siteState().then((now) => setSite((before) => (same(before, now) ? before : now)));
    look();
    const timer = setInterval(look, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, []);

  return (
    <Popup
      language={language}
      site={site}
      ask={ask}
      follow={follow}
      openPanel={openPanel}
      reload={() => void reloadTabInFront().then(() => window.close())}
      openPractice={() => {
        void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') }).then(() => window.close());
      }}
      openSettings={() => {
        void browser.runtime.openOptionsPage().then(() => window.close());
      }}
    />
  );
}

/** The same state again must not be read out again. */
function same(a: SiteState, b: SiteState): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Must be the first thing in the click: the browser asks the person only then. The background follows from the grant. */
async function follow(host: string): Promise<boolean> {
  const given = await browser.permissions.request({ origins: [`https://${host}/*`] });
  if (!given) return false;
  const settings = await send('settings.get', {});
  if (!settings.ok) return false;
  const hosts = settings.value.followedHosts;
  if (hosts.includes(host)) return true;
  return (await send('settings.set', { followedHosts: [...hosts, host] })).ok;
}

/** Opened here and not by the background: a message on the way would lose the click. */
async function openPanel(): Promise<boolean> {
  try {
    if (browser.sidePanel) await browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
    else await (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction.open();
  } catch {
    return false;
  }
  window.close();
  return true;
}
