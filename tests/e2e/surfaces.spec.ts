import { t } from '../../lib/i18n';
import { caseText } from './case-texts';
import { expect, test } from './fixtures';
import { byId } from './sites';
import { isSidePanelOpen, pressToolbarButton, sidePanel } from './surfaces';

const chatgpt = byId('chatgpt');

test('the browser’s own popup says that chatgpt.com is followed, and no more than that', async ({
  chat: open,
  browserWithExtension,
}) => {
  const chat = await open(chatgpt);
  const popup = await pressToolbarButton(chat.page, browserWithExtension);
  await expect.poll(() => popup.text()).toContain(t('nb', 'popup.watching', { site: chatgpt.host }));
  expect(await popup.text()).not.toContain(t('nb', 'popup.follow'));
});

test('the browser’s own popup says that another page is not followed, and offers to', async ({
  browserWithExtension,
  context,
}) => {
  await context.route('https://example.com/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Et sted</title><textarea></textarea>' }),
  );
  const page = await context.newPage();
  await page.goto('https://example.com/');
  const popup = await pressToolbarButton(page, browserWithExtension);
  await expect.poll(() => popup.text()).toContain(t('nb', 'popup.not_followed'));
  const text = await popup.text();
  expect(text).toContain(t('nb', 'popup.follow'));
  expect(text).not.toContain('example.com');
  await context.unroute('https://example.com/');
});

test('«Les mer» in the card opens the browser’s own side panel, and the text stays where it was', async ({
  chat: open,
  browserWithExtension,
}) => {
  const chat = await open(chatgpt);
  expect(await isSidePanelOpen(browserWithExtension)).toBe(false);
  await chat.page.keyboard.type(caseText.text);
  await chat.page.keyboard.press('Enter');
  await expect.poll(() => chat.probe.card()).not.toBeNull();
  await chat.probe.tabTo(t('nb', 'way.help'));
  await chat.page.keyboard.press('Enter');
  const panel = await sidePanel(browserWithExtension);
  await expect.poll(() => panel.text()).toContain(t('nb', 'check.text'));
  expect(await isSidePanelOpen(browserWithExtension)).toBe(true);
  // What was written is not carried over.
  for (const secret of caseText.secrets) expect(await panel.text()).not.toContain(secret);
  expect(chat.sent()).toEqual([]);
  expect(await chat.text()).toBe(caseText.text);
});
