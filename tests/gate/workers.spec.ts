import type { Page } from '@playwright/test';
import { t } from '../../lib/i18n';
import { caseText } from '../e2e/case-texts';
import { type Chat, expect, test } from '../e2e/fixtures';
import { byId } from '../e2e/sites';

const GAP = t('nb', 'gap.worker');
const WORKER = `onmessage = ({ data }) => fetch('/from-worker', { method: 'POST', body: data })
  .then(() => postMessage('went'), (error) => postMessage(String(error)));`;

/** The page's host answers for the thread's script and takes what it posts. */
async function withWorker(page: Page): Promise<string[]> {
  const arrived: string[] = [];
  await page.context().route('https://chatgpt.com/worker.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: { 'content-security-policy': "default-src 'self'" },
      body: WORKER,
    }),
  );
  await page.context().route('https://chatgpt.com/from-worker', async (route) => {
    arrived.push(route.request().postData() ?? '');
    await route.fulfill({ body: 'ok' });
  });
  return arrived;
}

const state = (chat: Chat) => expect.poll(() => chat.probe.badge());

test('a thread of the page that posts can’t be held: the state says so, in words, as soon as it starts', async ({
  chat: open,
}) => {
  const chat = await open(byId('chatgpt'));
  const arrived = await withWorker(chat.page);
  await state(chat).not.toContain('ikke på alt');
  const answer = await chat.page.evaluate(
    (text) =>
      new Promise((resolve, reject) => {
        const worker = new Worker('/worker.js');
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = () => reject(new Error('the thread did not start'));
        worker.postMessage(text);
      }),
    caseText.text,
  );
  // What makes the honest word necessary: the text has left, and nobody of ours was asked.
  expect(answer).toBe('went');
  expect(arrived).toEqual([caseText.text]);
  await state(chat).toContain(GAP);
});

for (const [kind, start, gap] of [
  ['a thread named by a URL object', "new Worker(new URL('/worker.js', location.href))", 'gap.worker'],
  ['a shared thread', "new SharedWorker('/worker.js')", 'gap.worker'],
  ['a service worker', "navigator.serviceWorker.register('/worker.js').catch(() => {})", 'gap.service_worker'],
] as const) {
  test(`${kind} is noticed`, async ({ chat: open }) => {
    const chat = await open(byId('chatgpt'));
    await withWorker(chat.page);
    await chat.page.evaluate(start.startsWith('new') ? `void (${start})` : start);
    await state(chat).toContain(t('nb', gap));
    // What the service worker's registration leaves behind would be the next test's state.
    await chat.page.evaluate(async () => {
      for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
    });
  });
}

test('the page’s own use of the constructors is as without us', async ({ chat: open }) => {
  const chat = await open(byId('chatgpt'));
  await withWorker(chat.page);
  const seen = await chat.page.evaluate(async () => {
    class Mine extends Worker {
      own = 7;
    }
    const mine = new Mine('/worker.js', { name: 'mine' });
    const plain = new Worker('/worker.js');
    const thrown = (work: () => unknown) => {
      try {
        work();
        return 'nothing';
      } catch (error) {
        return (error as Error).name;
      }
    };
    let asked = 0;
    const odd = {
      toString: () => {
        asked += 1;
        return '/worker.js';
      },
    };
    new Worker(odd as unknown as string).terminate();
    return {
      names: [Worker.name, SharedWorker.name, ServiceWorkerContainer.prototype.register.name],
      lengths: [Worker.length, SharedWorker.length, ServiceWorkerContainer.prototype.register.length],
      natives: [Worker, SharedWorker, ServiceWorkerContainer.prototype.register].map((one) =>
        Function.prototype.toString.call(one).includes('[native code]'),
      ),
      instances: [mine instanceof Mine, mine instanceof Worker, mine.own, plain instanceof EventTarget],
      constructors: [
        plain.constructor === Worker,
        Mine.prototype.constructor === Mine,
        Object.getPrototypeOf(Mine) === Worker,
      ],
      errors: [
        thrown(() => (Worker as unknown as () => void)()),
        thrown(() => new (Worker as unknown as new () => Worker)()),
        thrown(() => new Worker('https://[')),
      ],
      asked,
      keys: Object.keys(ServiceWorkerContainer.prototype).includes('register'),
    };
  });
  expect(seen).toEqual({
    names: ['Worker', 'SharedWorker', 'register'],
    lengths: [1, 1, 1],
    natives: [true, true, true],
    instances: [true, true, 7, true],
    constructors: [true, true, true],
    errors: ['TypeError', 'TypeError', 'SyntaxError'],
    asked: 1,
    keys: true,
  });
});
