import { browser } from 'wxt/browser';

/**
 * Opens the welcome once, after a person has installed KI-vett. Not where an organisation has: there a page that nobody asked
 * for would open on every machine. The browser says who installed (`admin`); the organisation's values come seconds too late
 * to tell it by.
 */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    void (async () => {
      const self = await browser.management?.getSelf().catch(() => null);
      if (self?.installType === 'admin') return;
      await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    })();
  });
}
