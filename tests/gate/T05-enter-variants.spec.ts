import { expect, test } from '../editors/fixtures';
import { chatPage } from '../pages/serve';

const claude = chatPage('claude');

for (const key of ['Enter', 'NumpadEnter', 'Control+Enter', 'Meta+Enter']) {
  test(`T5 ${key} is held`, async ({ open }) => {
    const chat = await open(claude);
    await chat.type('Hei KRÅKE');
    await chat.page.keyboard.press(key);
    await chat.cardOpens();
    expect(chat.sent).toEqual([]);
  });
}

test('T5 Shift+Enter is a new line, with findings in the text too', async ({ open }) => {
  const chat = await open(claude);
  await chat.type('Hei KRÅKE');
  await chat.page.keyboard.press('Shift+Enter');
  await chat.page.keyboard.insertText('mer');
  expect(await chat.read()).toBe('Hei KRÅKE\nmer');
  expect(await chat.cards()).toBe(0);
});

test('T5 where Enter is set to a new line it stays one, and the button is still held', async ({ open }) => {
  const chat = await open(chatPage('copilot'));
  // The site's setting: Enter is left to the browser.
  await chat.page.evaluate(() =>
    document.addEventListener('keydown', (event) => event.key === 'Enter' && event.stopPropagation(), true),
  );
  await chat.type('Første linje');
  await chat.page.keyboard.press('Enter');
  await chat.page.keyboard.insertText('KRÅKE');
  await chat.page.keyboard.press('Enter');
  await chat.page.keyboard.insertText('slutt');
  expect(await chat.read()).toBe('Første linje\nKRÅKE\nslutt');
  expect(await chat.cards()).toBe(0);
  await chat.send.click();
  await chat.cardOpens();
  expect(chat.sent).toEqual([]);
});

test('T5 Enter that has sent is not taken for a new line', async ({ open }) => {
  const chat = await open(chatPage('copilot'));
  await chat.type('Hei');
  await chat.page.keyboard.press('Enter');
  await chat.arrived('Hei');
  await chat.type('Hei KRÅKE');
  await chat.page.keyboard.press('Enter');
  await chat.cardOpens();
  expect(chat.sent).toEqual(['Hei']);
});

for (const type of ['keypress', 'keyup'] as const) {
  test(`T5 a page that sends at ${type} hears nothing of a held Enter`, async ({ open }) => {
    const chat = await open(claude);
    await chat.page.evaluate((name) => {
      window.addEventListener(name, (event) => {
        if ((event as KeyboardEvent).key === 'Enter') window.seen.push({ type: name, trusted: true, prevented: false });
      });
    }, type);
    await chat.type('Hei KRÅKE');
    await chat.page.keyboard.press('Enter');
    await chat.cardOpens();
    expect(await chat.seen(type)).toEqual([]);
  });
}
