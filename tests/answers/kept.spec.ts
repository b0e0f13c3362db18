import { probe } from '../e2e/card';
import { caseText } from '../e2e/case-texts';
import { type Browser, expect, launch, openChat, test } from '../e2e/fixtures';
import { byId } from '../e2e/sites';
import { names, sendAnonymised, streamAnswer, strips } from './answer-page';

const NAME = 'Hallgeir Brattbakk';
const BOTH = [NAME, '13097248022'];
const about = (name: string) => `Skriv et vedtak om økonomisk sosialhjelp til ${name}, fødselsnummer 13097248022.`;

/** Every word of what lies in the session's memory under a tab's keys. Only our own pages and the background get there. */
const keysKept = async (browser: Browser) =>
  (await browser.worker()).evaluate(async () => {
    const rows = Object.entries(await chrome.storage.session.get(null)).filter(([name]) => name.startsWith('keys:'));
    return JSON.stringify(rows);
  });

test('a reload of the page keeps the names; only the session’s memory has them, and not the page’s address', async ({
  chat: open,
  browserWithExtension: browser,
}) => {
  const chat = await open(byId('chatgpt'));
  await sendAnonymised(chat, caseText.text);
  await expect.poll(() => names(chat.page)).toEqual(BOTH);
  await expect.poll(() => keysKept(browser)).toContain(NAME);
  expect(await keysKept(browser)).not.toContain('chatgpt');
  const others = await (await browser.worker()).evaluate(async () =>
    JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.sync.get(null)]),
  );
  expect(others).not.toContain(NAME);

  await chat.page.reload();
  await streamAnswer(chat.page, 'gemini', '<p>Vedtak for [NAVN 1].</p>');
  await expect.poll(() => names(chat.page)).toEqual([NAME]);
});

test('another tab at the same address shows none of them, and a closed tab’s are gone', async ({
  chat: open,
  browserWithExtension: browser,
}) => {
  const one = await open(byId('chatgpt'));
  await sendAnonymised(one, caseText.text);
  await expect.poll(() => keysKept(browser)).toContain(NAME);
  const two = await open(byId('chatgpt'));
  await sendAnonymised(two, about('Solfrid Nakkerud'));
  await streamAnswer(two.page, 'chatgpt', '<p>Vedtak for [NAVN 1].</p>');
  await expect.poll(() => names(two.page)).toEqual(['Solfrid Nakkerud', '13097248022', 'Solfrid Nakkerud']);
  await one.page.bringToFront();
  await expect.poll(() => names(one.page)).toEqual(BOTH);

  await one.page.close();
  await expect.poll(() => keysKept(browser)).not.toContain(NAME);
  expect(await keysKept(browser)).toContain('Solfrid');
  await two.page.close();
  await expect.poll(() => keysKept(browser)).toBe('[]');
});

test('the address that a new chat gets after its first message belongs to it; other conversations show nothing', async ({
  chat: open,
}) => {
  const { page, ...chat } = await open(byId('chatgpt'));
  await page.evaluate(() => {
    for (const to of ['/c/1', '/c/2']) {
      const link = document.createElement('button');
      link.textContent = to;
      link.addEventListener('click', () => {
        history.pushState(null, '', to);
        (document.querySelector('#conversation') as HTMLElement).innerHTML = `<p>${to}: hei [NAVN 1]</p>`;
      });
      document.querySelector('header')?.append(link);
    }
  });
  await sendAnonymised({ page, ...chat }, caseText.text);
  await page.evaluate(() => history.replaceState(null, '', '/c/1'));
  await streamAnswer(page, 'chatgpt', '<p>Vedtak for [NAVN 1].</p>');
  await expect.poll(() => names(page)).toEqual([...BOTH, NAME]);

  await page.getByRole('button', { name: '/c/2' }).click();
  await expect.poll(() => names(page)).toEqual([]);
  await page.getByRole('button', { name: '/c/1' }).click();
  await expect.poll(() => names(page)).toEqual([NAME]);
});

test('a new chat at the same address: the first one’s names never stand in the second', async ({ chat: open }) => {
  const chat = await open(byId('chatgpt'));
  await sendAnonymised(chat, caseText.text);
  await expect.poll(() => names(chat.page)).toEqual(BOTH);
  await chat.page.locator('#new-chat').click();
  await sendAnonymised(chat, about('Solfrid Nakkerud'));
  await streamAnswer(chat.page, 'chatgpt', '<p>Vedtak for [NAVN 1].</p>');
  await expect.poll(async () => (await names(chat.page)).join()).toContain('Solfrid');
  expect(await names(chat.page)).not.toContain(NAME);
});

test('the key is saved from a page of ours that says what the file is, and only by the person', async ({
  chat: open,
  browserWithExtension: { context },
}) => {
  const chat = await open(byId('chatgpt'));
  await sendAnonymised(chat, caseText.text);
  await expect.poll(() => names(chat.page)).toEqual(BOTH);
  const opening = context.waitForEvent('page');
  await chat.probe.tabTo('Last ned nøkkel');
  await chat.page.keyboard.press('Enter');
  const page = await opening;
  await expect(page.getByText('Filen er personopplysninger')).toBeVisible();
  expect(page.url()).toMatch(/^chrome-extension:.*key\.html#\d+\.[0-9a-f]{32}$/);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Last ned filen' }).click();
  const stream = await (await saving).createReadStream();
  let text = '';
  for await (const piece of stream) text += piece;
  expect(JSON.parse(text)).toMatchObject({ kivett: 'key', key: { '[NAVN 1]': NAME } });
});

test('the extension goes away: the names go with it', async () => {
  const browser = await launch();
  try {
    const own = await browser.context.newPage();
    await own.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await own.evaluate(() => chrome.runtime.sendMessage({ kivett: 'settings.set', input: { language: 'nb' } }));
    await own.close();
    const chat = await openChat(browser, byId('chatgpt'));
    await sendAnonymised(chat, caseText.text);
    await expect.poll(() => names(chat.page)).toEqual(BOTH);
    const session = await browser.context.browser()?.newBrowserCDPSession();
    // Not in Playwright's table of commands yet.
    const send = session?.send.bind(session) as unknown as (method: string, params: object) => Promise<void>;
    await send('Extensions.uninstall', { id: browser.extensionId });
    await chat.page.bringToFront();
    await expect.poll(() => strips(chat.page)).toEqual([]);
    expect(await (await probe(chat.page)).allText()).not.toContain(NAME);
  } finally {
    await browser.close();
  }
});
