import { caseText } from '../e2e/case-texts';
import { expect, test } from '../e2e/fixtures';
import { SITES } from '../e2e/sites';
import { everythingKept, pageHolds } from './everywhere';

for (const site of SITES) {
  test(`T36 ${site.name}: what is replaced stands in no console, notification, title, attribute or storage`, async ({
    chat: open,
    own,
    browserWithExtension: browser,
  }) => {
    const chat = await open(site);
    await chat.page.evaluate(() => {
      const shown: string[] = [];
      Object.assign(window, { shown });
      const Real = window.Notification;
      window.Notification = class extends Real {
        constructor(title: string, options?: NotificationOptions) {
          super(title, options);
          shown.push(title, options?.body ?? '');
        }
      };
    });
    await chat.page.keyboard.type(caseText.text);
    await chat.page.keyboard.press('Enter');
    await expect.poll(() => chat.probe.focusedName()).toMatch(/^Anonymis/);
    await chat.page.keyboard.press('Enter');
    await expect.poll(() => chat.sent().join()).toContain('[NAVN 1]');

    const options = await own('options');
    const kept = await options.evaluate(everythingKept);
    // The search works: what is stored is found by it.
    expect(kept).toContain('base');
    const shown = await chat.page.evaluate(() => (window as unknown as { shown: string[] }).shown.join());
    const worker = await browser.worker();
    const notes = await worker.evaluate(async () => {
      const { registration } = self as unknown as { registration: ServiceWorkerRegistration };
      return JSON.stringify((await registration.getNotifications()).map((note) => [note.title, note.body]));
    });
    const page = await chat.page.evaluate(pageHolds);
    for (const secret of caseText.secrets) {
      expect(kept).not.toContain(secret);
      expect(browser.traffic.console.join('\n')).not.toContain(secret);
      expect(shown + notes).not.toContain(secret);
      expect(page).not.toContain(secret);
      for (const { url, body } of browser.traffic.requests)
        expect(`${decodeURIComponent(url)} ${body ?? ''}`).not.toContain(secret);
    }
  });
}
