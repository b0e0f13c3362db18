import { gt } from '../../lib/guidance/text';
import { t } from '../../lib/i18n';
import { launchWithExtension } from '../../scripts/launch';
import { expectNoAxeFindings } from './axe';
import { expect, test } from './fixtures';

test('opens once, after an install and not after a start', async () => {
  const { context, worker, close } = await launchWithExtension({ headless: true });
  const welcomes = () => context.pages().filter((page) => page.url().endsWith('/welcome.html'));
  try {
    await expect.poll(() => welcomes().length).toBe(1);
    await welcomes()[0]?.getByRole('heading', { level: 1 }).waitFor();
    await welcomes()[0]?.close();
    // Another install reason, as the browser gives it after an update of ours or of itself.
    await (await worker()).evaluate(() => {
      for (const reason of ['update', 'chrome_update'])
        (chrome.runtime.onInstalled as unknown as { dispatch(details: object): void }).dispatch({ reason });
    });
    await (await worker()).evaluate(() => chrome.tabs.query({}));
    expect(welcomes()).toEqual([]);
  } finally {
    await close();
  }
});

for (const language of ['nb', 'nn'] as const)
  for (const scheme of ['light', 'dark'] as const)
    test(`three steps by keyboard, at 320 px, ${language}, ${scheme}: what is chosen is kept, what is written is not`, async ({
      own,
      ask,
    }) => {
      await ask('settings.set', { language });
      const page = await own('welcome');
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width: 320, height: 720 });
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t(language, 'welcome.title'));
      await expect(page.getByText(gt(language, 'welcome.sees.never'))).toBeVisible();
      await expectNoAxeFindings(page);
      await page.getByRole('button', { name: gt(language, 'welcome.next') }).press('Enter');
      await expect(page.getByRole('heading', { name: gt(language, 'welcome.service.title') })).toBeFocused();
      await expectNoAxeFindings(page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await expect.poll(async () => (await ask('settings.get', {})).service).not.toBeNull();
      await page.getByRole('button', { name: gt(language, 'welcome.next') }).press('Enter');
      await expect(page.getByRole('heading', { name: gt(language, 'welcome.try.title'), exact: true })).toBeFocused();
      await expect(page.getByText(t(language, 'verdict.is.fortrolig'))).toBeVisible();
      await expectNoAxeFindings(page);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
      await page.getByLabel(gt(language, 'welcome.try.text')).fill('Lag en dagsorden til et møte.');
      await expect(page.getByText(t(language, 'verdict.is.fortrolig'))).toHaveCount(0);
      // The page is gone before the key is up.
      const pressed = page
        .getByRole('button', { name: gt(language, 'welcome.done') })
        .press('Enter')
        .catch(() => null);
      await page.waitForEvent('close');
      await pressed;
    });
