import { t } from '../../lib/i18n';
import { type Chat, expect, test } from './fixtures';
import { byId } from './sites';

const value = '13097248022';
/** Synthetic: month plus 80. */
const other = '05817210033';

async function send(chat: Chat, text: string): Promise<void> {
  await chat.focus();
  await chat.page.keyboard.type(text);
  await chat.page.keyboard.press('Enter');
}

async function agree(chat: Chat): Promise<void> {
  await chat.probe.tabTo(t('nb', 'way.send_with_reason'));
  await chat.page.keyboard.press('Enter');
  await chat.page.keyboard.press('Space');
  await chat.probe.tabTo(t('nb', 'reason.send'));
  await chat.page.keyboard.press('Enter');
}

for (const site of [byId('chatgpt'), byId('copilot')]) {
  test(`${site.name}: an answer holds for its value in this conversation, and no longer`, async ({ chat: open }) => {
    const chat = await open(site);
    const { page, probe } = chat;
    const first = `Er ${value} et gyldig fødselsnummer?`;
    await send(chat, first);
    await expect.poll(() => probe.card()).not.toBeNull();
    await agree(chat);
    await expect.poll(() => chat.sent()).toEqual([first]);
    await expect(page.locator('article')).toHaveCount(2);

    // The same value, written into another text: nothing new to ask about.
    const again = `Sett ${value} inn i en tabell.`;
    await send(chat, again);
    await expect.poll(() => chat.sent()).toEqual([first, again]);
    expect(await probe.card()).toBeNull();

    // Something new beside it.
    await send(chat, `Sammenlign ${value} med ${other}.`);
    await expect.poll(() => probe.card()).not.toBeNull();
    expect(chat.sent()).toEqual([first, again]);
    await page.keyboard.press('Escape');
    await expect.poll(() => probe.card()).toBeNull();

    // A new conversation, with an address of its own.
    await page.evaluate(() => history.pushState({}, '', '?samtale=2'));
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(again);
    await page.keyboard.press('Enter');
    await expect.poll(() => probe.card()).not.toBeNull();
    expect(chat.sent()).toEqual([first, again]);
  });
}

test('a new chat’s address belongs to the conversation that got it', async ({ chat: open }) => {
  const chat = await open(byId('chatgpt'));
  const first = `Er ${value} et gyldig fødselsnummer?`;
  await send(chat, first);
  await expect.poll(() => chat.probe.card()).not.toBeNull();
  await agree(chat);
  await expect(chat.page.locator('article')).toHaveCount(2);
  await chat.page.evaluate(() => history.replaceState({}, '', '?c=123'));
  await send(chat, `Sett ${value} inn i en tabell.`);
  await expect.poll(() => chat.sent().length).toBe(2);
  expect(await chat.probe.card()).toBeNull();
});
