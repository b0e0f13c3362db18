import { expect, test } from '../editors/fixtures';
import { CHAT_PAGES } from '../pages/serve';

for (const site of CHAT_PAGES) {
  test(`T4 Enter that ends a composition neither sends nor opens a card (${site.editor})`, async ({ open, page }) => {
    const chat = await open(site);
    await chat.type('Hei KRÅKE ');
    const session = await page.context().newCDPSession(page);
    // The browser's own composition, not an event we made up: what stands in the field is not yet the text.
    await session.send('Input.imeSetComposition', { text: 'ka', selectionStart: 2, selectionEnd: 2 });
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
      nativeVirtualKeyCode: 229,
    });
    expect(await chat.cards()).toBe(0);
    expect(chat.sent).toEqual([]);
    await session.send('Input.insertText', { text: 'か' });
    await chat.page.keyboard.press('Enter');
    await chat.cardOpens();
    expect(await chat.read()).toBe('Hei KRÅKE か');
  });
}

test('T4 a dead key and its letter are text, and are judged with it', async ({ open }) => {
  const chat = await open(CHAT_PAGES[0] as (typeof CHAT_PAGES)[number]);
  await chat.type('KR');
  await chat.composer.evaluate((element) =>
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Dead', bubbles: true, cancelable: true })),
  );
  await chat.page.keyboard.insertText('ÅKE');
  expect(await chat.cards()).toBe(0);
  await chat.page.keyboard.press('Enter');
  await chat.cardOpens();
});
