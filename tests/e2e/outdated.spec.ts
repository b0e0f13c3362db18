import { t } from '../../lib/i18n';
import { caseText } from './case-texts';
import { expect, launch, openChat, test } from './fixtures';
import { byId } from './sites';

test('the extension is reloaded under an open page: the marker says so, and the gate still asks', async () => {
  const browser = await launch();
  try {
    const own = await browser.context.newPage();
    await own.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await own.evaluate(() => chrome.runtime.sendMessage({ kivett: 'settings.set', input: { language: 'nb' } }));
    const chat = await openChat(browser, byId('chatgpt'));
    const worker = await browser.worker();
    const gone = worker.waitForEvent('close');
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await gone;

    await chat.page.bringToFront();
    await chat.page.keyboard.type(caseText.text);
    await expect.poll(() => chat.probe.badge()).toContain(t('nb', 'state.reload'));
    await chat.page.keyboard.press('Enter');
    await expect.poll(() => chat.probe.cardText()).toContain(t('nb', 'verdict.is.fortrolig'));
    expect(chat.sent()).toEqual([]);
    expect(await chat.text()).toBe(caseText.text);
    // The rules it has still hold, and so does what they lead to.
    await expect.poll(() => chat.probe.focusedName()).toBe(t('nb', 'way.anonymise'));
    await chat.page.keyboard.press('Enter');
    await expect.poll(() => chat.sent().length).toBe(1);
    for (const secret of caseText.secrets) expect(chat.sent()[0]).not.toContain(secret);
  } finally {
    await browser.close();
  }
});
