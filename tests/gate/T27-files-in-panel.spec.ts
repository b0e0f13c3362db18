import { t } from '../../lib/i18n';
import { expect, test } from '../e2e/fixtures';
import { docx, pptx } from '../fixtures/files/office';
import { pdf } from '../fixtures/files/pdf';

const give = (name: string, bytes: Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(bytes) });

test('T27 a document is read in the side panel by what it is, whatever it is called, also what hides in it', async ({
  own,
}) => {
  const page = await own('sidepanel');
  await page.locator('input[type=file]').setInputFiles(give('notat.txt', docx()));
  const field = page.getByLabel(t('nb', 'check.text'));
  await expect(field).toHaveValue(/13097248022/);
  await expect(field).toHaveValue(/slettet setning/);
  await expect(page.getByRole('status').first()).toContainText(t('nb', 'verdict.is.fortrolig'));
});

test('T27 a PDF with a page that is a picture: what was read is judged, and the rest is said to be unread', async ({
  own,
}) => {
  const page = await own('sidepanel');
  // The reader for PDF is two megabytes, and is loaded for the first one.
  await page.locator('input[type=file]').setInputFiles(give('skannet.pdf', pdf(['Lag en quiz om fjorder.', ''])));
  await expect(page.getByLabel(t('nb', 'check.text'))).toHaveValue(/quiz om fjorder/, { timeout: 20_000 });
  await expect(page.getByText(t('nb', 'check.filePartly', { file: 'skannet.pdf' }))).toBeVisible();
  await expect(page.getByRole('status').first()).not.toContainText(t('nb', 'verdict.is.apen'));
});

test('T27 slides with pictures, and a file that nobody can read', async ({ own }) => {
  const page = await own('sidepanel');
  const input = page.locator('input[type=file]');
  await input.setInputFiles(give('lysark.pptx', pptx()));
  await expect(page.getByLabel(t('nb', 'check.text'))).toHaveValue(/Kari Nordmann/);
  await input.setInputFiles(
    give(
      'rapport.docx',
      Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 256),
    ),
  );
  await expect(page.getByText(t('nb', 'check.fileNotRead', { file: 'rapport.docx' }))).toBeVisible();
});
