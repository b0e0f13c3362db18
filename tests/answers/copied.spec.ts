import type { Page } from '@playwright/test';
import { caseText } from '../e2e/case-texts';
import { type Chat, expect, test } from '../e2e/fixtures';
import { byId } from '../e2e/sites';
import { names, sendAnonymised, streamAnswer } from './answer-page';

const NAME = 'Hallgeir Brattbakk';
const ANSWER = '<p id="answer">Til <em>[NAVN</em> 1] & mor: vi har fått brevet.</p>';

async function answered(chat: Chat): Promise<Page> {
  await sendAnonymised(chat, caseText.text);
  await streamAnswer(chat.page, 'chatgpt', ANSWER);
  await expect.poll(() => names(chat.page)).toHaveLength(3);
  return chat.page;
}

/** What lies on the clipboard, read by the page with the permission that the tests have given it. */
const clipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
    return { text: await read('text/plain'), html: await read('text/html') };
  });
const empty = (page: Page) => page.evaluate(() => navigator.clipboard.writeText('tomt'));

test('a selection is copied with the originals, and the page’s own listener is told nothing', async ({
  chat: open,
}) => {
  const page = await answered(await open(byId('chatgpt')));
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['copy', 'beforecopy'])
      window.addEventListener(
        type,
        (event) => heard.push((event as ClipboardEvent).clipboardData?.getData('text/plain') ?? ''),
        true,
      );
    getSelection()?.selectAllChildren(document.querySelector('#answer') as Element);
  });
  await page.keyboard.press('ControlOrMeta+c');
  await expect.poll(async () => (await clipboard(page)).text).toBe(`Til ${NAME} & mor: vi har fått brevet.`);
  const { html } = await clipboard(page);
  expect(html).toContain(`<em>${NAME}</em>`);
  expect(html).toContain('&amp; mor');
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.join()).not.toContain('Hallgeir');
});

test('what the person copies out of a field they write in is what they wrote', async ({ chat: open }) => {
  const chat = await open(byId('chatgpt'));
  const page = await answered(chat);
  await chat.focus();
  await page.keyboard.insertText('Kort svar til [NAVN 1]');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');
  await expect.poll(async () => (await clipboard(page)).text).toBe('Kort svar til [NAVN 1]');
});

const BUTTONS: Record<string, () => void> = {
  'navigator.clipboard.writeText': () => {
    void navigator.clipboard.writeText('Til [NAVN 1]').then((said) => Object.assign(window, { said: String(said) }));
  },
  'navigator.clipboard.write with rich text': () => {
    const blob = (text: string, type: string) => new Blob([text], { type });
    const item = new ClipboardItem({
      'text/plain': blob('Til [NAVN 1]', 'text/plain'),
      'text/html': Promise.resolve(blob('<p>Til <b>[NAVN</b> 1]</p>', 'text/html')),
    });
    void navigator.clipboard.write([item]).then((said) => Object.assign(window, { said: String(said) }));
  },
  'a hidden field and execCommand': () => {
    const field = document.createElement('textarea');
    field.value = 'Til [NAVN 1]';
    field.style.cssText = 'position:fixed;left:-9999px';
    document.body.append(field);
    field.select();
    Object.assign(window, { said: document.execCommand('copy') ? 'undefined' : 'no' });
    field.remove();
  },
};

for (const [name, press] of Object.entries(BUTTONS)) {
  test(`the page’s copy button, by ${name}: the clipboard gets the originals, the page its answer`, async ({
    chat: open,
  }) => {
    const chat = await open(byId('chatgpt'));
    const page = await answered(chat);
    await empty(page);
    await page.evaluate(
      (source) => {
        const button = document.createElement('button');
        button.id = 'copy-answer';
        button.textContent = 'Kopier';
        // Functions of a test come as text; the page may not evaluate text, so the debugger has made it one already.
        button.addEventListener('click', (window as unknown as Record<string, () => void>)[source] as () => void);
        document.querySelector('#answer')?.after(button);
      },
      await given(page, press),
    );
    await page.locator('#copy-answer').click();
    await expect.poll(() => page.evaluate(() => (window as unknown as { said?: string }).said)).toBe('undefined');
    await expect.poll(async () => (await clipboard(page)).text).toBe(`Til ${NAME}`);
    if (name.includes('rich')) expect((await clipboard(page)).html).toContain(`<b>${NAME}</b>`);
  });
}

test('what holds no placeholder is copied by the page itself, also a picture', async ({ chat: open }) => {
  const page = await answered(await open(byId('chatgpt')));
  await empty(page);
  await page.evaluate(() => navigator.clipboard.writeText('Uten navn'));
  expect((await clipboard(page)).text).toBe('Uten navn');
  const types = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 2;
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob as Blob })]);
    return (await navigator.clipboard.read())[0]?.types;
  });
  expect(types).toEqual(['image/png']);
});

test('with placeholders shown, placeholders are copied', async ({ chat: open }) => {
  const chat = await open(byId('chatgpt'));
  const page = await answered(chat);
  await chat.probe.tabTo('Vis plassholdere');
  await page.keyboard.press('Enter');
  await expect.poll(() => names(page)).toEqual([]);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#answer') as Element));
  await page.keyboard.press('ControlOrMeta+c');
  await expect.poll(async () => (await clipboard(page)).text).toBe('Til [NAVN 1] & mor: vi har fått brevet.');
});

/** Lays a function into the page under a name. */
async function given(page: Page, act: () => void): Promise<string> {
  await page.evaluate(`window.pressed = ${act.toString()}`);
  return 'pressed';
}
