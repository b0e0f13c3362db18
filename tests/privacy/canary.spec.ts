import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { probe } from '../e2e/card';
import { expect, launch, openChat, test } from '../e2e/fixtures';
import { SITES } from '../e2e/sites';

/** A word that stands nowhere else, inside a text that KI-vett has much to say about. */
const SECRET = 'Kvitrenattergal';
const text = `Skriv vedtak om økonomisk sosialhjelp til Hallgeir ${SECRET}, fødselsnummer 13097248022.`;

/** Everything the extension keeps, as one string: storage areas, databases with every row, caches. Runs in an extension page. */
async function everythingKept(): Promise<string> {
  const kept: unknown[] = [];
  for (const area of ['local', 'session', 'sync', 'managed'] as const)
    kept.push(area, await chrome.storage[area].get(null));
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name ?? '');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (const store of database.objectStoreNames) {
      const rows = await new Promise<unknown[]>((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      kept.push(name, store, rows);
    }
    database.close();
  }
  for (const name of await caches.keys())
    kept.push(
      name,
      (await (await caches.open(name)).keys()).map(({ url }) => url),
    );
  kept.push({ ...localStorage }, { ...sessionStorage });
  const decoder = new TextDecoder();
  return JSON.stringify(kept, (_, value: unknown) => (value instanceof Uint8Array ? decoder.decode(value) : value));
}

test('nothing that is typed is stored, logged or sent', async () => {
  const browser = await launch();
  try {
    for (const site of SITES) {
      const chat = await openChat(browser, site, { waitUntilReady: false });
      await chat.focus();
      await expect.poll(() => chat.probe.badge()).toMatch(/følger med|following along/);
      await chat.page.keyboard.type(text);
      await chat.page.keyboard.press('Enter');
      await expect.poll(() => chat.probe.card()).not.toBeNull();
      await chat.page.keyboard.press('Escape');
      await expect.poll(() => chat.probe.card()).toBeNull();
      await chat.page.keyboard.press('Enter');
      await expect.poll(() => chat.probe.focusedName()).toMatch(/^Anonymis/);
      await chat.page.keyboard.press('Enter');
      await expect.poll(() => chat.probe.card()).toBeNull();
      await expect.poll(async () => `${chat.sent().join()}${await chat.text()}`).toMatch(/\[NA(VN|ME) 1\]/);
      await chat.page.close();
    }

    const own = async (name: string) => {
      const page = await browser.context.newPage();
      await page.goto(`chrome-extension://${browser.extensionId}/${name}.html`);
      return page;
    };
    const popup = await own('popup');
    await popup.getByRole('searchbox').fill(`Kan ${SECRET} bruke ChatGPT?`);
    await popup.keyboard.press('Enter');
    await expect(popup.getByRole('status').first()).toContainText('ChatGPT');

    const panel = await own('sidepanel');
    await panel.locator('textarea').first().fill(text);
    await expect(panel.locator('.kv-safe textarea')).toHaveValue(/\[NA(VN|ME) 1\]/);
    await panel
      .locator('input[type=file]')
      .setInputFiles({ name: `${SECRET}.txt`, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await panel
      .locator('input[type=file]')
      .setInputFiles({ name: `${SECRET}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from(text) });

    const practice = await own('practice');
    const eyes = await probe(practice);
    await practice.locator('textarea').fill(text);
    await practice.locator('textarea').press('Enter');
    await expect.poll(() => eyes.card()).not.toBeNull();
    await practice.keyboard.press('Enter');
    await expect.poll(() => eyes.card()).toBeNull();

    const options = await own('options');
    const kept = await options.evaluate(everythingKept);
    // The search itself works: what is stored is found by it.
    expect(kept).toContain('base');
    expect(kept).not.toContain(SECRET);
    expect(browser.traffic.console.join('\n')).not.toContain(SECRET);
    for (const { url, body } of browser.traffic.requests) {
      expect(`${decodeURIComponent(url)} ${body ?? ''}`).not.toContain(SECRET);
    }
    const outside = browser.traffic.requests.filter(({ url }) => {
      const { protocol, host } = new URL(url);
      return !protocol.startsWith('chrome') && protocol !== 'data:' && !SITES.some((site) => site.host === host);
    });
    expect(outside).toEqual([]);
    await browser.context.close();
    // On disk too: whatever the browser wrote for the extension, under whatever name.
    expect(filesWith(join(browser.profile, 'Default', 'IndexedDB'), SECRET)).toEqual([]);
    expect(filesWith(join(browser.profile, 'Default', 'Local Extension Settings'), SECRET)).toEqual([]);
  } finally {
    await browser.close();
  }
});

function filesWith(folder: string, word: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name);
    return (
      statSync(path).isFile() &&
      (readFileSync(path).includes(word) || readFileSync(path).includes(Buffer.from(word, 'utf16le')))
    );
  });
}
