import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Popup, type PopupProps } from '../../components/popup/popup';
import type { SiteState } from '../../components/popup/site-state';
import type { Language } from '../../lib/contracts/language';
import type { AnyPanelWish } from '../../lib/contracts/panel-wish';
import { lookupGuide } from '../../lib/guidance';
import { askedHappening } from '../../lib/insight/asked';
import { send } from '../../lib/rpc';
import { localDay } from '../../lib/services/day';
import { openPanel as openBeside, openPanelInTab } from '../../lib/services/panel';
import { reloadTabInFront, siteState } from './site';

/** How often the state is asked for while the popup is open, in milliseconds: it may change under it. */
const LOOK_AGAIN_MS = 1500;

/** Wiring of the popup: rules and the tab in front. */
export function PopupApp({ language }: { language: Language }) {
  const [site, setSite] = useState<SiteState>({ kind: 'asking' });
  const [rules, setRules] = useState<PopupProps['rules']>(null);

  useEffect(() => {
    void Promise.all([send('rules.get', {}), send('settings.get', {})]).then(([answer, settings]) => {
      if (!answer.ok || answer.value.packs.length === 0) return setRules('missing');
      const service = settings.ok ? settings.value.service : null;
      setRules(lookupGuide(answer.value.packs, { inForce: answer.value, service, today: () => localDay(new Date()) }));
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
      rules={rules}
      follow={follow}
      openPanel={openPanel}
      openTool={(url) => void browser.tabs.create({ url }).then(() => window.close())}
      copy={copy}
      reload={() => void reloadTabInFront().then(() => window.close())}
      asked={(answer) => void send('counts.note', askedHappening(answer))}
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
async function openPanel(wish?: AnyPanelWish): Promise<boolean> {
  if (!(await openBeside({ tab: undefined }, wish))) {
    // A page of our own does the same where the browser opens no panel. Without a wish the person is told instead.
    if (!wish) return false;
    await openPanelInTab();
  }
  window.close();
  return true;
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
