import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { t } from '../../lib/i18n';
import { builtExtension } from '../../scripts/launch';
import { chatPage } from '../pages/catalogue';
import { caseText, harmlessText } from './case-texts';
import { test as base, expect, launch, openChat } from './fixtures';
import type { ChatSite } from './sites';
import { pressToolbarButton } from './surfaces';

type Running = Awaited<ReturnType<typeof launch>>;

const page = chatPage('generic');
const { host } = new URL(page.url);
const site: ChatSite = { ...page, host, name: `${page.editor} on ${host}` };

/**
 * The extension as built, but the browser has granted every host under one domain beforehand: nothing can answer the
 * browser's own question here. The host itself is unknown to it – a wildcard is no built-in host – so everything after the
 * question is the real thing.
 */
const test = base.extend<{ granted: Running }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  granted: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'kivett-granted-'));
    cpSync(builtExtension, folder, { recursive: true });
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
    manifest.host_permissions.push(`https://*.${host.split('.').slice(1).join('.')}/*`);
    writeFileSync(file, JSON.stringify(manifest));
    const browser = await launch(folder);
    await use(browser);
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  },
});

const registered = async (browser: Running) =>
  (await browser.worker()).evaluate(async () => [
    // Two scripts a page: one in a world of its own, one in the page's.
    ...new Set((await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? [])),
  ]);

test('an unknown page is followed when the person asks in the popup: held, anonymised and sent, also after a reload', async ({
  granted: browser,
}) => {
  const own = await browser.context.newPage();
  await own.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await own.evaluate(() => chrome.runtime.sendMessage({ kivett: 'settings.set', input: { language: 'nb' } }));

  const chat = await openChat(browser, site, { waitUntilReady: false });
  await chat.focus();
  // Not asked yet: what is written goes its way, and nothing of ours stands in the page.
  await chat.page.keyboard.type(harmlessText);
  await chat.page.keyboard.press('Enter');
  await expect.poll(() => chat.sent()).toEqual([harmlessText]);
  expect(await chat.probe.badge()).toBeNull();
  expect(await registered(browser)).toEqual([]);

  const popup = await pressToolbarButton(chat.page, browser);
  await expect.poll(() => popup.text()).toContain(t('nb', 'state.not_here'));
  await popup.press(t('nb', 'popup.follow'));
  await expect.poll(() => popup.text()).toContain(t('nb', 'popup.followed', { site: host }));
  expect(await registered(browser)).toEqual([`https://${host}/*`]);

  // The tab that is open already, and the next load of the page.
  for (const reload of [false, true]) {
    browser.sent.length = 0;
    if (reload) await chat.page.reload();
    await chat.focus();
    await chat.ready();
    await chat.page.keyboard.type(caseText.text);
    await chat.page.keyboard.press('Enter');
    await expect.poll(() => chat.probe.cardText()).toContain(t('nb', 'verdict.is.fortrolig'));
    expect(chat.sent()).toEqual([]);
    expect(await chat.text()).toBe(caseText.text);
    await chat.probe.tabTo(t('nb', 'way.anonymise'));
    await chat.page.keyboard.press('Enter');
    await expect.poll(() => chat.sent().length).toBe(1);
    expect(chat.sent()[0]).toContain('[NAVN 1]');
    for (const secret of caseText.secrets) expect(chat.sent()[0]).not.toContain(secret);
  }

  // Our parts, and the names over what was sent.
  const ours = chat.page.locator('[popover="manual"]');
  await expect(ours).toHaveCount(2);
  // Started once more in the same page, as when a host is asked for twice: the newer copy alone is at work.
  await (await browser.worker()).evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const target = { tabId: tab?.id as number };
    await chrome.scripting.executeScript({ target, files: ['content-scripts/chat.js'] });
  }, `https://${host}/*`);
  await chat.ready();
  await expect(ours).toHaveCount(2);

  const again = await pressToolbarButton(chat.page, browser);
  await expect.poll(() => again.text()).toContain(t('nb', 'state.partly'));
  // Nobody has described the page.
  expect(await again.text()).toContain(t('nb', 'gap.site_unknown'));
});
