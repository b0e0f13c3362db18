import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { t } from '../../lib/i18n';
import { builtExtension } from '../../scripts/launch';
import { probe } from '../e2e/card';
import { caseText } from '../e2e/case-texts';
import { expect, launch } from '../e2e/fixtures';
import { type Left, type MorePage, morePage, serveMorePages } from '../pages/more';

type Running = Awaited<ReturnType<typeof launch>> & { left: Left[] };

const inHouse = new URL(morePage('open-webui').url).host;

/** The extension with one host of a kommune built in: what `KIVETT_HOSTS` writes into the manifest. */
const test = base.extend<object, { running: Running }>({
  running: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'kivett-hosts-'));
      cpSync(builtExtension, folder, { recursive: true });
      const file = join(folder, 'manifest.json');
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
        host_permissions: string[];
        content_scripts: { matches: string[] }[];
      };
      manifest.host_permissions.push(`https://${inHouse}/*`);
      for (const script of manifest.content_scripts) script.matches.push(`https://${inHouse}/*`);
      writeFileSync(file, JSON.stringify(manifest));
      const browser = await launch(folder);
      const { left } = await serveMorePages(browser.context);
      const own = await browser.context.newPage();
      await own.goto(`chrome-extension://${browser.extensionId}/options.html`);
      await own.evaluate(() => chrome.runtime.sendMessage({ kivett: 'settings.set', input: { language: 'nb' } }));
      await own.close();
      await use({ ...browser, left });
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

async function open({ context, left }: Running, site: MorePage): Promise<Page> {
  left.length = 0;
  const page = await context.newPage();
  await page.goto(site.url);
  await page.locator(site.composer).click();
  const eyes = await probe(page);
  await expect.poll(() => eyes.badge(), { message: 'KI-vett says that it watches along' }).toContain('følger med');
  return page;
}

async function protectionOf({ context, extensionId }: Running, url: string): Promise<unknown> {
  const own = await context.newPage();
  await own.goto(`chrome-extension://${extensionId}/options.html`);
  const answer = await own.evaluate(
    async (pattern) => {
      const [tab] = await chrome.tabs.query({ url: pattern });
      const input = { tabId: tab?.id ?? -1, host: new URL(tab?.url ?? '').host };
      return chrome.runtime.sendMessage({ kivett: 'protection.tab', input });
    },
    `${new URL(url).origin}/*`,
  );
  await own.close();
  return answer;
}

/** Known well, or followed with a doubt that is said. */
const FOLLOWED = /^(?:protected|partly)$/;

for (const id of ['perplexity', 'open-webui'] as const) {
  const site = morePage(id);
  test(`${site.editor} on ${new URL(site.url).host}: known by its description, and a case text is held`, async ({
    running,
  }) => {
    const page = await open(running, site);
    await expect
      .poll(() => protectionOf(running, site.url))
      .toMatchObject({ data: { protection: { state: expect.stringMatching(FOLLOWED) }, siteId: id } });
    await page.locator(site.composer).click();
    await page.keyboard.insertText(caseText.text);
    await page.keyboard.press('Enter');
    const eyes = await probe(page);
    await expect.poll(() => eyes.cardText()).toContain(t('nb', 'verdict.is.fortrolig'));
    const sent = running.left.filter(({ where }) => /perplexity_ask|chat\/completions/.test(where));
    expect(sent).toEqual([]);
    await page.close();
  });
}

test('DeepL: the field is found, the answer is not taken for it, and the limit is said', async ({ running }) => {
  const site = morePage('deepl');
  const page = await open(running, site);
  await expect
    .poll(() => protectionOf(running, site.url))
    .toMatchObject({ data: { protection: { state: 'partly', missing: ['site_uncertain'] }, siteId: 'deepl' } });
  await page.close();
});
