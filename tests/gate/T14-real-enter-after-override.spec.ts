import { expect, test } from '../editors/fixtures';
import { chatPage } from '../pages/serve';

test('T14 a real Enter takes nothing of an override given for another text', async ({ open }) => {
  const chat = await open(chatPage('claude'));
  await chat.type('Hei KRÅKE');
  await chat.page.keyboard.press('Enter');
  await chat.cardOpens();
  // The page swallows our press: the override is left over.
  await chat.send.evaluate((button) =>
    button.addEventListener('click', (event) => event.stopImmediatePropagation(), true),
  );
  await chat.answer({ kind: 'send_with_reason', reason: 'already_public' });
  await expect.poll(() => chat.seen('click').then((clicks) => clicks.length)).toBeGreaterThan(1);
  await chat.composer.click();
  await chat.page.keyboard.press('End');
  await chat.page.keyboard.insertText(' og ULV');
  await chat.page.keyboard.press('Enter');
  await chat.cardOpens(2);
  expect(chat.sent).toEqual([]);
});
