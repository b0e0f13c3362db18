import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../lib/contracts/language';
import { t } from '../../lib/i18n';
import { expectNoAxeFindings } from './axe';
import { caseText, harmlessText } from './case-texts';
import { expect, test } from './fixtures';

const SCHEMES = ['light', 'dark'] as const;
const NARROW = { width: 320, height: 720 };

/** No part may need sideways scrolling at 320 px (WCAG 1.4.10). */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.beforeEach(async ({ ask }) => {
      await ask('settings.set', { language });
    });

    for (const scheme of SCHEMES) {
      test(`popup: empty and answered, ${scheme}, also at 320 px`, async ({ own }) => {
        const page = await own('popup');
        await page.emulateMedia({ colorScheme: scheme });
        await page.setViewportSize(NARROW);
        expect(await page.locator('html').getAttribute('lang')).toBe(language);
        const search = page.getByLabel(t(language, 'lookup.label'));
        await expect(search).toBeFocused();
        await expectNoAxeFindings(page);
        await page.keyboard.type('ChatGPT referat');
        await page.keyboard.press('Enter');
        await expect(page.getByRole('status').first()).toContainText('ChatGPT');
        await expectNoAxeFindings(page);
        await expectNoSidewaysScroll(page);
      });

      test(`side panel: empty, case text, harmless text, question, breach, ${scheme}, also at 320 px`, async ({
        own,
      }) => {
        const page = await own('sidepanel');
        await page.emulateMedia({ colorScheme: scheme });
        await page.setViewportSize(NARROW);
        const text = page.getByLabel(t(language, 'check.text'));
        await text.waitFor();
        await expectNoAxeFindings(page);
        await text.fill(caseText.text);
        await expect(page.getByLabel(t(language, 'check.answer'))).toContainText(t(language, 'verdict.is.fortrolig'));
        await expectNoAxeFindings(page);
        await text.fill(harmlessText);
        await expect(page.getByLabel(t(language, 'check.answer'))).not.toContainText(
          t(language, 'verdict.is.fortrolig'),
        );
        await expectNoAxeFindings(page);
        await page.getByRole('button', { name: t(language, 'breach.button') }).click();
        await expect(page.getByText(t(language, 'breach.step.delete'))).toBeVisible();
        await expectNoAxeFindings(page);
        await page.getByRole('button', { name: t(language, 'breach.close') }).click();
        await page.getByRole('tab', { name: t(language, 'panel.tab.ask') }).click();
        await page.getByLabel(t(language, 'lookup.label')).waitFor();
        await expectNoAxeFindings(page);
        await expectNoSidewaysScroll(page);
      });

      test(`options: ${scheme}, also at 320 px`, async ({ own }) => {
        const page = await own('options');
        await page.emulateMedia({ colorScheme: scheme });
        await page.setViewportSize(NARROW);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(t(language, 'options.heading'));
        await expect(page.getByText(t(language, 'options.packs.active')).first()).toBeVisible();
        await expectNoAxeFindings(page);
        await expectNoSidewaysScroll(page);
      });

      test(`practice room: empty, case open, ${scheme}, also at 320 px`, async ({ own }) => {
        const page = await own('practice');
        await page.emulateMedia({ colorScheme: scheme });
        await page.setViewportSize(NARROW);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(t(language, 'practice.heading'));
        await expectNoAxeFindings(page);
        await page.locator('.kv-folder__case').first().click();
        await page.getByRole('button', { name: t(language, 'practice.insert') }).click();
        await expectNoAxeFindings(page);
        await expectNoSidewaysScroll(page);
      });
    }
  });
}

test('the side panel makes a safe copy and puts it on the clipboard', async ({ own }) => {
  const page = await own('sidepanel');
  await page.getByLabel(t('nb', 'check.text')).fill(caseText.text);
  const safe = page.getByLabel(t('nb', 'check.safe.title'));
  await expect(safe).toHaveValue(/\[NAVN 1\].*\[FØDSELSNUMMER 1\]/s);
  for (const secret of caseText.secrets) await expect(safe).not.toHaveValue(new RegExp(secret));
  await page.getByRole('button', { name: t('nb', 'check.copy') }).click();
  await expect(page.getByText(t('nb', 'common.copied'))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await safe.inputValue());
});

test('the side panel reads a text file that is dropped, and says it of one it can’t read', async ({ own }) => {
  const page = await own('sidepanel');
  const file = page.locator('input[type=file]');
  await file.setInputFiles({ name: 'notat.txt', mimeType: 'text/plain', buffer: Buffer.from(caseText.text) });
  await expect(page.getByLabel(t('nb', 'check.text'))).toHaveValue(caseText.text);
  await file.setInputFiles({ name: 'bilde.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47]) });
  await expect(page.getByLabel(t('nb', 'check.answer'))).toContainText(
    t('nb', 'check.fileNotRead', { file: 'bilde.png' }),
  );
});

test('language is switched inside the extension, at once and for good', async ({ own, ask }) => {
  const page = await own('options');
  await page.getByLabel(t('nb', 'options.language.nn')).check();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('nn', 'options.heading'));
  expect((await ask('settings.get', {})).language).toBe('nn');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('nn', 'options.heading'));
});

test('the popup answers «Kan jeg bruke dette?» by the rules of the example kommune', async ({ own, ask }) => {
  await ask('settings.set', { kommunePack: 'eksempel' });
  const page = await own('popup');
  await page.getByLabel(t('nb', 'lookup.label')).fill('DeepSeek');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').first()).toContainText(t('nb', 'lookup.answer.no'));
});

test('one name for two tools: the popup asks which, and the answer is about the one that was chosen', async ({
  own,
  ask,
}) => {
  await ask('settings.set', { kommunePack: 'eksempel' });
  const page = await own('popup');
  await page.getByLabel(t('nb', 'lookup.label')).fill('copilot til e-post');
  const status = page.getByRole('status').first();
  await expect(status).toContainText(t('nb', 'lookup.which'));
  await expect(status).not.toContainText(t('nb', 'lookup.answer.no'));
  await expectNoAxeFindings(page);
  await page.getByRole('button', { name: 'Microsoft 365 Copilot', exact: true }).click();
  await expect(status).not.toContainText(t('nb', 'lookup.which'));
  await expect(status).toContainText(t('nb', 'lookup.answer.yes_with_conditions'));
  await expect(status).toContainText('Microsoft 365 Copilot');
});
