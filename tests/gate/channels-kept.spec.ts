import type { Page } from '@playwright/test';
import { caseText, harmlessText } from '../e2e/case-texts';
import { expect, test } from '../e2e/fixtures';
import { byId } from '../e2e/sites';

const PROMPT = 'https://chatgpt.com/backend-api/f/conversation';
const OTHER = 'https://chatgpt.com/other';
const body = (text: string) => JSON.stringify({ messages: [{ author: { role: 'user' }, content: { parts: [text] } }] });

interface Arrived {
  url: string;
  body: string;
}

async function record(page: Page): Promise<Arrived[]> {
  const arrived: Arrived[] = [];
  await page.route(/chatgpt\.com\/(?:backend-api|other)/, async (route) => {
    arrived.push({ url: route.request().url(), body: route.request().postData() ?? '' });
    await route.fulfill({ contentType: 'text/plain', body: 'ok' });
  });
  return arrived;
}

test.describe('what the guard lets through is what the page sent', () => {
  test('telemetry in a Blob, a packed body and an upload nobody described raise no card and arrive', async ({
    chat: open,
  }) => {
    const chat = await open(byId('chatgpt'));
    const arrived = await record(chat.page);
    const results = await chat.page.evaluate(async (url) => {
      const packed = new Uint8Array([31, 139, 8, 0, 255, 254, 0, 1]);
      const json = new Blob(['{"event":"', 'view"}'], { type: 'application/json' });
      const status = async (sent: BodyInit) => (await fetch(url, { method: 'POST', body: sent })).status;
      return [
        navigator.sendBeacon(url, json),
        navigator.sendBeacon(url, packed),
        await status(json),
        await status(packed),
        await status(new Blob([packed])),
      ];
    }, OTHER);
    expect(results).toEqual([true, true, 200, 200, 200]);
    await expect.poll(() => arrived.length).toBe(5);
    expect(await chat.probe.card()).toBeNull();
  });

  test('a Blob of strings is judged as the text it is, also by sendBeacon and synchronously', async ({
    chat: open,
  }) => {
    const chat = await open(byId('chatgpt'));
    const arrived = await record(chat.page);
    const send = (text: string) =>
      chat.page.evaluate(
        ([url, data]) => {
          const request = new XMLHttpRequest();
          request.open('POST', url, false);
          let sync = 'went';
          try {
            request.send(new Blob([data.slice(0, 40), new TextEncoder().encode(data.slice(40))]));
          } catch (error) {
            sync = (error as Error).name;
          }
          return [sync, navigator.sendBeacon(url, new Blob([data], { type: 'text/plain' }))];
        },
        [PROMPT, text] as const,
      );
    expect(await send(body(harmlessText))).toEqual(['went', true]);
    await expect.poll(() => arrived.length).toBe(2);
    expect(await send(body(caseText.text))).toEqual(['NetworkError', false]);
    expect(arrived).toHaveLength(2);
  });

  test('a Request made of a form keeps its fields, and a copy of it is judged too', async ({ chat: open }) => {
    const chat = await open(byId('chatgpt'));
    const arrived = await record(chat.page);
    const send = (text: string) =>
      chat.page.evaluate(
        ([url, data]) => {
          const form = new FormData();
          form.append('data', data);
          const request = new Request(url, { method: 'POST', body: form });
          form.set('data', 'changed afterwards');
          return fetch(request.clone(), { headers: { 'x-own': '1' } }).then(
            (response) => response.status,
            (error: Error) => error.name,
          );
        },
        [PROMPT, text] as const,
      );
    expect(await send(harmlessText)).toBe(200);
    expect(arrived[0]?.body).toContain(harmlessText);
    const held = send(caseText.text);
    await expect.poll(() => chat.probe.card()).not.toBeNull();
    await chat.page.keyboard.press('Escape');
    expect(await held).toBe('TypeError');
    expect(arrived).toHaveLength(1);
  });
});

test('XMLHttpRequest given up while the person decides: the page hears of it in the platform’s order', async ({
  chat: open,
}) => {
  const chat = await open(byId('chatgpt'));
  const arrived = await record(chat.page);
  await chat.page.evaluate(
    ([url, text]) => {
      const request = new XMLHttpRequest();
      const heard: string[] = [];
      for (const type of ['loadstart', 'abort', 'error', 'load', 'loadend'] as const)
        request.addEventListener(type, () => heard.push(type));
      Object.assign(window, { request, heard });
      request.open('POST', url);
      request.send(text);
    },
    [PROMPT, body(caseText.text)] as const,
  );
  await expect.poll(() => chat.probe.card()).not.toBeNull();
  const heard = await chat.page.evaluate(() => {
    const { request, heard: list } = window as unknown as { request: XMLHttpRequest; heard: string[] };
    let second = 'sent';
    try {
      request.send('x');
    } catch (error) {
      second = (error as Error).name;
    }
    request.abort();
    return [second, ...list];
  });
  expect(heard).toEqual(['InvalidStateError', 'loadstart', 'abort', 'loadend']);
  await chat.page.keyboard.press('Escape');
  await expect.poll(() => chat.probe.card()).toBeNull();
  expect(arrived).toEqual([]);
});

test('a subclass and an instance that was told to abort before work as without us', async ({ chat: open }) => {
  const chat = await open(byId('chatgpt'));
  await record(chat.page);
  const seen = await chat.page.evaluate(
    async ([url, text]) => {
      class Own extends XMLHttpRequest {
        override send(data?: XMLHttpRequestBodyInit) {
          super.send(`${data}!`);
        }
      }
      const own = new Own();
      own.timeout = 10_000;
      const done = new Promise((resolve) => own.addEventListener('loadend', resolve));
      own.open('POST', url);
      own.send('x');
      await done;
      const aborted = await fetch(url, { method: 'POST', body: text, signal: AbortSignal.abort('no') }).catch(
        (reason) => reason,
      );
      class OwnRequest extends Request {}
      class OwnBlob extends Blob {}
      return {
        answer: own.responseText,
        aborted,
        request: new OwnRequest(url) instanceof Request && new Request(url).constructor === Request,
        blob:
          new OwnBlob(['a']) instanceof Blob && new Blob([]).constructor === Blob && new File([], 'a') instanceof Blob,
        streamed: await new Response(new Blob(['ab'])).text(),
      };
    },
    [OTHER, caseText.text] as const,
  );
  expect(seen).toEqual({
    answer: 'ok',
    aborted: 'no',
    request: true,
    blob: true,
    streamed: 'ab',
  });
});

test('a form with a field called action is still asked about where it goes', async ({ chat: open }) => {
  const chat = await open(byId('chatgpt'));
  const arrived = await record(chat.page);
  await chat.page.evaluate(
    ([url, text]) => {
      document.body.insertAdjacentHTML(
        'beforeend',
        `<form method="post"><input name="action" value="x"><input name="getAttribute"><input name="prompt"><button formaction="${url}">x</button></form>`,
      );
      const form = document.querySelector<HTMLFormElement>('form[method="post"]');
      const field = form?.querySelector<HTMLInputElement>('[name="prompt"]');
      if (field) field.value = text;
      form?.querySelector('button')?.click();
    },
    [PROMPT, caseText.text] as const,
  );
  await expect.poll(() => chat.probe.card()).not.toBeNull();
  await chat.page.keyboard.press('Escape');
  expect(arrived).toEqual([]);
});

test('a body that can’t be read, on its way to where prompts go, is asked about and not waved through', async ({
  chat: open,
}) => {
  const chat = await open(byId('chatgpt'));
  const arrived = await record(chat.page);
  await chat.page.evaluate(
    ([url, text]) => {
      const stream = new Blob([text]).stream();
      void fetch(url, { method: 'POST', body: stream, duplex: 'half' } as RequestInit).catch((error: Error) => {
        document.title = `ended ${error.name}`;
      });
    },
    [PROMPT, body(caseText.text)] as const,
  );
  await expect.poll(() => chat.probe.card()).not.toBeNull();
  await chat.page.keyboard.press('Escape');
  await expect.poll(() => chat.page.title()).toBe('ended TypeError');
  expect(arrived).toEqual([]);
});
