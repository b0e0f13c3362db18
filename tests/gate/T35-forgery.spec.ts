import type { Page } from '@playwright/test';
import { caseText, harmlessText } from '../e2e/case-texts';
import { expect, test } from '../e2e/fixtures';
import { byId } from '../e2e/sites';

const PROMPT = 'https://chatgpt.com/backend-api/f/conversation';
const body = (text: string) => JSON.stringify({ messages: [{ author: { role: 'user' }, content: { parts: [text] } }] });

async function record(page: Page): Promise<string[]> {
  const arrived: string[] = [];
  await page.route(/chatgpt\.com\/backend-api/, async (route) => {
    arrived.push(route.request().postData() ?? '');
    await route.fulfill({ contentType: 'text/plain', body: 'ok' });
  });
  return arrived;
}

/** What a page may do to its own world. Each is tried alone: one that breaks the page's call proves nothing of the next. */
const TRICKS: Record<string, () => void> = {
  'the hello is said again by the page': () => {
    const own = document.createElement('input');
    own.type = 'file';
    for (const type of ['kivett-guard-hello', 'kivett-guard-ready']) {
      window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
      window.dispatchEvent(new MouseEvent(type, { relatedTarget: own }));
    }
    own.setAttribute('data-answer', 'go');
    for (const type of ['ask', 'decided', 'end', 'ping']) own.dispatchEvent(new Event(type));
  },
  'answers are posted as messages': () => {
    for (const message of ['go', { answer: 'go', id: 1 }, { id: 1, decided: 'go' }]) window.postMessage(message, '*');
  },
  'the line’s functions are replaced': () => {
    Element.prototype.getAttribute = () => 'go';
    Element.prototype.setAttribute = () => {};
    EventTarget.prototype.dispatchEvent = () => true;
  },
  'every list of the page lies': () => {
    Array.prototype[Symbol.iterator] = function* () {
      yield 'https://chatgpt.com/other' as never;
    } as never;
  },
  'every object has a way of its own to become text': () => {
    Object.assign(Object.prototype, { toJSON: () => ({}) });
  },
  'every list swallows what is put into it': () => {
    for (const index of ['0', '1'])
      Object.defineProperty(Array.prototype, index, { configurable: true, get: () => undefined, set: () => {} });
  },
  'what an object is can’t be asked any more': () => {
    for (const kind of [FormData, URLSearchParams, Blob, File, Request, ArrayBuffer])
      Object.defineProperty(kind, Symbol.hasInstance, { value: () => false });
  },
  'every handler has traps of the page': () => {
    Object.assign(Object.prototype, { get: undefined, has: () => true });
  },
  'regular expressions find nothing': () => {
    RegExp.prototype.exec = () => null;
    RegExp.prototype.test = () => false;
  },
  'promises never come': () => {
    // biome-ignore lint/suspicious/noThenProperty: what a hostile page would do
    Promise.prototype.then = () => new Promise(() => {});
  },
};

for (const [name, trick] of Object.entries(TRICKS)) {
  test(`T35 ${name}: what may not go does not go, by any channel`, async ({ chat: open }) => {
    const chat = await open(byId('chatgpt'));
    const arrived = await record(chat.page);
    const sync = await chat.page.evaluate(
      ([code, url, text, harmless]) => {
        new Function(`(${code})()`)();
        const one = (data: string): string => {
          const request = new XMLHttpRequest();
          request.open('POST', url, false);
          try {
            request.send(data);
            return 'went';
          } catch (error) {
            return (error as Error).name;
          }
        };
        const form = new FormData();
        form.append('data', text);
        const seen = `${one(text)} ${navigator.sendBeacon(url, new URLSearchParams({ data: text }))} ${one(harmless)}`;
        void fetch(url, { method: 'POST', body: form });
        void fetch(url, { method: 'POST', body: text });
        return seen;
      },
      [trick.toString(), PROMPT, body(caseText.text), body(harmlessText)] as const,
    );
    expect(sync).toBe('NetworkError false went');
    await expect.poll(() => chat.probe.card()).not.toBeNull();
    for (const secret of caseText.secrets) expect(arrived.join('\n')).not.toContain(secret);
  });
}

test('T35 a page that wraps our functions is no alarm; one that takes them away is seen', async ({
  chat: open,
  browserWithExtension,
}) => {
  const chat = await open(byId('chatgpt'));
  const worker = await browserWithExtension.worker();
  /** A fresh look, as the popup takes it. */
  const look = () =>
    worker.evaluate(async () => {
      const tabs = await chrome.tabs.query({ url: 'https://chatgpt.com/*' });
      const reply = await chrome.tabs.sendMessage(tabs[0]?.id ?? -1, { kivett: 'protection.get', input: {} });
      return JSON.stringify(reply.data.protection);
    });
  const untouched = await look();
  await chat.page.evaluate(() => {
    const before = window.fetch;
    window.fetch = (...args) => before(...args);
  });
  expect(await look()).toBe(untouched);
  await chat.page.evaluate(() => {
    Reflect.deleteProperty(window, 'fetch');
  });
  expect(await look()).not.toBe(untouched);
  await expect.poll(() => chat.probe.badge()).toContain('Delvis');
});

test('T35 a frame without an address is guarded before the page can take anything from it', async ({ chat: open }) => {
  const chat = await open(byId('chatgpt'));
  const arrived = await record(chat.page);
  const outcome = await chat.page.evaluate(
    ([url, text]) => {
      const made = document.createElement('iframe');
      document.body.append(made);
      const inner = made.contentWindow as (Window & typeof globalThis) | null;
      if (!inner) return 'no frame';
      const request = new inner.XMLHttpRequest();
      request.open('POST', url, false);
      try {
        request.send(text);
        return 'went';
      } catch (error) {
        return (error as Error).name;
      }
    },
    [PROMPT, body(caseText.text)] as const,
  );
  expect(outcome).toBe('NetworkError');
  expect(arrived).toEqual([]);
});

test('T35 nothing of ours can be found in the page while a request waits', async ({ chat: open }) => {
  const chat = await open(byId('chatgpt'));
  await record(chat.page);
  const seen = await chat.page.evaluate(
    async ([url, text]) => {
      const found: string[] = [];
      new MutationObserver((changes) => {
        for (const { attributeName } of changes) if (attributeName?.startsWith('data-a')) found.push(attributeName);
      }).observe(document, { subtree: true, attributes: true, childList: true });
      for (const type of ['ask', 'decided', 'ping', 'message'])
        window.addEventListener(type, () => found.push(type), true);
      void fetch(url, { method: 'POST', body: text });
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return [...found, ...Object.getOwnPropertyNames(window).filter((name) => /kivett/i.test(name))];
    },
    [PROMPT, body(caseText.text)] as const,
  );
  expect(seen).toEqual([]);
  await expect.poll(() => chat.probe.card()).not.toBeNull();
});
