import { t } from '../../lib/i18n';
import { archive } from '../fixtures/files/office';
import { everythingKept, pageHolds } from '../gate/everywhere';
import { drawn } from '../gate/state';
import { expect, test, type UploadPage } from '../gate/uploads';
import { probe } from './card';
import { caseText } from './case-texts';

/** A word that stands nowhere else. */
const SECRET = 'Kvitrenattergal';
const READING = { timeout: 20_000 };

const letter = (text: string) =>
  Buffer.from(
    archive({
      '[Content_Types].xml': '<Types/>',
      'word/document.xml': `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
    }),
  );
const held = `Vedtak for Hallgeir ${SECRET}, fødselsnummer 13097248022.`;

async function heldByTheCard(chat: UploadPage): Promise<void> {
  await expect.poll(() => chat.probe.cardText(), READING).toContain(t('nb', 'verdict.is.fortrolig'));
  expect(chat.uploaded).toEqual([]);
}

declare global {
  interface Window {
    overheard: unknown[];
    answers: unknown[];
  }
}

test('the reader’s frame is out of reach: not by its known address, not by the page’s list of frames, and what is said to it is not overheard', async ({
  uploads,
  browserWithExtension,
}) => {
  const chat = await uploads();
  await chat.page.evaluate(() => {
    window.overheard = [];
    window.addEventListener('message', ({ data }) => window.overheard.push(data), true);
    const { postMessage } = window;
    window.postMessage = ((...args: unknown[]) => {
      window.overheard.push(args);
      return Reflect.apply(postMessage, window, args);
    }) as typeof window.postMessage;
    for (const name of ['postMessage', 'start'] as const) {
      const original = MessagePort.prototype[name] as (...args: unknown[]) => unknown;
      MessagePort.prototype[name] = function (this: MessagePort, ...args: unknown[]) {
        window.overheard.push(args);
        return Reflect.apply(original, this, args);
      } as never;
    }
    const Channel = window.MessageChannel;
    window.MessageChannel = class extends Channel {
      constructor() {
        super();
        window.overheard.push('channel');
      }
    };
  });
  await chat.drop('.mount', { files: [chat.file('vedtak.docx', letter(held))] });
  await heldByTheCard(chat);
  // It is there and has read: the browser sees it, the page does not.
  const reader = chat.page.frames().find((frame) => frame.url().endsWith('/reader.html'));
  expect(reader).toBeDefined();
  expect(await chat.page.evaluate(() => [window.length, window.overheard])).toEqual([0, []]);
  expect(await chat.page.evaluate(() => document.querySelectorAll('iframe').length)).toBe(0);

  const known = `chrome-extension://${browserWithExtension.extensionId}/reader.html`;
  await chat.page.evaluate(async (address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    await new Promise((resolve) => {
      frame.onload = resolve;
      document.body.append(frame);
    });
  }, known);
  expect(chat.page.frames().map((frame) => frame.url())).toContain('chrome-error://chromewebdata/');
});

test('a page that has got hold of the address and embeds the reader gets no answer, whatever it posts, and our own reading goes on', async ({
  uploads,
  browserWithExtension,
}) => {
  const chat = await uploads();
  // Worse than real: no page knows this address.
  const address = await (await browserWithExtension.worker()).evaluate(() => chrome.runtime.getURL('reader.html'));
  await chat.page.evaluate(async (src) => {
    window.answers = [];
    window.addEventListener('message', ({ data }) => window.answers.push(data));
    const frame = document.createElement('iframe');
    frame.src = src;
    await new Promise((resolve) => {
      frame.onload = resolve;
      document.body.append(frame);
    });
    const file = new File(['Notat'], 'notat.txt');
    const hellos = [
      { kivettReader: '0'.repeat(32) },
      { kivettReader: '' },
      { kivettReader: null },
      { kind: 'read', id: 1, file, name: 'notat.txt' },
      'ready',
    ];
    for (const hello of hellos) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => window.answers.push(data);
      frame.contentWindow?.postMessage(hello, '*', [port2]);
      port1.postMessage({ kind: 'read', id: 1, file, name: 'notat.txt' });
    }
  }, address);
  // It is alive, so silence says something.
  const embedded = chat.page.frames().find((frame) => frame.url().endsWith('/reader.html'));
  expect(await embedded?.title()).toBe('KI-vett');
  await chat.drop('.mount', { files: [chat.file('vedtak.docx', letter(held))] });
  await heldByTheCard(chat);
  expect(await chat.page.evaluate(() => window.answers)).toEqual([]);
});

test('T28 a page that throws the reader out again and again: the file is held and said to be unread', async ({
  uploads,
}) => {
  const chat = await uploads();
  await chat.page.evaluate(() => {
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) if (node instanceof HTMLDivElement) node.remove();
    }).observe(document.documentElement, { childList: true });
  });
  await chat.drop('.mount', { files: [chat.file('vedtak.docx', letter(held))] });
  await expect
    .poll(() => chat.probe.cardText(), READING)
    .toContain(t('nb', 'intake.notRead', { why: t('nb', 'intake.unread.reader_failed') }));
  expect(await chat.probe.cardText()).toContain(t('nb', 'intake.instead.panel'));
  expect(chat.uploaded).toEqual([]);
  await chat.press(t('nb', 'intake.way.leave'));

  // Plain text needs no reader: it is read all the same.
  await chat.drop('.mount', { files: [chat.file('notat.txt', held)] });
  await heldByTheCard(chat);
});

test('T28 a page whose policy lets no frame of others in: the file is held and said to be unread', async ({
  browserWithExtension: { context },
}) => {
  await context.route('https://claude.ai/isolated', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
      body: '<textarea></textarea>',
    }),
  );
  const page = await context.newPage();
  await page.goto('https://claude.ai/isolated');
  const eyes = await probe(page);
  await page.evaluate(
    (bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], 'vedtak.docx'));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
    },
    [...letter(held)],
  );
  await expect.poll(() => eyes.cardText(), READING).toContain(t('nb', 'intake.unread.reader_failed'));
  await context.unroute('https://claude.ai/isolated');
});

test('T31 a file dropped on a composer in a frame of a followed site is read there', async ({
  browserWithExtension: { context },
}) => {
  await context.route('https://claude.ai/outer', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<iframe src="https://claude.ai/inner" style="width:900px;height:600px"></iframe>',
    }),
  );
  await context.route('https://claude.ai/inner', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<meta charset="utf-8"><div data-testid="chat-input" contenteditable style="min-height:60px"></div>',
    }),
  );
  const page = await context.newPage();
  await page.goto('https://claude.ai/outer');
  const inner = page.frameLocator('iframe').locator('[contenteditable]');
  await inner.click();
  await inner.evaluate(
    (field, bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], 'vedtak.docx'));
      field.dispatchEvent(
        new DragEvent('drop', { bubbles: true, cancelable: true, composed: true, dataTransfer: data }),
      );
    },
    [...letter(held)],
  );
  await expect.poll(() => drawn(page), READING).toContain(t('nb', 'verdict.is.fortrolig'));
  for (const path of ['outer', 'inner']) await context.unroute(`https://claude.ai/${path}`);
});

test('nothing of a document’s text is in the page, in storage, in the console or in a request while it is held', async ({
  uploads,
  own,
  browserWithExtension: { traffic },
}) => {
  const chat = await uploads();
  await chat.drop('.mount', { files: [chat.file('vedtak.docx', letter(`${held} ${caseText.text}`))] });
  await heldByTheCard(chat);
  expect(await chat.page.evaluate(pageHolds)).not.toContain(SECRET);
  expect(await chat.page.evaluate(() => document.documentElement.outerHTML)).not.toContain(SECRET);
  const options = await own('options');
  const kept = await options.evaluate(everythingKept);
  expect(kept).toContain('base');
  expect(kept).not.toContain(SECRET);
  expect(traffic.console.join('\n')).not.toContain(SECRET);
  for (const { url, body } of traffic.requests)
    expect(`${decodeURIComponent(url)} ${body ?? ''}`).not.toContain(SECRET);
  await chat.page.bringToFront();
  await chat.press(t('nb', 'intake.way.leave'));
  await expect.poll(() => chat.probe.card()).toBeNull();
  expect(chat.uploaded).toEqual([]);
});
