import { t } from '../../lib/i18n';
import { caseText } from './case-texts';
import { type Chat, expect, test } from './fixtures';
import { byId, SITES } from './sites';

const chatgpt = byId('chatgpt');

function noSecretIn(chat: Chat): void {
  for (const secret of caseText.secrets) expect(chat.sent().join('\n')).not.toContain(secret);
}

test('a send with a reason in one tab lets nothing through in the other', async ({ chat: open }) => {
  const one = await open(chatgpt);
  await one.page.keyboard.type(caseText.text);
  const two = await open(chatgpt);
  await two.page.keyboard.type(caseText.text);
  for (const { page, probe } of [one, two]) {
    await page.bringToFront();
    await page.keyboard.press('Enter');
    await expect.poll(() => probe.card()).not.toBeNull();
  }

  await one.page.bringToFront();
  await one.probe.tabTo(t('nb', 'way.send_with_reason'));
  await one.page.keyboard.press('Enter');
  await one.probe.tabTo(t('nb', 'reason.already_public'));
  await one.page.keyboard.press('Space');
  await one.probe.tabTo(t('nb', 'reason.send'));
  await one.page.keyboard.press('Enter');
  await expect.poll(() => one.sent()).toEqual([caseText.text]);

  // The other tab's card still stands, and its text is held anew after it.
  await two.page.bringToFront();
  expect(await two.probe.card()).not.toBeNull();
  await two.page.keyboard.press('Escape');
  await expect.poll(() => two.probe.card()).toBeNull();
  await two.page.keyboard.press('Enter');
  await expect.poll(() => two.probe.card()).not.toBeNull();
  expect(two.sent()).toEqual([caseText.text]);
  expect(await two.text()).toBe(caseText.text);
});

for (const site of SITES) {
  test(`${site.name}: a double click and more clicks on send, with the card open, send nothing`, async ({
    chat: open,
  }) => {
    const chat = await open(site);
    const send = chat.page.locator(site.send).first();
    await chat.page.keyboard.type(caseText.text);
    await send.dblclick();
    await expect.poll(() => chat.probe.card()).not.toBeNull();
    await send.click({ force: true });
    await expect.poll(() => chat.probe.card()).not.toBeNull();
    expect(chat.sent()).toEqual([]);
    expect(await chat.text()).toBe(caseText.text);
  });

  test(`${site.name}: Enter pressed again and again never sends what was written`, async ({ chat: open }) => {
    const chat = await open(site);
    await chat.page.keyboard.type(caseText.text);
    for (let i = 0; i < 6; i++) await chat.page.keyboard.press('Enter');
    // The second Enter may have answered the card with its first button: then placeholders went, once.
    await expect.poll(async () => chat.sent().length > 0 || (await chat.probe.card()) !== null).toBe(true);
    if (chat.sent().length === 0 && (await chat.probe.focusedName()) === t('nb', 'way.anonymise')) {
      await chat.page.keyboard.press('Enter');
    }
    await expect.poll(() => chat.sent().length).toBe(1);
    expect(chat.sent()[0]).toContain('[NAVN 1]');
    noSecretIn(chat);
  });
}
