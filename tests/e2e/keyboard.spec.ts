import { t } from '../../lib/i18n';
import { caseText, harmlessText } from './case-texts';
import { expect, test } from './fixtures';
import { byId, SITES } from './sites';

const chatgpt = byId('chatgpt');

test('everything in the card is reached with Tab, and Tab goes round inside it', async ({ chat: open }) => {
  const { page, probe } = await open(chatgpt);
  await page.keyboard.type(caseText.text);
  await page.keyboard.press('Enter');
  await expect.poll(() => probe.card()).not.toBeNull();
  const buttons = await probe.buttons();
  expect(buttons.length).toBeGreaterThan(1);
  for (const name of buttons) await probe.tabTo(name);
  // And round: nothing but the card's own controls on the way back to the first.
  const before = await probe.focusedName();
  await page.keyboard.press('Tab');
  await probe.tabTo(before ?? '');
  await probe.tabTo(t('nb', 'way.anonymise'));
  await page.keyboard.press('Shift+Tab');
  await probe.tabTo(t('nb', 'way.anonymise'));
  for (const name of probe.wentBy()) expect(name).not.toMatch(/Ny samtale|^KI-vett:/);
});

test('focus goes back to the text with the caret where it was', async ({ chat: open }) => {
  const chat = await open(chatgpt);
  await chat.page.keyboard.type(caseText.text);
  for (let i = 0; i < 5; i++) await chat.page.keyboard.press('ArrowLeft');
  await chat.page.keyboard.press('Enter');
  await expect.poll(() => chat.probe.card()).not.toBeNull();
  await chat.page.keyboard.press('Escape');
  await expect.poll(() => chat.probe.card()).toBeNull();
  await chat.page.keyboard.type('X');
  expect(await chat.text()).toBe(`${caseText.text.slice(0, -5)}X${caseText.text.slice(-5)}`);
});

test('the held Enter does not answer the card it opened', async ({ chat: open }) => {
  const chat = await open(chatgpt);
  await chat.page.keyboard.type(caseText.text);
  await chat.page.keyboard.down('Enter');
  await expect.poll(() => chat.probe.card()).not.toBeNull();
  // Auto-repeat of a key that is kept down.
  await chat.page.keyboard.down('Enter');
  await chat.page.keyboard.down('Enter');
  await chat.page.keyboard.up('Enter');
  expect(await chat.probe.card()).not.toBeNull();
  expect(chat.sent()).toEqual([]);
});

test('a send with a reason holds for what was agreed on, and no longer than its conversation', async ({
  chat: open,
}) => {
  const chat = await open(chatgpt);
  const send = async () => {
    await chat.page.keyboard.press('Enter');
    await expect.poll(() => chat.probe.card()).not.toBeNull();
  };
  await chat.page.keyboard.type(caseText.text);
  await send();
  await chat.probe.tabTo(t('nb', 'way.send_with_reason'));
  await chat.page.keyboard.press('Enter');
  // A group of choices is one stop; the arrows move in it.
  await chat.probe.tabTo(t('nb', 'reason.already_public'));
  await chat.page.keyboard.press('ArrowDown');
  await expect.poll(() => chat.probe.focusedName()).toBe(t('nb', 'reason.not_real_people'));
  await chat.probe.tabTo(t('nb', 'reason.send'));
  await chat.page.keyboard.press('Enter');
  await expect.poll(() => chat.sent()).toEqual([caseText.text]);

  await chat.page.locator('#new-chat').click();
  await chat.focus();
  await chat.page.keyboard.type(caseText.text);
  await send();
  expect(chat.sent()).toEqual([caseText.text]);
});

for (const site of SITES) {
  test(`${site.name}: Enter that ends a composition neither sends nor opens the card`, async ({ chat: open }) => {
    const chat = await open(site);
    await chat.page.keyboard.type(caseText.text);
    const session = await chat.page.context().newCDPSession(chat.page);
    await session.send('Input.imeSetComposition', { text: 'ね', selectionStart: 1, selectionEnd: 1 });
    // What the browser sends for the key that confirms a composition: key code 229.
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Process',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    await session.send('Input.insertText', { text: 'ね' });
    await session.send('Input.dispatchKeyEvent', {
      type: 'keyUp',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 13,
    });
    await expect.poll(() => chat.text()).toContain('ね');
    expect(await chat.probe.card()).toBeNull();
    expect(chat.sent()).toEqual([]);
  });
}

test('two quick Enters on a harmless text send it once', async ({ chat: open }) => {
  const chat = await open(chatgpt);
  await chat.page.keyboard.type(harmlessText);
  await chat.page.keyboard.press('Enter');
  await chat.page.keyboard.press('Enter');
  await expect.poll(() => chat.sent()).toEqual([harmlessText]);
});
