import { expect, test } from '../e2e/fixtures';
import { byId } from '../e2e/sites';
import { caseText } from '../e2e/case-texts';
import { names, sendAnonymised, streamAnswer } from './answer-page';

test('look', async ({ chat: open }) => {
  const chat = await open(byId('chatgpt'));
  await sendAnonymised(chat, caseText.text);
  console.log(chat.sent());
  await streamAnswer(chat.page, 'chatgpt', '<p>Hei [NAVN 1], og takk for brevet. Vi skriver til [NAVN 1] igjen i morgen, og [NAVN 1]s mor.</p><table border=1><tr><td>[NAVN 1]</td><td>ok</td></tr></table><ul><li><b>[NAVN</b> 1] er søker</li></ul><pre><code>let x = "[NAVN 1]";</code></pre>');
  await expect.poll(() => names(chat.page)).not.toEqual([]);
  await chat.page.waitForTimeout(800);
  console.log(await names(chat.page));
  console.log(await chat.page.evaluate(() => ({ find: (window as any).find('Kari'), sel: (getSelection()!.selectAllChildren(document.documentElement), getSelection()!.toString()) , txt: document.documentElement.innerText})));
  await chat.page.screenshot({ path: '/tmp/shot1.png' });
});
