import { t } from '../../lib/i18n';
import { expect, launch, test } from '../e2e/fixtures';
import { isSidePanelOpen, pressToolbarButton } from '../e2e/surfaces';
import { servePage } from './state';

const EDGE =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/143.0.0.0 Safari/537.36 Edg/143.0.0.0';

for (const host of ['outlook.cloud.microsoft', 'teams.cloud.microsoft']) {
  test(`T32 Edge on ${host}: said to be out of reach, and the side panel opens from there`, async () => {
    const browser = await launch();
    try {
      const own = await browser.context.newPage();
      await own.goto(`chrome-extension://${browser.extensionId}/options.html`);
      await own.evaluate(() => chrome.runtime.sendMessage({ kivett: 'settings.set', input: { language: 'nb' } }));
      await servePage(browser.context, `https://${host}/chat`, '<textarea></textarea>');
      const page = await browser.context.newPage();
      await page.goto(`https://${host}/chat`);

      // The same browser, by Edge's name.
      await (await browser.worker()).evaluate((userAgent) => {
        Object.defineProperty(navigator, 'userAgent', { get: () => userAgent });
      }, EDGE);
      const popup = await pressToolbarButton(page, browser);
      await expect.poll(() => popup.text()).toContain(t('nb', 'why.browser'));
      expect(await popup.text()).not.toContain('følger med');
      expect(await popup.text()).not.toContain(t('nb', 'popup.follow'));
      await popup.press(t('nb', 'protection.openPanel'));
      await expect.poll(() => isSidePanelOpen(browser)).toBe(true);
    } finally {
      await browser.close();
    }
  });
}
