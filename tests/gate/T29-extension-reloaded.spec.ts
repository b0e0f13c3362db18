import { t } from '../../lib/i18n';
import { caseText } from '../e2e/case-texts';
import { type Browser, expect, launch, openChat, test } from '../e2e/fixtures';
import { byId } from '../e2e/sites';
import { readToolbar } from './state';

/**
 * Takes the extension out and puts it back, as an update does. `chrome.runtime.reload()` does both at once, and now and then
 * (about 1 in 20 on a busy machine) Chromium then runs the new background without answering a call of it or bringing it a
 * message; out first and in when the old background is gone has never done so.
 */
async function reload({ context, extensionId, worker }: Browser): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const gone = (await worker()).waitForEvent('close');
  const setEnabled = (enabled: boolean) =>
    page.evaluate(([id, on]) => chrome.management.setEnabled(id, on), [extensionId, enabled] as const);
  // Outside developer mode the browser takes an unpacked extension for good.
  await page.evaluate(async () => {
    // Only the browser's own page has it, so the types don't.
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: { updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void> };
    };
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await setEnabled(false);
  await gone;
  await setEnabled(true);
  await page.close();
}

test('T29 the extension is reloaded under an open page: marker, card and toolbar ask for a reload, the gate still asks, and the reload mends it', async () => {
  const browser = await launch();
  try {
    const own = await browser.context.newPage();
    await own.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await own.evaluate(() => chrome.runtime.sendMessage({ kivett: 'settings.set', input: { language: 'nb' } }));
    const chat = await openChat(browser, byId('copilot'));
    await reload(browser);

    await chat.page.bringToFront();
    await chat.focus();
    await chat.page.keyboard.insertText(caseText.text);
    await expect.poll(() => chat.probe.badge()).toContain(t('nb', 'state.reload'));
    await chat.page.keyboard.press('Enter');
    await expect.poll(() => chat.probe.cardText()).toContain(t('nb', 'verdict.is.fortrolig'));
    expect(chat.sent()).toEqual([]);
    await chat.page.keyboard.press('Escape');

    // The new background finds a tab that does not answer it, and says so.
    const eyes = await browser.context.newPage();
    await eyes.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await expect
      .poll(() => readToolbar(eyes, chat.site.url))
      .toEqual({ title: `${t('nb', 'state.reload')}: ${t('nb', 'why.no_answer')}`, badge: '↻' });
    await chat.page.bringToFront();
    await chat.focus();

    await chat.probe.tabTo(/KI-vett/);
    await chat.page.keyboard.press('Enter');
    await expect.poll(() => chat.probe.cardText()).toContain(t('nb', 'why.updated.do'));
    const loaded = chat.page.waitForEvent('load');
    await chat.probe.tabTo(t('nb', 'protection.reload'));
    await chat.page.keyboard.press('Enter');
    await loaded;
    await chat.focus();
    await chat.ready();
    await expect.poll(async () => (await readToolbar(eyes, chat.site.url)).badge).toBe('');
  } finally {
    await browser.close();
  }
});
