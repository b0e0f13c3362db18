import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { copyText } from '../../lib/explain/copy-text';
import { t } from '../../lib/i18n';
import { letter, pupils } from '../fixtures/files/copies';
import { membersOf } from '../unit/copies/world';
import { expectNoAxeFindings } from './axe';
import { expect, test } from './fixtures';

const VALUES = /Kari|Nordmann|13097248022|911 23 456|eksempel\.no/;

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.getByLabel(t('nb', 'check.text')).waitFor();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

for (const [name, bytes, written] of [
  ['Klage Kari Nordmann.docx', letter(), 'Klage NAVN 1-anonymisert.docx'],
  ['elever.xlsx', pupils(), 'elever-anonymisert.xlsx'],
] as const)
  test(`the side panel gives a safe copy of ${name} to keep`, async ({ own }) => {
    const page = await own('sidepanel');
    await choose(page, name, bytes);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: copyText('nb', 'copy.button') }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(written);
    const members = membersOf(readFileSync(await file.path()));
    expect(Object.entries(members).filter(([, xml]) => VALUES.test(xml))).toEqual([]);
    const copy = page.getByRole('region', { name: copyText('nb', 'copy.heading') });
    await expect(copy).toContainText('fødselsnummer');
    await expect(copy).toContainText(copyText('nb', 'copy.stillPersonal'));
    await expectNoAxeFindings(page);
  });

test('a file with pictures is copied only when the person has looked at them', async ({ own }) => {
  const page = await own('sidepanel');
  await choose(page, 'sak.docx', letter({ 'word/media/image1.png': Uint8Array.from([137, 80, 78, 71]) }));
  await page.getByRole('button', { name: copyText('nb', 'copy.button') }).click();
  await expect(page.getByText(copyText('nb', 'copy.no.pictures'))).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: copyText('nb', 'copy.withPictures') }).click();
  await download;
  await expect(page.getByText(copyText('nb', 'copy.pictures'))).toBeVisible();
});

test('where there can be no copy the panel says why, and what can be done', async ({ own }) => {
  const page = await own('sidepanel');
  await choose(page, 'liste.xlsx', pupils({ 'xl/charts/chart1.xml': '<c/>' }));
  await page.getByRole('button', { name: copyText('nb', 'copy.button') }).click();
  const copy = page.getByRole('region', { name: copyText('nb', 'copy.heading') });
  await expect(copy).toContainText(copyText('nb', 'copy.no.chart'));
  await expect(copy).toContainText(copyText('nb', 'copy.useText'));
  // Another text is another question.
  await page.getByLabel(t('nb', 'check.text')).fill('Kari Nordmann, 13097248022');
  await expect(copy).toBeHidden();
});
