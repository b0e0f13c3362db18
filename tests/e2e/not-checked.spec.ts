import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { t } from '../../lib/i18n';
import { builtExtension } from '../../scripts/launch';
import { caseText, harmlessText } from './case-texts';
import { type Browser, test as base, expect, launch, openChat } from './fixtures';
import { byId } from './sites';

/** A browser with a damaged copy of the extension. */
const test = base.extend<{ damaged: (damage: (folder: string) => void) => Promise<Browser> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  damaged: async ({}, use) => {
    const opened: (() => Promise<void>)[] = [];
    await use(async (damage) => {
      const folder = mkdtempSync(join(tmpdir(), 'kivett-damaged-'));
      cpSync(builtExtension, folder, { recursive: true });
      damage(folder);
      const browser = await launch(folder, { welcome: damage !== silent });
      opened.push(async () => {
        await browser.close();
        rmSync(folder, { recursive: true, force: true });
      });
      return browser;
    });
    for (const close of opened) await close();
  },
});

const withoutRules = (folder: string) => writeFileSync(join(folder, 'packs', 'base.kivett.json'), '{"damaged":true}');
const silent = (folder: string) => writeFileSync(join(folder, 'background.js'), '// answers nobody');

for (const [what, damage] of [
  ['the rules are missing', withoutRules],
  ['the background does not answer', silent],
] as const) {
  test(`${what}: the person is told «ikke kontrollert» and decides; nothing is sent before`, async ({ damaged }) => {
    const chat = await openChat(await damaged(damage), byId('chatgpt'), { waitUntilReady: false });
    await chat.focus();
    await chat.page.keyboard.type(caseText.text);
    await chat.page.keyboard.press('Enter');
    await expect.poll(() => chat.probe.cardText(), { timeout: 15_000 }).toMatch(/ikke kontrollert|not checked/i);
    expect(chat.sent()).toEqual([]);
    expect(await chat.text()).toBe(caseText.text);

    await chat.page.keyboard.press('Escape');
    await expect.poll(() => chat.probe.card()).toBeNull();
    expect(chat.sent()).toEqual([]);

    await chat.page.keyboard.press('Enter');
    await expect.poll(() => chat.probe.card(), { timeout: 15_000 }).not.toBeNull();
    await chat.probe.tabTo(new RegExp(`^(${t('nb', 'way.send_unchecked')}|${t('en', 'way.send_unchecked')})$`));
    await chat.page.keyboard.press('Enter');
    await expect.poll(() => chat.sent()).toEqual([caseText.text]);
  });
}

test('without rules no page of ours looks calm', async ({ damaged }) => {
  const browser = await damaged(withoutRules);
  const chat = await openChat(browser, byId('chatgpt'), { waitUntilReady: false });
  await chat.focus();
  await expect.poll(() => chat.probe.badge(), { timeout: 15_000 }).toMatch(/ikke på plass|not in place/);
  for (const name of ['popup', 'sidepanel', 'practice']) {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/${name}.html`);
    await expect(page.getByText(/Reglene er ikke på plass|The rules are not in place/)).toBeVisible();
  }
});

test('a text over the limit is said to be checked in part only', async ({ own, chat: open }) => {
  const long = `${harmlessText} `.repeat(5_000);
  const panel = await own('sidepanel');
  await panel.getByLabel(t('nb', 'check.text')).fill(long);
  const said = t('nb', 'incomplete.sentence', { what: t('nb', 'incomplete.text_too_long') });
  await expect(panel.getByLabel(t('nb', 'check.answer'))).toContainText(said);

  const chat = await open(byId('copilot'));
  await chat.paste(long);
  await chat.page.keyboard.press('Enter');
  await expect.poll(() => chat.probe.cardText()).toContain(t('nb', 'incomplete.text_too_long'));
  expect(chat.sent()).toEqual([]);
});
