import { createHash } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import type { PackInput } from '../../lib/contracts/pack';
import { t } from '../../lib/i18n';
import { sha256, toBase64 } from '../../lib/packs';
import { type Probe, probe } from '../e2e/card';
import { patternRule } from '../fixtures/packs/sample';
import { signed, type TestKey, testKey } from '../fixtures/packs/sign';
import { launchManaged, type PolicyBrowser, whyNot } from './policy-browser';

const texts = (text: string) => ({ nb: text, nn: text, en: text });
const PACKS = 'https://pakker.nordvik.example';

const publicKey = (key: TestKey) => toBase64(key.roots.get(key.keyid) ?? new Uint8Array());

/** What Nordvik kommune has decided: one word that nobody else knows, and which no open tool may have. */
function nordvik(version: number, word: string): PackInput {
  return {
    format: 1,
    id: 'nordvik',
    version,
    layer: 'kommune',
    name: texts('Nordvik kommune'),
    publisher: 'Nordvik kommune',
    issued: '2026-11-01',
    expires: '2027-11-01',
    rules: [
      patternRule({
        id: 'nordvik.prosjekt',
        type: 'CASE_NUMBER',
        class: 'fortrolig',
        name: texts('unntatt prosjekt'),
        message: texts('Prosjektet er ikke kjent utad.'),
        hjemmel: [],
        pattern: `Prosjekt ${word}`,
        examples: { match: [`Hva koster ⟦Prosjekt ${word}⟧ i år?`], ignore: ['Hva koster prosjektet i år?'] },
      }),
    ],
  };
}

/** A static host, as a kommune has one: pointer and files, ETag, CORS. Keeps what was asked. */
function host() {
  const files = new Map<string, Buffer>();
  const asked: { path: string; etag: string | undefined; status: number }[] = [];
  let broken: RequestListener | null = null;
  const listener: RequestListener = (request, response) => {
    if (broken) return broken(request, response);
    const path = request.url ?? '/';
    const body = files.get(path);
    const etag = body && `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    const given = request.headers['if-none-match'];
    response.setHeader('access-control-allow-origin', '*');
    response.statusCode = !body ? 404 : given === etag ? 304 : 200;
    asked.push({ path, etag: given, status: response.statusCode });
    if (etag) response.setHeader('etag', etag);
    response.setHeader(
      'cache-control',
      path.endsWith('.latest.json') ? 'no-cache' : 'public, max-age=31536000, immutable',
    );
    response.end(response.statusCode === 200 ? body : undefined);
  };
  return {
    listener,
    asked,
    break(how: RequestListener | null) {
      broken = how;
    },
    async publish(pack: PackInput, key: TestKey) {
      const bytes = await signed(pack, key);
      const print = await sha256(bytes);
      const file = `${pack.id}.${pack.version}.${print.slice(0, 16)}.kivett.json`;
      files.set(`/${file}`, Buffer.from(bytes));
      const latest = { kivett: 'latest', id: pack.id, version: pack.version, sha256: print, bytes: bytes.length, file };
      files.set(`/${pack.id}.latest.json`, Buffer.from(JSON.stringify(latest)));
    },
  };
}

const reason = whyNot();
test.skip(reason !== null, `installed by policy: ${reason}`);
test.describe.configure({ mode: 'serial', timeout: 60_000 });

let managed: PolicyBrowser;
let key: TestKey;
const packs = host();
test.beforeAll(async () => {
  test.setTimeout(60_000);
  key = await testKey();
  await packs.publish(nordvik(1, 'Havørn'), key);
  managed = await launchManaged(
    {
      packUrls: [`${PACKS}/nordvik.latest.json`],
      trustedKeys: [publicKey(key)],
      group: 'helse',
      language: 'nb',
      lockedSettings: ['language'],
    },
    (path) =>
      path === '/'
        ? {
            type: 'text/html; charset=utf-8',
            body: '<!doctype html><title>Samtale</title><textarea id="mobile-composer-prompt" rows="4" cols="60"></textarea>',
          }
        : null,
    { 'pakker.nordvik.example': packs.listener },
  );
});
test.afterAll(async () => {
  await managed?.close();
});

async function ask<T>(message: string, input: object = {}): Promise<T> {
  const page = await managed.context.newPage();
  await page.goto(`chrome-extension://${managed.extensionId}/options.html`);
  const reply = await page.evaluate(([kivett, input]) => chrome.runtime.sendMessage({ kivett, input }), [
    message,
    input,
  ] as const);
  await page.close();
  return (reply.ok ? reply.data : reply) as T;
}

async function chat(): Promise<{ page: Page; eyes: Probe }> {
  const page = await managed.context.newPage();
  await page.goto('https://chatgpt.com/');
  const eyes = await probe(page);
  await page.locator('textarea').click();
  await expect.poll(() => eyes.badge()).toMatch(/følg/);
  return { page, eyes };
}

const inForce = async () =>
  (await ask<{ id: string; version: number; active: boolean }[]>('packs.list'))
    .filter(({ active }) => active)
    .map(({ id, version }) => `${id} ${version}`);

test('the pack is fetched from the policy’s address, verified by the policy’s key, and in force with nobody asked', async () => {
  await expect.poll(inForce, { timeout: 20_000 }).toEqual(['base 1', 'nordvik 1']);
});

test('the guard acts on it: a word that only this kommune knows is held', async () => {
  const { page, eyes } = await chat();
  await page.keyboard.insertText('Lag en plan for Prosjekt Havørn til neste møte.');
  await page.keyboard.press('Enter');
  await expect.poll(() => eyes.cardText()).toMatch(/nntatt prosjekt/);
  await page.close();
});

test('asked again with nothing new, the host answers 304 and nothing is fetched', async () => {
  packs.asked.length = 0;
  await ask('packs.fetch');
  expect(packs.asked.map(({ path, status }) => [path, status])).toEqual([['/nordvik.latest.json', 304]]);
});

test('a new version is in force in a tab that stands open', async () => {
  const { page, eyes } = await chat();
  await packs.publish(nordvik(2, 'Tiur'), key);
  await ask('packs.fetch');
  expect(await inForce()).toEqual(['base 1', 'nordvik 2']);
  await page.locator('textarea').click();
  await page.keyboard.insertText('Lag en plan for Prosjekt Tiur til neste møte.');
  await expect
    .poll(async () => {
      await page.keyboard.press('Enter');
      return eyes.cardText();
    })
    .toMatch(/nntatt prosjekt/);
  await page.close();
});

const FAULTS: readonly [string, string, RequestListener | null, ((key: TestKey) => Promise<void>) | null][] = [
  [
    'a log-in page in its place',
    'not_a_pack_file',
    (_, response) => {
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><h1>Logg inn</h1>');
    },
    null,
  ],
  ['a host that is down', 'fetch_failed', (request) => void request.socket.destroy(), null],
  [
    'a pack signed by somebody else',
    'unknown_key',
    null,
    async () => packs.publish(nordvik(3, 'Orrhane'), await testKey()),
  ],
  ['an older version', 'version_went_down', null, (own) => packs.publish(nordvik(1, 'Havørn'), own)],
];
for (const [name, code, broken, publish] of FAULTS) {
  test(`${name} changes nothing, and the settings page says so (${code})`, async () => {
    packs.break(broken);
    await publish?.(key);
    await ask('packs.fetch');
    expect(await inForce()).toEqual(['base 1', 'nordvik 2']);
    const page = await managed.context.newPage();
    await page.goto(`chrome-extension://${managed.extensionId}/options.html`);
    await expect(page.getByText(t('nb', `packError.${code}` as 'packError.off_host'))).toBeVisible();
    await expect(page.getByText(t('nb', 'options.managed.lastGood', { version: 2 }))).toBeVisible();
    await page.close();
    packs.break(null);
  });
}

test('what the policy locks can’t be changed, and the page shows it so', async () => {
  expect(await ask('settings.set', { language: 'en' })).toMatchObject({ ok: false, code: 'not_allowed' });
  const page = await managed.context.newPage();
  await page.goto(`chrome-extension://${managed.extensionId}/options.html`);
  await expect(page.getByLabel('English')).toBeDisabled();
  await expect(page.getByText(t('nb', 'options.managed.group', { group: 'helse' }))).toBeVisible();
  await page.close();
});

test('a policy that is broken keeps the last good one, and one that is taken away lets the pack go', async () => {
  managed.set({ packUrls: ['ikke en adresse'], trustedKeys: [publicKey(key)], group: 'helse' });
  await expect
    .poll(async () => (await ask<{ problems: object[] }>('managed.get')).problems, { timeout: 20_000 })
    .toEqual([{ key: 'packUrls', code: 'bad_value', kept: true }]);
  expect(await inForce()).toEqual(['base 1', 'nordvik 2']);
  managed.set({ group: 'helse' });
  await expect.poll(inForce, { timeout: 20_000 }).toEqual(['base 1']);
});
