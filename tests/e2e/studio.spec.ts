import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { t } from '../../lib/i18n';
import { openEnvelope, parsePack } from '../../lib/packs';
import { st } from '../../lib/studio/text';
import { expectNoAxeFindings } from './axe';
import { expect, test } from './fixtures';

const NARROW = { width: 320, height: 720 };
const WIDE = { width: 1440, height: 1000 };

/** Takes the focus by Tab until the wanted control has it: nothing here is clicked. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate(() => {
      const at = document.activeElement;
      const label =
        at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement;
      return at?.getAttribute('aria-label') ?? (label ? at.labels?.[0]?.textContent : at?.textContent) ?? '';
    });
    if (there.trim() === name) return;
  }
  throw new Error(`«${name}» is not reached by Tab`);
}

const press = async (page: Page, name: string) => {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
};
const write = async (page: Page, name: string, text: string) => {
  await tabTo(page, name);
  await page.keyboard.type(text);
};
/** Goes back to the top of the page, from where Tab begins again. */
const top = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

async function startDraft(page: Page, language: 'nb' | 'nn' | 'en' = 'nb'): Promise<void> {
  await page.getByRole('button', { name: st(language, 'studio.begin.questions') }).click();
  await page.getByLabel(st(language, 'studio.q.kommune')).fill('Prøvdal');
  await page.getByRole('checkbox', { name: 'Microsoft 365 Copilot', exact: true }).check();
  await page.getByLabel(st(language, 'studio.q.email')).fill('pvo@provdal.test');
  await page.getByLabel(st(language, 'studio.q.services')).fill('Skole');
  await page.getByRole('button', { name: st(language, 'studio.q.make') }).click();
  await page.getByRole('heading', { level: 2, name: st(language, 'studio.nav.decisions') }).waitFor();
}

test('a pack is made from nothing, tried, signed and handed out, by keyboard alone', async ({ own, ask }) => {
  test.setTimeout(90_000);
  const page = await own('studio');
  await page.setViewportSize(WIDE);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await press(page, st('nb', 'studio.begin.questions'));
  await write(page, st('nb', 'studio.q.kommune'), 'Prøvdal');
  await write(page, st('nb', 'studio.q.email'), 'pvo@provdal.test');
  await press(page, st('nb', 'studio.q.make'));

  // A rule with words, and the sentences that prove it; what is to be found is marked by selecting it.
  await press(page, st('nb', 'studio.nav.rules'));
  await write(page, st('nb', 'studio.rules.name'), 'Prosjekt Fjellhauk');
  await press(page, st('nb', 'studio.rules.newTerm'));
  await press(page, st('nb', 'studio.rule.addTerm'));
  await write(page, st('nb', 'studio.rule.term', { number: 1 }), 'fjellhauk, fjellhauken');
  await press(page, st('nb', 'studio.rule.addMatch'));
  await top(page);
  await write(page, st('nb', 'studio.rule.example', { number: 1 }), 'Notat om fjellhauk');
  for (let letter = 0; letter < 'fjellhauk'.length; letter++) await page.keyboard.press('Shift+ArrowLeft');
  await press(page, st('nb', 'studio.rule.mark'));
  await expect(page.getByRole('textbox', { name: st('nb', 'studio.rule.example', { number: 1 }) })).toHaveValue(
    'Notat om ⟦fjellhauk⟧',
  );
  await press(page, st('nb', 'studio.rule.addIgnore'));
  const ignore = page.getByRole('group', { name: st('nb', 'studio.rule.ignore') }).getByRole('textbox');
  await ignore.focus();
  await page.keyboard.type('Notat om fjell og hauk');
  for (const [label, text] of [
    [st('nb', 'studio.rule.nameField'), 'prosjektnavn'],
    [st('nb', 'studio.rule.message'), 'Prosjektet er internt.'],
  ] as const) {
    for (const field of await page.getByRole('group', { name: label }).getByRole('textbox').all()) {
      await field.focus();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    }
  }
  await expect(page.getByText(st('nb', 'studio.examples.ok', { count: 2 }))).toBeVisible();

  // The bench says what the draft does, and who decides.
  await page.getByLabel(st('nb', 'studio.bench.text')).focus();
  await page.keyboard.type('Skriv om fjellhauk.');
  await expect(page.locator('.kv-studio__answer')).toContainText('Prosjektnavn');
  await expect(page.locator('.kv-studio__answer')).toContainText('Hele landet bestemmer her');

  // What changes from the layers below, text by text.
  await press(page, st('nb', 'studio.corpus.run'));
  await expect(page.getByText(st('nb', 'studio.corpus.same', { count: 20 }))).toBeVisible();

  await top(page);
  await press(page, st('nb', 'studio.nav.publish'));
  await expect(page.locator('.kv-studio__middle').getByText('prosjektnavn')).toBeVisible();
  await press(page, st('nb', 'studio.publish.next'));
  await press(page, st('nb', 'studio.publish.next'));
  await write(page, st('nb', 'studio.sign.password'), 'et langt passord');
  const keyFile = page.waitForEvent('download');
  await press(page, st('nb', 'studio.sign.makeNow'));
  expect((await keyFile).suggestedFilename()).toMatch(/^ki-vett-[0-9a-f]{16}\.key\.json$/);
  await expect(page.getByText(st('nb', 'studio.ready'))).toBeVisible();
  const files: string[] = [];
  page.on('download', (download) => files.push(download.suggestedFilename()));
  const first = page.waitForEvent('download');
  await top(page);
  await press(page, st('nb', 'studio.sign.sign'));
  const packFile = await first;
  await expect.poll(() => files.length).toBe(2);
  expect(files[1]).toBe('provdal.latest.json');

  const publicFile = page.waitForEvent('download');
  await page.getByRole('button', { name: st('nb', 'studio.sign.publicKey') }).click();
  const key = JSON.parse(readFileSync(await (await publicFile).path(), 'utf8')) as { keyid: string; publicKey: string };
  const signed = new Uint8Array(readFileSync(await packFile.path()));
  const opened = await openEnvelope(
    signed,
    new Map([[key.keyid, new Uint8Array(Buffer.from(key.publicKey, 'base64'))]]),
  );
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const pack = parsePack(opened.value);
  expect(pack.ok && pack.value).toMatchObject({ id: 'provdal', layer: 'kommune', version: 1 });

  // Whoever gets it compares the fingerprint that the studio showed, and it is in force.
  const print = await page.locator('.kv-studio__print').innerText();
  const settings = await own('options');
  await settings.getByLabel(t('nb', 'options.install.paste')).fill(new TextDecoder().decode(signed));
  await settings.getByRole('button', { name: t('nb', 'options.install.pasteUse') }).click();
  await settings.getByLabel(t('nb', 'options.trust.typed')).fill(print);
  await settings.getByRole('button', { name: t('nb', 'options.trust.yes') }).click();
  await expect(settings.getByText(t('nb', 'options.install.done'))).toBeVisible();
  await ask('packs.remove', { id: 'provdal' });
  await ask('packs.untrust', { keyid: key.keyid });
});

test('the draft is there after a reload, and another tab is told', async ({ own }) => {
  const page = await own('studio');
  await page.setViewportSize(WIDE);
  await startDraft(page);
  await page.getByRole('button', { name: st('nb', 'studio.nav.about') }).click();
  await page.getByLabel(st('nb', 'studio.about.publisher')).fill('Prøvdal kommune');
  await page.reload();
  const again = page.getByRole('button', { name: st('nb', 'studio.drafts.open', { name: 'Prøvdal' }) }).first();
  await again.click();
  await page.getByRole('button', { name: st('nb', 'studio.nav.about') }).click();
  await expect(page.getByLabel(st('nb', 'studio.about.publisher'))).toHaveValue('Prøvdal kommune');

  const other = await own('studio');
  await other.setViewportSize(WIDE);
  await other
    .getByRole('button', { name: st('nb', 'studio.drafts.open', { name: 'Prøvdal' }) })
    .first()
    .click();
  await other.getByRole('button', { name: st('nb', 'studio.nav.about') }).click();
  await page.getByLabel(st('nb', 'studio.about.publisher')).fill('Ny utgiver');
  await expect(other.getByText(st('nb', 'studio.elsewhere'))).toBeVisible();
  await other.getByRole('button', { name: st('nb', 'studio.elsewhere.get') }).click();
  await other.getByRole('button', { name: st('nb', 'studio.nav.about') }).click();
  await expect(other.getByLabel(st('nb', 'studio.about.publisher'))).toHaveValue('Ny utgiver');
});

test('a decision is made in the matrix, taken back and made again', async ({ own }) => {
  const page = await own('studio');
  await page.setViewportSize(WIDE);
  await startDraft(page);
  await page.getByRole('button', { name: /^Microsoft 365 Copilot, Jobbkonto: Spør først/ }).click();
  await page.getByLabel(st('nb', 'studio.decision.status')).selectOption('approved');
  await page.getByLabel(st('nb', 'studio.decision.ceiling')).selectOption('intern');
  await expect(page.getByText(/^Hvem har vurdert Microsoft 365 Copilot \(jobbkonto\)/)).toBeVisible();
  await page.getByRole('button', { name: st('nb', 'studio.undo') }).click();
  await expect(page.getByLabel(st('nb', 'studio.decision.ceiling'))).toHaveValue('apen');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(page.getByLabel(st('nb', 'studio.decision.ceiling'))).toHaveValue('intern');
});

test('the expert view says the line of a mistake, and takes what is right', async ({ own }) => {
  const page = await own('studio');
  await page.setViewportSize(WIDE);
  await startDraft(page);
  await page.getByRole('button', { name: st('nb', 'studio.nav.expert') }).click();
  const text = page.getByLabel(st('nb', 'studio.expert.text'));
  const yaml = await text.inputValue();
  await text.fill(`${yaml}\nprotected: [a\n`);
  await page.getByRole('button', { name: st('nb', 'studio.expert.use') }).click();
  await expect(page.getByText(/^Linje \d+, tegn \d+:/)).toBeVisible();
  await text.fill(`${yaml}\nprotected: [Prøvdal skole]\n`);
  await page.getByRole('button', { name: st('nb', 'studio.expert.use') }).click();
  await page.getByRole('button', { name: st('nb', 'studio.nav.contacts') }).click();
  await expect(page.getByLabel(st('nb', 'studio.protected'), { exact: true })).toHaveValue('Prøvdal skole');
});

for (const language of ['nb', 'nn'] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`every part in ${language}, ${scheme}: axe finds nothing, and 320 px need no sideways scrolling`, async ({
      own,
      ask,
    }) => {
      test.setTimeout(120_000);
      await ask('settings.set', { language });
      const page = await own('studio');
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize(WIDE);
      await expectNoAxeFindings(page);
      await startDraft(page, language);
      await page.getByLabel(st(language, 'studio.bench.text')).fill('Eleven Ole Hansen i 7B er sykmeldt.');
      await expect(page.locator('.kv-studio__answer')).toBeVisible();
      for (const part of ['decisions', 'rules', 'contacts', 'texts', 'about', 'expert', 'publish', 'kit'] as const) {
        await page.setViewportSize(WIDE);
        await page.getByRole('button', { name: st(language, `studio.nav.${part}`), exact: true }).click();
        await page.getByRole('heading', { level: 2, name: st(language, `studio.nav.${part}`) }).waitFor();
        if (part === 'decisions') await page.locator('.kv-studio__cell').first().click();
        if (part === 'rules') {
          await page.getByLabel(st(language, 'studio.rules.name')).fill('Prøve');
          await page.getByRole('button', { name: st(language, 'studio.rules.newTerm') }).click();
        }
        await expectNoAxeFindings(page);
        const shots = process.env.KIVETT_SHOTS;
        if (shots) await page.screenshot({ path: `${shots}/${language}-${scheme}-${part}.png` });
        await page.setViewportSize(NARROW);
        if (shots) await page.screenshot({ path: `${shots}/${language}-${scheme}-${part}-320.png`, fullPage: true });
        const wide = () =>
          page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(await wide(), part).toBe(0);
      }
    });
  }
}

test('the kit for the IT department is made from what is filled in, and a wrong value is said where it stands', async ({
  own,
}) => {
  const page = await own('studio');
  await page.setViewportSize(WIDE);
  await startDraft(page);
  await page.getByRole('button', { name: st('nb', 'studio.nav.kit'), exact: true }).click();
  await expect(page.getByLabel(st('nb', 'studio.kit.kommune'))).toHaveValue('Prøvdal');
  await page.getByLabel(st('nb', 'studio.kit.chromeId')).fill('abc');
  await expect(page.getByText(st('nb', 'studio.kit.wrong'))).toHaveCount(1);
  await page.getByLabel(st('nb', 'studio.kit.chromeId')).fill('abcdefghijklmnopabcdefghijklmnop');
  await page.getByLabel(st('nb', 'studio.kit.packUrl')).fill('https://pakker.provdal.example/provdal.latest.json');
  await expect(page.getByText('chrome/ki-vett.json')).toBeVisible();

  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: st('nb', 'studio.kit.all') }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('ki-vett-utrulling.zip');
  const files = unzipSync(readFileSync(await download.path()));
  const policy = JSON.parse(strFromU8(files['chrome/ki-vett.json'] ?? new Uint8Array()));
  expect(policy['3rdparty'].extensions.abcdefghijklmnopabcdefghijklmnop).toEqual({
    packUrls: ['https://pakker.provdal.example/provdal.latest.json'],
  });
  expect([...(files['chrome/ki-vett.reg'] ?? []).slice(0, 4)]).toEqual([0xff, 0xfe, 0x57, 0]);
  await expectNoAxeFindings(page);
});
