import { t } from '../../lib/i18n';
import { expect, launch, openChat, test } from '../e2e/fixtures';
import { byId } from '../e2e/sites';
import { popupOver } from './state';

const chatgpt = byId('chatgpt');

test('T33 which account one uses is said in the popup, and that it is not known', async ({
  chat: open,
  ask,
  browserWithExtension: browser,
}) => {
  await ask('account.set', { host: chatgpt.host, account: 'unknown' });
  const chat = await open(chatgpt);
  const popup = await popupOver(chat.page, browser);
  await expect(popup.getByText(t('nb', 'protection.account.unknown'))).toBeVisible();
  await ask('account.set', { host: chatgpt.host, account: 'private' });
  await expect(popup.getByText(t('nb', 'protection.account', { account: t('nb', 'account.private') }))).toBeVisible();
});

test('T33 a second profile knows nothing of what was said in the first', async ({
  ask,
  browserWithExtension: first,
}) => {
  await ask('account.set', { host: chatgpt.host, account: 'work' });
  const second = await launch();
  try {
    expect(second.profile).not.toBe(first.profile);
    const own = await second.context.newPage();
    await own.goto(`chrome-extension://${second.extensionId}/options.html`);
    await own.evaluate(() => chrome.runtime.sendMessage({ kivett: 'settings.set', input: { language: 'nb' } }));
    const chat = await openChat(second, chatgpt);
    const popup = await popupOver(chat.page, second);
    await expect(popup.getByText(t('nb', 'protection.account.unknown'))).toBeVisible();
  } finally {
    await second.close();
  }
});

test('T33 an ordinary install is not there in private windows: nothing is guarded, and nothing claims to be', async ({
  browserWithExtension: browser,
}) => {
  const worker = await browser.worker();
  expect(await worker.evaluate(() => chrome.extension.isAllowedIncognitoAccess())).toBe(false);
});
