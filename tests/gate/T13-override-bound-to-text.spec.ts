import { expect, test } from '../editors/fixtures';
import { chatPage } from '../pages/serve';

for (const site of [chatPage('chatgpt'), chatPage('copilot'), chatPage('tiptap')]) {
  test(`T13 what is agreed on is that text: another in its place is held (${site.editor})`, async ({ open }) => {
    const chat = await open(site);
    await chat.type('Hei KRÅKE');
    await chat.page.keyboard.press('Enter');
    await chat.cardOpens();
    await chat.answer({ kind: 'send_with_reason', reason: 'already_public' });
    await chat.arrived('Hei KRÅKE');
    // At once, in the moments in which a window of time would be open.
    await chat.type('Hei KRÅKE og ULV');
    await chat.page.keyboard.press('Enter');
    await chat.cardOpens(2);
    expect(chat.sent).toEqual(['Hei KRÅKE']);
  });
}

test('T13 a text that changes between the answer and the press is not sent', async ({ open }) => {
  const chat = await open(chatPage('plain'));
  await chat.type('Hei KRÅKE');
  await chat.page.keyboard.press('Enter');
  await chat.cardOpens();
  await chat.composer.evaluate((element) => {
    element.textContent = 'Hei KRÅKE og ULV';
  });
  await chat.answer({ kind: 'send_with_reason', reason: 'already_public' });
  await expect.poll(() => chat.page.evaluate(() => window.kivett.isOpen())).toBe(false);
  await chat.page.keyboard.press('Enter');
  await chat.cardOpens(2);
  expect(chat.sent).toEqual([]);
});
