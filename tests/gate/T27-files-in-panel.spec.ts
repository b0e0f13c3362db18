import { t } from '../../lib/i18n';
import { expect, test } from '../e2e/fixtures';
import { docx, pptx, xlsx } from '../fixtures/files/office';
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

test('T27 the side panel says where in a file it stands, why the rest was not read and what to do instead', async ({
  own,
}) => {
  const page = await own('sidepanel');
  const input = page.locator('input[type=file]');
  await input.setInputFiles(give('elever.xlsx', xlsx(2)));
  const places = page.getByRole('region', { name: t('nb', 'check.filePlaces') });
  await expect(places).toContainText(t('nb', 'intake.place.cell', { cell: 'B3 og B4', sheet: 'Elever' }));
  // Of a text that is not the file's any more nothing is said.
  await page.getByLabel(t('nb', 'check.text')).fill('Hei.');
  await expect(places).toHaveCount(0);

  await input.setInputFiles(give('vedtak.pdf', pdf(['Forside', 'Fnr 13097248022', ''])));
  await expect(places).toContainText(`fødselsnummer: ${t('nb', 'intake.place.page', { page: 2 })}`, {
    timeout: 20_000,
  });
  await expect(places).toContainText(
    t('nb', 'intake.notReadAt', {
      place: t('nb', 'intake.place.page', { page: 3 }),
      why: t('nb', 'intake.unread.no_text_layer'),
    }),
  );
  await expect(places).toContainText(t('nb', 'intake.instead.picture'));
});

test('T27 reading in the side panel is told of and can be stopped; what was written stays', async ({ own }) => {
  const page = await own('sidepanel');
  const field = page.getByLabel(t('nb', 'check.text'));
  await field.fill('Det jeg skrev.');
  const long = pdf(Array.from({ length: 1500 }, () => 'Agenda for torsdag'));
  await page.locator('input[type=file]').setInputFiles(give('lang.pdf', long));
  const told = page.getByText(t('nb', 'check.reading', { file: 'lang.pdf' }));
  await expect(told).toHaveCount(1);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: t('nb', 'intake.reading.stop') }).click();
  await expect(told).toHaveCount(0);
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(field).toHaveValue('Det jeg skrev.');
});
