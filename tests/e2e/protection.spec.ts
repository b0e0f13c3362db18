import type { Page } from '@playwright/test';
import { t } from '../../lib/i18n';
import { type Browser, expect, test } from './fixtures';
import { byId, SITES } from './sites';

/** The popup beside a page that stays in front: what the browser's own popup sees as the active tab. */
async function popupOver(front: Page, { context, extensionId, worker }: Browser): Promise<Page> {
  await front.bringToFront();
  const opened = context.waitForEvent('page');
  await (await worker()).evaluate(
    (url) => chrome.tabs.create({ url, active: false }),
    `chrome-extension://${extensionId}/popup.html`,
  );
  return opened;
}

for (const site of SITES) {
  test(`${site.name}: the popup says that KI-vett watches along`, async ({ chat: open, browserWithExtension }) => {
    const chat = await open(site);
    const popup = await popupOver(chat.page, browserWithExtension);
    await expect(popup.getByText(/KI-vett følger med/)).toBeVisible();
  });
}

test('ChatGPT, which posts drafts while one writes: they are held back, so the popup has nothing to warn of', async ({
  chat: open,
  browserWithExtension,
}) => {
  const chat = await open(byId('chatgpt'));
  const popup = await popupOver(chat.page, browserWithExtension);
  await expect(popup.getByText(t('nb', 'state.protected'))).toBeVisible();
  await expect(popup.getByText(t('nb', 'gap.drafts'))).toHaveCount(0);
});

test('a page without a text field is said to have none', async ({ browserWithExtension, context }) => {
  await context.route('https://claude.ai/empty', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>Ingenting her</p>' }),
  );
  const page = await context.newPage();
  await page.goto('https://claude.ai/empty');
  const popup = await popupOver(page, browserWithExtension);
  await expect(popup.getByText(t('nb', 'why.no_composer'))).toBeVisible();
  await context.unroute('https://claude.ai/empty');
});

test('a page nobody asked KI-vett to follow is said not to be followed', async ({ browserWithExtension, context }) => {
  await context.route('https://eksempel.no/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<textarea></textarea>' }),
  );
  const page = await context.newPage();
  await page.goto('https://eksempel.no/');
  const popup = await popupOver(page, browserWithExtension);
  await expect(popup.getByText(t('nb', 'state.not_here')).or(popup.getByText(t('nb', 'popup.internal')))).toBeVisible();
  await context.unroute('https://eksempel.no/');
});
