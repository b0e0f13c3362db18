import { t } from '../../lib/i18n';
import { docx } from '../fixtures/files/office';
import { expect, test } from './uploads';

test('T27 try', async ({ uploads }) => {
  const chat = await uploads();
  await chat.drop('.mount', { files: [chat.file('vedtak.docx', Buffer.from(docx()))] });
  await expect.poll(() => chat.probe.card(), { timeout: 15_000 }).not.toBeNull();
  await expect
    .poll(() => chat.probe.cardText(), { timeout: 15_000 })
    .not.toContain(t('nb', 'intake.reading', { count: 1 }));
  console.log(await chat.probe.cardText());
  console.log(chat.page.frames().map((f) => f.url()));
  console.log(
    await chat.page.evaluate(() => [window.length, performance.getEntriesByType('resource').map((e) => e.name)]),
  );
});
