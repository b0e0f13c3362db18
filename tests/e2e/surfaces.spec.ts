import { t } from '../../lib/i18n';
import { builtPacks } from '../corpus/built-packs';
import { caseText } from './case-texts';
import { expect, test } from './fixtures';
import { byId } from './sites';
import { isSidePanelOpen, pressToolbarButton, sidePanel } from './surfaces';

const chatgpt = byId('chatgpt');
/** The worst in the case text is of the class `fortrolig`; the help is about that. */
const help = (await builtPacks(['base'])).flatMap((pack) => pack.articles).find(({ id }) => id === 'fortrolig');
const HELP = help?.body.nb.split('\n')[0] ?? 'no article';

test('the browser’s own popup says that chatgpt.com is followed, and no more than that', async ({
  chat: open,
  browserWithExtension,
}) => {
  const chat = await open(chatgpt);
  const popup = await pressToolbarButton(chat.page, browserWithExtension);
  await expect.poll(() => popup.text()).toContain('KI-vett følger med');
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
  await expect.poll(() => popup.text()).toContain(t('nb', 'state.not_here'));
  const text = await popup.text();
  expect(text).toContain(t('nb', 'popup.follow'));
  expect(text).toContain('example.com');
  await context.unroute('https://example.com/');
});

test('«Les mer» in the card opens the browser’s own side panel on the help text about it, and the text stays where it was', async ({
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
  // The article about the worst thing in the text, unfolded.
  await expect.poll(() => panel.text()).toContain(t('nb', 'panel.articles'));
  await expect.poll(() => panel.text()).toContain(HELP);
  expect(await isSidePanelOpen(browserWithExtension)).toBe(true);
  // What was written is not carried over.
  for (const secret of caseText.secrets) expect(await panel.text()).not.toContain(secret);
  expect(chat.sent()).toEqual([]);
  expect(await chat.text()).toBe(caseText.text);
});
