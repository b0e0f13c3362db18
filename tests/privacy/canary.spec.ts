import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { probe } from '../e2e/card';
import { expect, launch, openChat, test } from '../e2e/fixtures';
import { SITES } from '../e2e/sites';
import { everythingKept, pageHolds } from '../gate/everywhere';
import { test as uploadTest } from '../gate/uploads';

/** A word that stands nowhere else, inside a text that KI-vett has much to say about. */
const SECRET = 'Kvitrenattergal';
const text = `Skriv vedtak om økonomisk sosialhjelp til Hallgeir ${SECRET}, fødselsnummer 13097248022.`;

test('nothing that is typed is stored, logged or sent', async () => {
  // Every page, one after another.
  test.setTimeout(180_000);
  const browser = await launch();
  try {
    for (const site of SITES) {
      const chat = await openChat(browser, site, { waitUntilReady: false });
      await chat.focus();
      await expect.poll(() => chat.probe.badge()).toMatch(/følger med|following along/);
      await chat.paste(text);
      await chat.page.keyboard.press('Enter');
      await expect.poll(() => chat.probe.card()).not.toBeNull();
      await chat.page.keyboard.press('Escape');
      await expect.poll(() => chat.probe.card()).toBeNull();
      await chat.page.keyboard.press('ControlOrMeta+a');
      await chat.page.keyboard.press('Delete');
      await chat.page.keyboard.type(text);
      await chat.page.keyboard.press('Enter');
      await expect.poll(() => chat.probe.card()).not.toBeNull();
      await chat.page.keyboard.press('Escape');
      await expect.poll(() => chat.probe.card()).toBeNull();
      // While it stands unsent in the field too, nothing of it is in a place of ours or of the page's beside the field.
      expect(await chat.page.evaluate(pageHolds)).not.toContain(SECRET);
      await chat.page.keyboard.press('Enter');
      await expect.poll(() => chat.probe.focusedName()).toMatch(/^Anonymis/);
      await chat.page.keyboard.press('Enter');
      await expect.poll(() => chat.probe.card()).toBeNull();
      await expect.poll(async () => `${chat.sent().join()}${await chat.text()}`).toMatch(/\[NA(VN|ME) 1\]/);
      expect(await chat.page.evaluate(pageHolds)).not.toContain(SECRET);
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

    // What was counted of all this, in every form it may leave the machine in.
    const insight = await own('insight');
    const exported = async (name: RegExp) => {
      const [download] = await Promise.all([
        insight.waitForEvent('download'),
        insight.getByRole('button', { name }).click(),
      ]);
      return readFileSync(await download.path(), 'utf8');
    };
    const files = [await exported(/^(Last ned alt|Download everything)$/), await exported(/rapporten$|the report$/)];
    await insight.getByRole('tab', { name: /^(Rapport|Report)$/ }).click();
    files.push(await exported(/CSV/), await exported(/JSON/));
    for (const file of files) {
      expect(file).toMatch(/fortrolig/);
      expect(file).not.toContain(SECRET);
      expect(file).not.toContain('13097248022');
    }
    expect(await insight.content()).not.toContain(SECRET);

    const options = await own('options');
    const kept = await options.evaluate(everythingKept);
    // The search itself works: what is stored is found by it.
    expect(kept).toContain('base');
    expect(kept).toContain('anonymised');
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

uploadTest(
  'nothing of what is dropped, pasted or chosen is stored, logged, sent or left in the page',
  async ({ uploads, own, browserWithExtension: browser }) => {
    const up = await uploads();
    const { page, probe: eyes } = up;
    const file = up.file('notat.txt', text);
    // Long enough for the page to make a file of it.
    const long = `${text}\n${'Fjorden er lang og smal. '.repeat(80)}`;
    const ways: (() => Promise<void>)[] = [
      () => up.drop('.mount', { files: [file] }),
      () => up.drop('#stubborn', { text }),
      () => up.paste({ 'text/plain': long }),
      () => up.choose(() => page.locator('#connected').click(), [file]),
      () => up.choose(() => page.locator('#detached').click(), [file]),
    ];
    for (const way of ways) {
      await up.focus();
      await way();
      await expect.poll(() => eyes.card()).not.toBeNull();
      // What the person declined is nowhere; the card itself is in a tree that the page can't see.
      await page.keyboard.press('Escape');
      await expect.poll(() => eyes.card()).toBeNull();
    }
    expect(up.uploaded).toEqual([]);
    expect(await page.evaluate(pageHolds)).not.toContain(SECRET);
    const kept = await (await own('options')).evaluate(everythingKept);
    expect(kept).toContain('base');
    expect(kept).not.toContain(SECRET);
    expect(browser.traffic.console.join('\n')).not.toContain(SECRET);
    for (const { url, body } of browser.traffic.requests)
      expect(`${decodeURIComponent(url)} ${body ?? ''}`).not.toContain(SECRET);
  },
);

function filesWith(folder: string, word: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name);
    return (
      statSync(path).isFile() &&
      (readFileSync(path).includes(word) || readFileSync(path).includes(Buffer.from(word, 'utf16le')))
    );
  });
}
