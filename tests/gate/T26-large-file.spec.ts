import { t } from '../../lib/i18n';
import { expect, harmlessFile, test } from './uploads';

/** Two million characters are judged before the rest is said to be unread. In milliseconds. */
const READING = { timeout: 25_000 };

test('T26 a file over the reader’s limit is «not checked», never passed by in silence', async ({ uploads }) => {
  const chat = await uploads();
  await chat.drop('.mount', { files: [chat.file('stor.txt', 'x '.repeat(3 * 1024 * 1024))] });
  await expect.poll(() => chat.probe.cardText(), READING).toContain(t('nb', 'intake.unread.too_large'));
  expect(await chat.probe.cardText()).toContain(t('nb', 'intake.instead.large'));
  expect(chat.uploaded).toEqual([]);
});

test('T26 reading that takes its time is shown, goes on while the person does something else, and can be stopped', async ({
  uploads,
}) => {
  const chat = await uploads();
  const long = harmlessFile.repeat(25_000);
  const files = Array.from({ length: 30 }, (_, index) => chat.file(`møte ${index}.txt`, `${index}\n${long}`));
  await chat.drop('.mount', { files });
  const reading = t('nb', 'intake.reading', { count: files.length });
  await expect.poll(() => chat.probe.cardText()).toContain(reading);
  await chat.page.mouse.click(600, 20);
  expect(await chat.probe.cardText()).toContain(reading);
  await chat.press(t('nb', 'intake.reading.stop'));
  await expect.poll(() => chat.probe.card()).toBeNull();

  await chat.drop('.mount', { files: [chat.file('kort.txt', harmlessFile)] });
  await expect.poll(() => chat.uploaded.map(({ name }) => name)).toEqual(['kort.txt']);
});
