import { expect, type Page, test } from '@playwright/test';
import { t } from '../../lib/i18n';
import { type Probe, probe } from '../e2e/card';
import { caseText, harmlessText } from '../e2e/case-texts';
import { launchManaged, type PolicyBrowser, whyNot } from './policy-browser';

const PROMPT = '/backend-api/f/conversation';

/** A page that sends what is typed by the way a test chooses; `send` alone sends a text of its own by any way. */
const SCRIPT = `
  const worker = new Worker('/worker.js');
  let serial = 0;
  const post = (target, path, body) => new Promise((resolve) => {
    const id = ++serial;
    const channel = new MessageChannel();
    channel.port1.onmessage = ({ data }) => resolve(data);
    target.postMessage({ path, body }, [channel.port2]);
  });
  const ways = window.ways = {
    fetch: (path, body) => fetch(path, { method: 'POST', body }).then(() => 'went', () => 'failed'),
    syncXhr(path, body) {
      const request = new XMLHttpRequest();
      request.open('POST', path, false);
      try { request.send(body); return 'went'; } catch { return 'failed'; }
    },
    beacon: (path, body) => String(navigator.sendBeacon(path, body)),
    worker: (path, body) => post(worker, path, body),
    blobWorker(path, body) {
      const code = "onmessage = ({ data, ports }) => fetch(data.path, { method: 'POST', body: data.body }).then(() => ports[0].postMessage('went'), () => ports[0].postMessage('failed'))";
      return post(new Worker(URL.createObjectURL(new Blob([code]))), new URL(path, location.href).href, body);
    },
    serviceWorker: async (path, body) => post((await navigator.serviceWorker.ready).active, path, body),
    form(path, body) {
      const frame = document.createElement('iframe');
      frame.name = 'target' + ++serial;
      const form = Object.assign(document.createElement('form'), { method: 'post', action: path, target: frame.name });
      form.append(Object.assign(document.createElement('input'), { name: 'q', value: body }));
      document.body.append(frame, form);
      return new Promise((resolve) => { frame.onload = () => resolve('done'); form.submit(); setTimeout(() => resolve('late'), 3000); });
    },
  };
  navigator.serviceWorker.register('/sw.js').then(() => navigator.serviceWorker.ready).then(() => { document.title = 'klar'; });
  const field = document.querySelector('textarea');
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const text = field.value;
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    ways[window.way ?? 'fetch']('${PROMPT}', JSON.stringify({ messages: [{ content: { parts: [text] } }] }));
  });
`;
const WORKER = `onmessage = ({ data, ports }) =>
  fetch(data.path, { method: 'POST', body: data.body }).then(() => ports[0].postMessage('went'), () => ports[0].postMessage('failed'));`;

function answer(path: string): { type: string; body: string } | null {
  if (path === '/')
    return {
      type: 'text/html; charset=utf-8',
      body: '<!doctype html><title>Samtale</title><textarea id="mobile-composer-prompt" rows="4" cols="60"></textarea><script src="/page.js"></script>',
    };
  if (path === '/page.js') return { type: 'text/javascript', body: SCRIPT };
  if (path === '/worker.js') return { type: 'text/javascript', body: WORKER };
  if (path === '/sw.js')
    return {
      type: 'text/javascript',
      body: `oninstall = () => skipWaiting(); onactivate = (event) => event.waitUntil(clients.claim()); ${WORKER}`,
    };
  return null;
}

const WAYS = ['fetch', 'syncXhr', 'beacon', 'worker', 'blobWorker', 'serviceWorker', 'form'] as const;

const reason = whyNot();
test.skip(reason !== null, `installed by policy: ${reason}`);
test.describe.configure({ mode: 'serial', timeout: 60_000 });

let managed: PolicyBrowser;
test.beforeAll(async () => {
  test.setTimeout(60_000);
  managed = await launchManaged(
    {
      language: 'nn',
      packUrls: ['https://pakker.kommune.example/pakke.json'],
      hosts: ['ikke en vert'],
      language_: 'nb',
    },
    answer,
  );
  // The browser's own language is the machine's, and the sentences below are in bokmål.
  await ask('settings.set', { language: 'nb' });
});
test.afterAll(async () => {
  await managed?.close();
});

async function open(): Promise<{ page: Page; eyes: Probe }> {
  const page = await managed.context.newPage();
  await page.goto('https://chatgpt.com/');
  await expect.poll(() => page.title()).toBe('klar');
  const eyes = await probe(page);
  await page.locator('textarea').click();
  await expect.poll(() => eyes.badge()).toMatch(/følg/);
  managed.arrived.length = 0;
  return { page, eyes };
}

type Ways = Record<string, (path: string, text: string) => Promise<string>>;
const by = (page: Page, way: string, body: string): Promise<string> =>
  page.evaluate(
    ([name, path, text]) => (window as unknown as { ways: Ways }).ways[name]?.(path, text) ?? 'no such way',
    [way, PROMPT, body] as const,
  );

async function ask<T>(message: string, input: object = {}): Promise<T> {
  const page = await managed.context.newPage();
  await page.goto(`chrome-extension://${managed.extensionId}/options.html`);
  const reply = await page.evaluate(([kivett, input]) => chrome.runtime.sendMessage({ kivett, input }), [
    message,
    input,
  ] as const);
  await page.close();
  return reply.data as T;
}

const closedInBackground = async (page: Page) => {
  // A worker's harmless request shows what the background holds: it is let through only while the gate is open.
  return by(page, 'worker', JSON.stringify({ probe: true }));
};

test('the browser stops requests for an extension installed by policy, and we know that it does', async () => {
  expect(await ask<{ blocking: string }>('managed.get')).toMatchObject({ blocking: 'works' });
});

test('the organisation’s values arrive key by key: the good ones hold, the bad one is told of', async () => {
  await expect
    .poll(() => ask('managed.get'), { timeout: 20_000 })
    .toMatchObject({
      set: ['language', 'packUrls'],
      // Chromium drops what the schema does not name before anybody sees it.
      problems: [{ key: 'hosts', code: 'bad_value', kept: false }],
    });
});

test('the settings page says in sentences what was read, what was not understood, and that the block works', async () => {
  const page = await managed.context.newPage();
  await page.goto(`chrome-extension://${managed.extensionId}/options.html`);
  await expect(page.getByText(t('nb', 'options.managed.bad_value', { key: 'hosts' }))).toBeVisible();
  await expect(page.getByText(t('nb', 'options.managed.set', { keys: 'language, packUrls' }))).toBeVisible();
  await expect(page.getByText(t('nb', 'options.blocking.works'))).toBeVisible();
  await page.close();
});

test('with nothing in the field every way is open, and the text arrives as it was', async () => {
  const { page } = await open();
  for (const way of WAYS) {
    await by(page, way, harmlessText);
    await expect.poll(() => managed.arrived.length, { message: way }).toBe(1);
    expect(decodeURIComponent(managed.arrived[0]?.body.replaceAll('+', ' ') ?? '')).toContain(harmlessText);
    managed.arrived.length = 0;
  }
  await page.close();
});

test('while a text about somebody stands unsent, no way takes a prompt out that nobody has judged', async () => {
  const { page } = await open();
  await page.keyboard.type(caseText.text);
  await expect.poll(() => closedInBackground(page)).toBe('failed');
  managed.arrived.length = 0;
  for (const way of WAYS.filter((name) => name !== 'fetch')) await by(page, way, caseText.text);
  expect(managed.arrived).toEqual([]);
  // What the guard in the page has judged still goes: an earlier answer asked for again.
  expect(await by(page, 'fetch', harmlessText)).toBe('went');
  expect(managed.arrived.map(({ body }) => body)).toEqual([harmlessText]);
  await page.close();
});

test('another tab of the same site is not held, and an emptied field opens again', async () => {
  const { page } = await open();
  await page.keyboard.type(caseText.text);
  await expect.poll(() => closedInBackground(page)).toBe('failed');
  const other = await open();
  expect(await by(other.page, 'worker', harmlessText)).toBe('went');
  await page.bringToFront();
  await page.locator('textarea').fill('');
  await expect.poll(() => closedInBackground(page)).toBe('went');
  await page.close();
  await other.page.close();
});

test('a page that sends by a worker: harmless text goes at once, text about somebody only as anonymised', async () => {
  const { page, eyes } = await open();
  await page.evaluate(() => Object.assign(window, { way: 'worker' }));
  await page.keyboard.type(harmlessText);
  await page.keyboard.press('Enter');
  await expect.poll(() => managed.arrived.map(({ body }) => body).join()).toContain(harmlessText);
  managed.arrived.length = 0;
  await page.keyboard.type(caseText.text);
  await page.keyboard.press('Enter');
  await expect.poll(() => eyes.card()).not.toBeNull();
  expect(managed.arrived).toEqual([]);
  await expect.poll(() => eyes.focusedName()).toMatch(/^Anonymis/);
  await page.keyboard.press('Enter');
  await expect.poll(() => managed.arrived.map(({ body }) => body).join()).toMatch(/\[NA[VM]N 1\]/);
  for (const secret of caseText.secrets) expect(managed.arrived.map(({ body }) => body).join()).not.toContain(secret);
  await page.close();
});

test('a reloaded page with an empty field does not stay closed', async () => {
  const { page } = await open();
  await page.keyboard.type(caseText.text);
  await expect.poll(() => closedInBackground(page)).toBe('failed');
  await page.reload();
  await expect.poll(() => page.title()).toBe('klar');
  await expect.poll(() => closedInBackground(page)).toBe('went');
  await page.close();
});

test('a changed policy is taken in while the browser runs', async () => {
  managed.set({ language: 'klingonsk', hosts: ['ki.kommune.example'] });
  await expect
    .poll(() => ask('managed.get'), { timeout: 20_000 })
    .toMatchObject({ set: ['hosts', 'language'], problems: [{ key: 'language', code: 'bad_value', kept: true }] });
});
