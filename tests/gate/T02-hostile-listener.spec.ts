import { caseText } from '../e2e/case-texts';
import { expect, test } from '../e2e/fixtures';
import { byId } from '../e2e/sites';

test('T2 a page that listens on the window, first and last, hears nothing of a held send', async ({ chat: open }) => {
  const chat = await open(byId('chatgpt'));
  const { page, probe } = chat;
  // `seen` is filled by the page's first script, a capture listener on the window; these come last.
  await page.evaluate(() => {
    for (const target of [window, document, document.documentElement])
      target.addEventListener(
        'keydown',
        () => void window.seen.push({ type: 'late', trusted: true, prevented: false }),
        true,
      );
  });
  await chat.focus();
  await page.keyboard.type(caseText.text);
  await page.evaluate(() => {
    window.seen.length = 0;
  });
  await page.keyboard.press('Enter');
  await expect.poll(() => probe.cardText()).not.toBeNull();
  expect(await page.evaluate(() => window.seen)).toEqual([]);
  expect(chat.sent()).toEqual([]);
});
