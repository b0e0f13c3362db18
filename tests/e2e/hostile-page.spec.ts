import { t } from '../../lib/i18n';
import { caseText } from './case-texts';
import { expect, test } from './fixtures';
import { byId } from './sites';

const chatgpt = byId('chatgpt');

test('the page can read nothing of the card: no shadow root, no text of ours in its DOM', async ({ chat: open }) => {
  const { page, probe } = await open(chatgpt);
  await page.keyboard.type(caseText.text);
  await page.keyboard.press('Enter');
  await expect.poll(() => probe.card()).not.toBeNull();
  const seen = await page.evaluate(() => {
    const reachable = [...document.querySelectorAll('*')].filter((element) => element.shadowRoot !== null).length;
    return { reachable, html: document.documentElement.outerHTML, text: document.documentElement.innerText };
  });
  expect(seen.reachable).toBe(0);
  expect(seen.html).not.toMatch(/fortrolig|Anonymiser|kv-card/i);
  expect(seen.text).not.toMatch(/fortrolig|Anonymiser/i);
});

test('forged keys, clicks and messages of the page choose nothing', async ({ chat: open }) => {
  const chat = await open(chatgpt);
  await chat.page.keyboard.type(caseText.text);
  await chat.page.keyboard.press('Enter');
  await expect.poll(() => chat.probe.card()).not.toBeNull();
  await chat.page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    for (const target of [window, document, document.activeElement, host]) {
      for (const key of ['Enter', 'Escape'])
        target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      target?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      target?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    }
    for (const message of [null, 'send', { kivett: 'rules.get' }, { kind: 'send_with_reason' }])
      window.postMessage(message, '*');
  });
  expect(await chat.probe.card()).not.toBeNull();
  expect(chat.sent()).toEqual([]);
});

test('a page that throws our element out gets it back, and the gate holds meanwhile', async ({ chat: open }) => {
  const chat = await open(chatgpt);
  await chat.page.evaluate(() => {
    for (const element of document.querySelectorAll('[popover="manual"]')) element.remove();
  });
  await chat.page.keyboard.type(caseText.text);
  await chat.page.keyboard.press('Enter');
  await expect.poll(() => chat.probe.card()).not.toBeNull();
  expect(chat.sent()).toEqual([]);
});

test('an editor that takes its caret back as the card opens leaves the focus in the card', async ({ chat: open }) => {
  const chat = await open(byId('lexical'));
  await chat.page.evaluate(() => {
    const editor = document.querySelector<HTMLElement>('[contenteditable]');
    // As Lexical does on a late `selectionchange`.
    editor?.addEventListener('focusout', () => setTimeout(() => editor.focus(), 60), { once: true });
    editor?.addEventListener('focusin', () => editor.setAttribute('data-back', ''));
  });
  await chat.page.keyboard.insertText(caseText.text);
  await chat.page.keyboard.press('Enter');
  await expect(chat.page.locator('[data-back]')).toBeAttached();
  await expect.poll(() => chat.probe.focusedName()).toBe(t('nb', 'way.anonymise'));
  expect(chat.sent()).toEqual([]);
});

test('Enter in the text once more leads to the card that stands open, and sends nothing', async ({ chat: open }) => {
  const chat = await open(byId('lexical'));
  await chat.page.keyboard.insertText(caseText.text);
  await chat.page.keyboard.press('Enter');
  await expect.poll(() => chat.probe.focusedName()).toBe(t('nb', 'way.anonymise'));
  // Again and again, until it is let be: we don't fight.
  await chat.page.evaluate(async () => {
    const editor = document.querySelector<HTMLElement>('[contenteditable]');
    while (document.activeElement !== editor) {
      editor?.focus();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  expect(await chat.probe.focusedName()).toBeNull();
  await chat.page.keyboard.press('Enter');
  await expect.poll(() => chat.probe.focusedName()).toBe(t('nb', 'way.anonymise'));
  expect(chat.sent()).toEqual([]);
  await chat.page.keyboard.press('Escape');
  await expect.poll(() => chat.text()).toContain('13097248022');
});

test('a page that overwrites what scripts use does not get past the gate', async ({ chat: open }) => {
  const chat = await open(chatgpt, { waitUntilReady: false });
  await chat.page.evaluate(() => {
    const broken = () => {
      throw new Error('page says no');
    };
    Array.prototype.map = broken;
    Map.prototype.get = broken;
    String.prototype.slice = broken;
    Event.prototype.preventDefault = () => {};
    Event.prototype.stopImmediatePropagation = () => {};
  });
  await chat.focus();
  await chat.page.keyboard.insertText(caseText.text);
  await chat.page.keyboard.press('Enter');
  await expect.poll(() => chat.probe.card()).not.toBeNull();
  expect(chat.sent()).toEqual([]);
});

test('a page that pretends to be a newer copy of our script does not end the gate', async ({
  chat: open,
  browserWithExtension: { extensionId },
}) => {
  const chat = await open(chatgpt);
  await chat.page.keyboard.type(caseText.text);
  // What the framework's own content script tells older copies of itself; the extension's id is no secret.
  await chat.page.evaluate((id) => {
    const type = `${id}:chat:wxt:content-script-started`;
    const detail = { contentScriptName: 'chat', messageId: 'forged' };
    document.dispatchEvent(new CustomEvent(type, { detail }));
    window.postMessage({ type, ...detail }, '*');
  }, extensionId);
  await chat.page.keyboard.press('Enter');
  await expect.poll(() => chat.probe.card()).not.toBeNull();
  expect(chat.sent()).toEqual([]);
});
