import { explainProtection } from '../../lib/explain/explain-protection';
import { t } from '../../lib/i18n';
import { expect, test } from '../e2e/fixtures';
import { byId, SITES } from '../e2e/sites';
import { popupOver, servePage, toolbarOf } from './state';

for (const site of SITES) {
  test(`${site.name}: marker, toolbar and popup say one and the same`, async ({
    chat: open,
    browserWithExtension: browser,
  }) => {
    const chat = await open(site);
    await expect.poll(async () => (await toolbarOf(browser, site.url)).title).toContain(t('nb', 'state.protected'));
    const { title } = await toolbarOf(browser, site.url);
    await expect.poll(() => chat.probe.badge()).toContain(title.split(': ')[0]);
    const popup = await popupOver(chat.page, browser);
    const section = popup.locator('.kv-site');
    await expect(section).toHaveAttribute('data-state', 'protected');
    await expect(section).toContainText(title.split(': ')[0] ?? '');
    await expect(section).toContainText(explainProtection({ state: 'protected' }, 'nb').now);
  });
}

test('a tab that goes on to a page nobody follows is drawn as such', async ({
  chat: open,
  browserWithExtension: browser,
  context,
}) => {
  const chat = await open(byId('claude'));
  await expect.poll(async () => (await toolbarOf(browser, chat.site.url)).title).toContain(t('nb', 'state.protected'));
  await servePage(context, 'https://elsewhere.example/', '<textarea></textarea>');
  const id = await (await browser.worker()).evaluate(
    async (url) => (await chrome.tabs.query({ url }))[0]?.id as number,
    `${chat.site.url}*`,
  );
  await chat.page.goto('https://elsewhere.example/');
  const now = async () =>
    (await browser.worker()).evaluate(
      async (tabId) => ({
        title: await chrome.action.getTitle({ tabId }),
        badge: await chrome.action.getBadgeText({ tabId }),
      }),
      id,
    );
  await expect.poll(now).toEqual({ title: t('nb', 'state.not_here'), badge: '' });
});

test('the popup says which of the two Copilots it is', async ({ context, browserWithExtension: browser }) => {
  for (const [address, words] of [
    ['https://m365.cloud.microsoft/chat', 'popup.product.m365_copilot'],
    ['https://copilot.microsoft.com/which', 'popup.product.copilot'],
  ] as const) {
    await servePage(context, address, '<main></main>');
    const page = await context.newPage();
    await page.goto(address);
    const popup = await popupOver(page, browser);
    await expect(popup.locator('.kv-site')).toContainText(t('nb', words));
    await popup.close();
    await page.close();
  }
});
