import type { Page } from '@playwright/test';
import { caseText, harmlessText } from '../e2e/case-texts';
import { type Chat, expect, test } from '../e2e/fixtures';
import { byId } from '../e2e/sites';

/** Where ChatGPT sends prompts and drafts; answered by the test. */
const PROMPT = 'https://chatgpt.com/backend-api/f/conversation';
const DRAFT = 'https://chatgpt.com/backend-api/f/conversation/prepare';

interface Arrived {
  url: string;
  method: string;
  body: string;
}

async function record(page: Page): Promise<Arrived[]> {
  const arrived: Arrived[] = [];
  await page.route(/chatgpt\.com\/(?:backend-api|autosave|other)/, async (route) => {
    const request = route.request();
    arrived.push({ url: request.url(), method: request.method(), body: request.postData() ?? '' });
    const contentType = request.isNavigationRequest() ? 'text/html' : 'text/event-stream';
    await route.fulfill({ contentType, body: 'data: ok\n\n' });
  });
  return arrived;
}

const body = (text: string) => JSON.stringify({ messages: [{ author: { role: 'user' }, content: { parts: [text] } }] });

/** Each way a page has to send a text; every one runs in the page and answers what the page saw. */
const WAYS: Record<string, (url: string, body: string) => Promise<string>> = {
  'fetch, string': (url, text) =>
    fetch(url, { method: 'POST', body: text }).then(
      (response) => response.text(),
      (error: Error) => `${error.name}: ${error.message}`,
    ),
  'fetch, Request': (url, text) =>
    fetch(new Request(url, { method: 'POST', body: text })).then(
      (response) => response.text(),
      (error: Error) => `${error.name}: ${error.message}`,
    ),
  'fetch, bytes': (url, text) =>
    fetch(url, { method: 'POST', body: new TextEncoder().encode(text) }).then(
      (response) => response.text(),
      (error: Error) => `${error.name}: ${error.message}`,
    ),
  'fetch, FormData': (url, text) => {
    const form = new FormData();
    form.append('data', text);
    return fetch(url, { method: 'POST', body: form }).then(
      (response) => response.text(),
      (error: Error) => `${error.name}: ${error.message}`,
    );
  },
  'fetch, URLSearchParams': (url, text) =>
    fetch(url, { method: 'POST', body: new URLSearchParams({ data: text }) }).then(
      (response) => response.text(),
      (error: Error) => `${error.name}: ${error.message}`,
    ),
  XMLHttpRequest: (url, text) =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.onload = () => resolve(request.responseText);
      request.onerror = () => resolve(`TypeError: status ${request.status}, state ${request.readyState}`);
      request.open('POST', url);
      request.send(text);
    }),
};

async function openPage(
  open: (site: ReturnType<typeof byId>) => Promise<Chat>,
): Promise<{ chat: Chat; arrived: Arrived[] }> {
  const chat = await open(byId('chatgpt'));
  return { chat, arrived: await record(chat.page) };
}

for (const [way, send] of Object.entries(WAYS)) {
  test.describe(way, () => {
    test('a harmless prompt arrives, whole and once', async ({ chat: open }) => {
      const { chat, arrived } = await openPage(open);
      const answer = await chat.page.evaluate(([code, url, text]) => new Function(`return (${code})`)()(url, text), [
        send.toString(),
        PROMPT,
        body(harmlessText),
      ] as const);
      expect(answer).toContain('ok');
      expect(arrived).toHaveLength(1);
      const got = arrived[0]?.body ?? '';
      expect(got.includes('%7B') ? decodeURIComponent(got.replaceAll('+', ' ')) : got).toContain(body(harmlessText));
    });

    test('a prompt about somebody, by no text field, is held until the person has chosen', async ({ chat: open }) => {
      const { chat, arrived } = await openPage(open);
      await chat.page.evaluate(
        ([code, url, text]) => {
          const result = new Function(`return (${code})`)()(url, text) as Promise<string>;
          void result.then((value) => {
            document.title = `answer ${value}`;
          });
        },
        [send.toString(), PROMPT, body(caseText.text)] as const,
      );
      await expect.poll(() => chat.probe.card()).not.toBeNull();
      expect(arrived).toEqual([]);
      await chat.page.keyboard.press('Escape');
      await expect.poll(() => chat.page.title()).toContain('answer TypeError');
      expect(arrived).toEqual([]);
    });

    test('a draft about somebody never arrives, and no card disturbs', async ({ chat: open }) => {
      const { chat, arrived } = await openPage(open);
      const draft = JSON.stringify({ partial_query: { content: { parts: [caseText.text] } } });
      const answer = await chat.page.evaluate(([code, url, text]) => new Function(`return (${code})`)()(url, text), [
        send.toString(),
        DRAFT,
        draft,
      ] as const);
      expect(answer).toContain('TypeError');
      expect(arrived).toEqual([]);
      expect(await chat.probe.card()).toBeNull();
    });
  });
}

test('synchronous XMLHttpRequest: a harmless one goes, one about somebody fails as a broken network does', async ({
  chat: open,
}) => {
  const { chat, arrived } = await openPage(open);
  const send = (text: string) =>
    chat.page.evaluate(
      ([url, data]) => {
        const request = new XMLHttpRequest();
        request.open('POST', url, false);
        try {
          request.send(data);
          return request.responseText;
        } catch (error) {
          return (error as Error).name;
        }
      },
      [PROMPT, text] as const,
    );
  expect(await send(body(harmlessText))).toContain('ok');
  expect(await send(body(caseText.text))).toBe('NetworkError');
  expect(arrived.map((one) => one.body)).toEqual([body(harmlessText)]);
});

test('sendBeacon and EventSource are asked about too', async ({ chat: open }) => {
  const { chat, arrived } = await openPage(open);
  const beacon = (text: string) =>
    chat.page.evaluate(([url, data]) => navigator.sendBeacon(url, data), [PROMPT, text] as const);
  expect(await beacon(body(harmlessText))).toBe(true);
  expect(await beacon(body(caseText.text))).toBe(false);
  await expect.poll(() => arrived.length).toBe(1);
  const source = (text: string) =>
    chat.page.evaluate(
      ([url, query]) =>
        new Promise<string>((resolve) => {
          const events = new EventSource(`${url}?q=${encodeURIComponent(query)}`);
          events.onmessage = () => resolve('message');
          events.onerror = () => resolve('error');
        }),
      [PROMPT, text] as const,
    );
  expect(await source(harmlessText)).toBe('message');
  expect(await source(caseText.text)).toBe('error');
  for (const { url, body: got } of arrived)
    for (const secret of caseText.secrets) expect(decodeURIComponent(url) + got).not.toContain(secret);
});

for (const how of ['submit', 'requestSubmit'] as const) {
  test(`a form sent with ${how}() is asked about, and goes when it is harmless`, async ({ chat: open }) => {
    const { chat, arrived } = await openPage(open);
    const post = (text: string) =>
      chat.page.evaluate(
        ([url, data, way]) => {
          const form = Object.assign(document.createElement('form'), { method: 'post', action: url });
          form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'prompt', value: data }));
          document.body.append(form);
          form[way as 'submit']();
        },
        [PROMPT, text, how] as const,
      );
    await post(caseText.text);
    await expect.poll(() => chat.probe.card()).not.toBeNull();
    await chat.page.keyboard.press('Escape');
    await expect.poll(() => chat.probe.card()).toBeNull();
    expect(arrived).toEqual([]);
    await post(harmlessText);
    await expect.poll(() => arrived.length).toBe(1);
    expect(arrived[0]?.body).toBe(new URLSearchParams({ prompt: harmlessText }).toString());
  });
}

test('what nobody described goes, unless it holds what stands unsent in the field', async ({ chat: open }) => {
  const { chat, arrived } = await openPage(open);
  const autosave = (text: string) =>
    chat.page.evaluate(
      ([url, data]) =>
        fetch(url, { method: 'POST', body: data }).then(
          () => 'went',
          () => 'refused',
        ),
      ['https://chatgpt.com/autosave', JSON.stringify({ draft: text, user: 'kari.hansen@example.com' })] as const,
    );
  expect(await autosave('Notat om Hallgeir Brattbakk, 13097248022')).toBe('went');
  await chat.page.keyboard.type(caseText.text);
  await expect.poll(() => chat.text()).toBe(caseText.text);
  expect(await autosave(caseText.text)).toBe('refused');
  expect(await autosave('13097248022')).toBe('refused');
  expect(await autosave('ping')).toBe('went');
  expect(arrived).toHaveLength(2);
});

test('WebSocket: frames keep their order, and one with unsent text in it is left out', async ({
  chat: open,
  context,
}) => {
  const frames: string[] = [];
  await context.routeWebSocket('wss://chatgpt.com/suggest', (socket) => {
    socket.onMessage((message) => void frames.push(message.toString()));
  });
  const { chat } = await openPage(open);
  await chat.page.keyboard.type(caseText.text);
  await expect.poll(() => chat.text()).toBe(caseText.text);
  await chat.page.evaluate(async (text) => {
    const socket = new WebSocket('wss://chatgpt.com/suggest');
    await new Promise((resolve, reject) => {
      socket.onopen = resolve;
      socket.onerror = () => reject(new Error('no socket'));
    });
    socket.send('1');
    socket.send(JSON.stringify({ q: text }));
    socket.send(new TextEncoder().encode('2'));
    socket.send('3');
  }, caseText.text);
  await expect.poll(() => frames).toEqual(['1', '2', '3']);
});

test('aborting while the person decides ends the request, and later choices send nothing', async ({ chat: open }) => {
  const { chat, arrived } = await openPage(open);
  await chat.page.evaluate(
    ([url, text]) => {
      const controller = new AbortController();
      Object.assign(window, { controller });
      fetch(url, { method: 'POST', body: text, signal: controller.signal }).catch((error: Error) => {
        document.title = `ended ${error.name}`;
      });
    },
    [PROMPT, body(caseText.text)] as const,
  );
  await expect.poll(() => chat.probe.card()).not.toBeNull();
  await chat.page.evaluate(() => (window as unknown as { controller: AbortController }).controller.abort());
  await expect.poll(() => chat.page.title()).toBe('ended AbortError');
  await chat.page.keyboard.press('Escape');
  expect(arrived).toEqual([]);
});

test('the platform looks as it did: names, source text, subclasses, wrappers of the page', async ({ chat: open }) => {
  const { chat, arrived } = await openPage(open);
  const seen = await chat.page.evaluate(async (url) => {
    class Own extends XMLHttpRequest {}
    const own = new Own();
    const native = window.fetch;
    let wrapped = 0;
    window.fetch = (...args) => {
      wrapped += 1;
      return native(...args);
    };
    await window.fetch(url, { method: 'POST', body: 'x' });
    window.fetch = native;
    return {
      name: fetch.name,
      length: fetch.length,
      source: Function.prototype.toString.call(fetch),
      own: own instanceof XMLHttpRequest && own instanceof Own,
      wrapped,
      keys: Object.keys(window).filter((key) => /kivett/i.test(key)),
    };
  }, 'https://chatgpt.com/other');
  expect(seen).toMatchObject({ name: 'fetch', length: 1, own: true, wrapped: 1, keys: [] });
  expect(seen.source).toContain('[native code]');
  expect(arrived.map((one) => one.body)).toEqual(['x']);
});

test('a page that changes the platform afterwards does not open the way', async ({ chat: open }) => {
  const { chat, arrived } = await openPage(open);
  const answer = await chat.page.evaluate(
    ([url, text]) => {
      Element.prototype.getAttribute = () => 'go';
      Element.prototype.setAttribute = () => {};
      EventTarget.prototype.dispatchEvent = () => true;
      JSON.stringify = () => '{}';
      JSON.parse = () => ({ id: 1, answer: 'go' });
      Reflect.apply = () => undefined;
      // biome-ignore lint/suspicious/noThenProperty: what a hostile page would do
      Promise.prototype.then = () => new Promise(() => {});
      const request = new XMLHttpRequest();
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
  expect(answer).toBe('NetworkError');
  expect(arrived).toEqual([]);
});
