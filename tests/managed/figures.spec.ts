import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import { expect, test } from '@playwright/test';
import type { Happening } from '../../lib/contracts/events';
import type { MessageOutput } from '../../lib/contracts/messages';
import { countersOf, encodeDay } from '../../lib/fleet';
import { say } from '../../lib/insight/text';
import { exportRequestSchema, pointsOf } from '../fixtures/otlp-receiver';
import { launchManaged, type PolicyBrowser, whyNot } from './policy-browser';

const HOST = 'tall.nordvik.example';
const POLICY = {
  metricsUrl: `https://${HOST}/v1/metrics`,
  metricsToken: 'skriv-bare',
  metricsNoise: 'none',
  lockedSettings: ['counting'],
};
const happening: Happening = {
  channel: 'prompt',
  tool: 'chatgpt',
  standing: 'open_only',
  class: 'fortrolig',
  action: 'ask',
  outcome: 'anonymised',
  rules: [],
  quiet: [],
  reason: null,
  lesson: null,
  task: null,
  incomplete: false,
};

/** A collector behind https that lets extensions in, as OpenTelemetry's own does when its `cors` says so. */
function collector() {
  const asked: { method: string; headers: IncomingHttpHeaders; body: string }[] = [];
  const listener: RequestListener = (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      asked.push({ method: request.method ?? '', headers: request.headers, body: Buffer.concat(parts).toString() });
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('access-control-allow-headers', 'content-type, authorization');
      response.setHeader('content-type', 'application/json');
      response.statusCode = request.method === 'OPTIONS' ? 204 : 200;
      response.end(request.method === 'OPTIONS' ? undefined : '{}');
    });
  };
  return { listener, asked };
}

const reason = whyNot();
test.skip(reason !== null, `installed by policy: ${reason}`);
test.describe.configure({ mode: 'serial', timeout: 60_000 });

let managed: PolicyBrowser;
const figures = collector();
test.beforeAll(async () => {
  test.setTimeout(60_000);
  managed = await launchManaged({ ...POLICY, language: 'nb' }, () => null, { [HOST]: figures.listener });
});
test.afterAll(async () => {
  await managed?.close();
});

const own = async (page: string) => {
  const opened = await managed.context.newPage();
  await opened.goto(`chrome-extension://${managed.extensionId}/${page}.html`);
  return opened;
};

async function ask<T>(message: string, input: object = {}): Promise<T> {
  const page = await own('options');
  const reply = await page.evaluate(([kivett, input_]) => chrome.runtime.sendMessage({ kivett, input: input_ }), [
    message,
    input,
  ] as const);
  await page.close();
  return reply.ok ? reply.data : Promise.reject(new Error(reply.code));
}

test('the page says where figures go, and that the organisation keeps counting on', async () => {
  await expect.poll(async () => (await ask<MessageOutput<'fleet.get'>>('fleet.get')).host).toBe(HOST);
  await ask('counts.note', happening);
  const page = await own('insight');
  await expect(page.getByText(say('nb', 'fleet.on', { host: HOST }))).toBeVisible();
  await expect(page.getByText(say('nb', 'fleet.none'))).toBeVisible();
  await expect(page.getByLabel(say('nb', 'mine.on'))).toBeDisabled();
  await expect(page.getByText(say('nb', 'mine.on.locked'))).toBeVisible();
  await page.close();
  await expect(ask('settings.set', { counting: false })).rejects.toThrow('not_allowed');
});

test('a day that waits can be read before it goes, and is then sent as it stood there, with nothing beside it', async () => {
  const day = '2026-11-20';
  const counts = [{ ...happening, day, service: null, count: 7 }];
  const told = countersOf(counts, day, { tools: ['chatgpt'], rules: [] }).filter(({ value }) => value > 0);
  const body = encodeDay(told, { day, version: '0.1.0', pack: null, noised: false });
  // A day of the calendar can't be waited for: it is laid where the background lays a finished one.
  const page = await own('insight');
  await page.evaluate(
    (row) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('kivett-counts');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction('outbox', 'readwrite');
          change.objectStore('outbox').put(row);
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { day, body, nextAt: 0, failures: 0 },
  );
  await page.reload();
  await page.getByText(say('nb', 'fleet.day', { date: '20.11.2026' })).click();
  await expect(page.locator('.kv-insight__body')).toContainText('kivett.texts.by_class');

  // Any change of the policy wakes a round.
  managed.set({ ...POLICY, language: 'nn' });
  await expect.poll(() => figures.asked.filter(({ method }) => method === 'POST').length).toBe(1);
  const post = figures.asked.find(({ method }) => method === 'POST');
  expect(post?.body).toBe(body);
  expect(pointsOf(exportRequestSchema.parse(JSON.parse(post?.body ?? '')))).toContainEqual({
    metric: 'kivett.texts.by_class',
    attributes: 'class=fortrolig outcome=replaced',
    value: 7,
  });
  expect([post?.headers.authorization, post?.headers.cookie, post?.headers.referer]).toEqual([
    'Bearer skriv-bare',
    undefined,
    undefined,
  ]);
  await expect.poll(async () => (await ask<MessageOutput<'fleet.get'>>('fleet.get')).waiting).toEqual([]);
});

test('the policy is taken away: nothing waits and nothing goes', async () => {
  managed.set({ language: 'nb' });
  await expect.poll(async () => (await ask<MessageOutput<'fleet.get'>>('fleet.get')).host).toBeNull();
  expect(figures.asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
});
