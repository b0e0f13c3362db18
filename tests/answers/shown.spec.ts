import { caseText } from '../e2e/case-texts';
import { expect, test } from '../e2e/fixtures';
import { byId } from '../e2e/sites';
import { names, sendAnonymised, streamAnswer } from './answer-page';

test('look', async ({ chat: open }) => {
  const chat = await open(byId('chatgpt'));
  await sendAnonymised(chat, caseText.text);
  await streamAnswer(
    chat.page,
    'chatgpt',
    '<p>Hei [NAVN 1], og takk for brevet ditt. Vi skriver til [NAVN 1] igjen i morgen, og <b>[NAVN 1]s mor</b> må også få <a href="https://x.no/">lenke</a> og litt til før siste linje.</p><p>Kort: [NAVN 1] bor her.</p><table border=1><tr><td>[NAVN 1]</td><td>ok</td></tr></table><ul><li><b>[NAVN</b> 1] er søker</li></ul><pre><code>let x = "[NAVN 1]"; // <em>em</em>\nlet y = 2;</code></pre><p>Bruk <code style="background:#eee">[NAVN 1]</code> i koden.</p>',
  );
  await expect.poll(() => names(chat.page)).not.toEqual([]);
  await chat.page.waitForTimeout(800);
  console.log(await chat.page.evaluate(() => ['Hallgeir', 'Brattbakk', 'Kort', 'Navnene vises'].map((w) => (window as any).find(w))));
  await chat.page.evaluate(() => getSelection()?.removeAllRanges());
  await chat.page.waitForTimeout(400);
  await chat.page.screenshot({ path: '/tmp/shot1.png' });
});
