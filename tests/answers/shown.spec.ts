import { caseText } from '../e2e/case-texts';
import { expect, test } from '../e2e/fixtures';
import { byId, SITES } from '../e2e/sites';
import { everythingKept, pageHolds } from '../gate/everywhere';
import { ANSWER_STYLES, names, sendAnonymised, spoken, streamAnswer, strips } from './answer-page';

const NAME = 'Hallgeir Brattbakk';
const SITE = { chatgpt: 'chatgpt', gemini: 'gemini', 'open-webui': 'claude' } as const;
/** As models write them: in running text, in a table, split by markup, in another case, in code. */
const ANSWER = `<p>Hei [NAVN 1], og takk for brevet ditt.</p>
<table><tbody><tr><td>[NAVN 1]</td><td>søker</td></tr></tbody></table>
<ul><li><strong>[NAVN</strong> 1] bor hos søsteren sin</li><li>Saken gjelder [Navn 1].</li></ul>
<pre><code>let søker = "[NAVN 1]";</code></pre>`;

for (const style of ANSWER_STYLES) {
  test(`${style}: a streamed answer is read with names, and the page holds none of them`, async ({
    chat: open,
    own,
    browserWithExtension: browser,
  }) => {
    const chat = await open(byId(SITE[style]));
    await sendAnonymised(chat, caseText.text);
    await streamAnswer(chat.page, style, ANSWER);
    // Two in the person's own message, five in the answer.
    await expect.poll(() => names(chat.page)).toEqual([NAME, '13097248022', NAME, NAME, NAME, NAME, NAME]);
    expect(await spoken(chat.page)).toEqual(
      expect.arrayContaining([`[NAVN 1] er ${NAME}`, `[Navn 1] er ${NAME}`, '[FØDSELSNUMMER 1] er 13097248022']),
    );

    const page = await chat.page.evaluate(() => {
      const finds = (window as unknown as { find(text: string): boolean }).find;
      const found = ['Hallgeir', 'Brattbakk', '13097248022'].filter((word) => finds.call(window, word));
      getSelection()?.selectAllChildren(document.documentElement);
      const selected = getSelection()?.toString() ?? '';
      getSelection()?.removeAllRanges();
      return {
        found,
        selected,
        canFind: finds.call(window, 'takk for brevet'),
        html: document.documentElement.outerHTML,
        text: document.documentElement.innerText,
        shadow: document.documentElement.getHTML({ serializableShadowRoots: true }),
      };
    });
    expect(page.canFind).toBe(true);
    expect(page.found).toEqual([]);
    const kept = await (await own('options')).evaluate(everythingKept);
    const holds = await chat.page.evaluate(pageHolds);
    for (const secret of caseText.secrets) {
      for (const text of [page.html, page.text, page.selected, page.shadow, holds, kept])
        expect(text).not.toContain(secret);
      expect(browser.traffic.console.join('\n')).not.toContain(secret);
      for (const { url, body } of browser.traffic.requests)
        expect(`${decodeURIComponent(url)} ${body ?? ''}`).not.toContain(secret);
    }
  });
}

for (const site of SITES) {
  test(`${site.name}: what was anonymised in this editor comes back in a streamed answer`, async ({ chat: open }) => {
    const chat = await open(site);
    await sendAnonymised(chat, caseText.text);
    await streamAnswer(chat.page, 'open-webui', ANSWER);
    await expect
      .poll(async () => (await names(chat.page)).filter((name) => name === NAME).length)
      .toBeGreaterThanOrEqual(5);
    const text = await chat.page.evaluate(() => document.documentElement.outerHTML);
    for (const secret of caseText.secrets) expect(text).not.toContain(secret);
  });
}

test('nothing is changed in the page: no text, no attribute, no element but ours', async ({ chat: open }) => {
  const chat = await open(byId('chatgpt'));
  await sendAnonymised(chat, caseText.text);
  await streamAnswer(chat.page, 'chatgpt', ANSWER);
  await chat.page.evaluate(() => {
    const touched: string[] = [];
    Object.assign(window, { touched });
    new MutationObserver((records) => {
      for (const record of records) touched.push(`${record.type} ${record.target.nodeName} ${record.attributeName}`);
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  await expect.poll(() => names(chat.page)).toHaveLength(7);
  await chat.probe.tabTo('Vis plassholdere');
  await chat.page.keyboard.press('Enter');
  await expect.poll(() => names(chat.page)).toEqual([]);
  const touched = await chat.page.evaluate(() => (window as unknown as { touched: string[] }).touched);
  expect(
    touched.filter((one) => !/ProseMirror|prompt-textarea/.test(one) && !one.startsWith('attributes DIV class')),
  ).toEqual([]);
});

test('the switch shows what the tool wrote, and the names again; by key alone', async ({ chat: open }) => {
  const chat = await open(byId('chatgpt'));
  await sendAnonymised(chat, caseText.text);
  await expect.poll(() => names(chat.page)).toEqual([NAME, '13097248022']);
  expect(await chat.probe.allText()).toContain('bare på denne skjermen');
  await chat.probe.tabTo('Vis plassholdere');
  await chat.page.keyboard.press('Enter');
  await expect.poll(() => names(chat.page)).toEqual([]);
  expect(await spoken(chat.page)).toEqual([]);
  await expect.poll(() => chat.probe.focusedName()).toBe('Vis navn');
  await chat.page.keyboard.press('Enter');
  await expect.poll(() => names(chat.page)).toEqual([NAME, '13097248022']);
});

test('a name follows its placeholder when the page scrolls, and goes where something lies over it', async ({
  chat: open,
}) => {
  const chat = await open(byId('chatgpt'));
  await sendAnonymised(chat, caseText.text);
  const filler = '<p>Tekst.</p>'.repeat(40);
  await streamAnswer(chat.page, 'gemini', `<p id="one">[NAVN 1] søker.</p>${filler}`);
  const placeOf = () =>
    chat.page.evaluate(() => {
      const text = document.querySelector('#one')?.firstChild;
      const range = document.createRange();
      range.setStart(text as Text, 0);
      range.setEnd(text as Text, 8);
      const { left, top } = range.getBoundingClientRect();
      return `${Math.round(left)},${Math.round(top)}`;
    });
  const drawnAt = async () =>
    (await strips(chat.page)).map(({ left, top }) => `${Math.round(left)},${Math.round(top)}`);
  await expect.poll(async () => (await drawnAt()).includes(await placeOf())).toBe(true);
  const before = await placeOf();
  await chat.page.mouse.move(500, 400);
  await chat.page.mouse.wheel(0, 60);
  await expect.poll(placeOf).not.toBe(before);
  await expect.poll(async () => (await drawnAt()).includes(await placeOf())).toBe(true);

  await chat.page.evaluate(() => {
    const cover = document.createElement('div');
    cover.id = 'cover';
    cover.style.cssText = 'position:fixed;inset:0;background:#fff';
    document.body.append(cover);
  });
  await expect.poll(() => names(chat.page)).toEqual([]);
  await chat.page.evaluate(() => document.querySelector('#cover')?.remove());
  await expect.poll(async () => (await drawnAt()).includes(await placeOf())).toBe(true);
});

test('a page’s own font can’t tell which letters a name has', async ({ chat: open }) => {
  const chat = await open(byId('chatgpt'));
  await chat.page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent =
      '@font-face{font-family:Spy;src:url(/spy.woff2);unicode-range:U+48} article{font-family:Spy,serif}';
    document.head.append(style);
  });
  await sendAnonymised(chat, 'Skriv til Hallgeir Brattbakk, fødselsnummer 13097248022, om søknaden.');
  await expect.poll(() => names(chat.page)).toEqual([NAME, '13097248022']);
  const families = await fonts(chat.page);
  expect(families.length).toBeGreaterThan(0);
  for (const family of families) expect(family).not.toContain('Spy');
});

test('a list of conversations and a field one writes in keep their placeholders', async ({ chat: open }) => {
  const chat = await open(byId('chatgpt'));
  await chat.page.evaluate(() => {
    const list = document.createElement('div');
    list.innerHTML = '<nav>[NAVN 1] klager</nav><a href="/c/2">Svar til [NAVN 1]</a><button>[NAVN 1]</button>';
    document.querySelector('header')?.append(list);
  });
  await sendAnonymised(chat, caseText.text);
  await chat.focus();
  await chat.page.keyboard.insertText('Hva med [NAVN 1]?');
  await streamAnswer(chat.page, 'chatgpt', '<p>Til [NAVN 1].</p>');
  await expect.poll(() => names(chat.page)).toEqual([NAME, '13097248022', NAME]);
});

async function fonts(page: import('@playwright/test').Page): Promise<string[]> {
  return (await strips(page)).flatMap(({ nameFonts }) => nameFonts);
}
