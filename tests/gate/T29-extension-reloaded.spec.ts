import { t } from '../../lib/i18n';
import { builtExtension } from '../../scripts/launch';
import { caseText } from '../e2e/case-texts';
import { type Browser, expect, launch, openChat, test } from '../e2e/fixtures';
import { byId } from '../e2e/sites';
import { readToolbar } from './state';

/** An extension that came in through the debugger does not come back from a reload by itself: the new version is put in. */
async function putBack({ context, extensionId }: Browser): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser does not answer');
  const send = session.send.bind(session) as unknown as (method: string, params: object) => Promise<{ id: string }>;
  expect(await send('Extensions.loadUnpacked', { path: builtExtension })).toEqual({ id: extensionId });
  await session.detach();
}

test('T29 the extension is reloaded under an open page: marker, card and toolbar ask for a reload, the gate still asks, and the reload mends it', async () => {
  const browser = await launch();
  try {
    const own = await browser.context.newPage();
    await own.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await own.evaluate(() => chrome.runtime.sendMessage({ kivett: 'settings.set', input: { language: 'nb' } }));
    const chat = await openChat(browser, byId('copilot'));
    const worker = await browser.worker();
    const gone = worker.waitForEvent('close');
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await gone;

    await chat.page.bringToFront();
    await chat.focus();
    await chat.page.keyboard.insertText(caseText.text);
    await expect.poll(() => chat.probe.badge()).toContain(t('nb', 'state.reload'));
    await chat.page.keyboard.press('Enter');
    await expect.poll(() => chat.probe.cardText()).toContain(t('nb', 'verdict.is.fortrolig'));
    expect(chat.sent()).toEqual([]);
    await chat.page.keyboard.press('Escape');

    // The new background finds a tab that does not answer it, and says so.
    await putBack(browser);
    const eyes = await browser.context.newPage();
    await eyes.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await eyes.evaluate(() => chrome.runtime.sendMessage({ kivett: 'settings.set', input: { language: 'nb' } }));
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
    await expect.poll(async () => (await readToolbar(eyes, chat.site.url)).badge).toBe('½');
  } finally {
    await browser.close();
  }
});
