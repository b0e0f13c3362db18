import { expect, test } from '../editors/fixtures';
import { chatPage } from '../pages/serve';

test('T1 a send is held in the very event, with nothing waited for', async ({ open }) => {
  const chat = await open(chatPage('chatgpt'));
  await chat.type('Hei KRÅKE');
  // No turn of the loop lies between the press and the look at it: a decision that waits would show here.
  const outcome = await chat.composer.evaluate((element) => {
    const event = new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13, bubbles: true, cancelable: true });
    const seenBefore = window.seen.length;
    element.dispatchEvent(event);
    return { held: event.defaultPrevented, reachedPage: window.seen.length - seenBefore };
  });
  expect(outcome).toEqual({ held: true, reachedPage: 0 });
  await chat.cardOpens();
  expect(chat.sent).toEqual([]);
});
