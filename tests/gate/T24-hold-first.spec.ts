import { t } from '../../lib/i18n';
import { expect, harmlessFile, test } from './uploads';

test('T24 a clean file reaches the site once and untouched: same bytes, name, type and time', async ({ uploads }) => {
  const chat = await uploads();
  const bytes = Buffer.concat([Buffer.from(harmlessFile), Buffer.from([0xc3, 0xa6, 0x0d, 0x0a])]);
  const file = chat.file('møte.csv', bytes);
  await chat.choose(() => chat.page.locator('#connected').click(), [file]);
  await expect.poll(() => chat.uploaded.length).toBe(1);
  const [got] = chat.uploaded;
  expect(got?.bytes.equals(bytes)).toBe(true);
  expect(got).toMatchObject({ name: 'møte.csv', type: 'text/csv', modified: Date.parse('2026-03-04T05:06:07Z') });
  // The next one is another request: had the first been given twice, there would be three.
  await chat.drop('.mount', { files: [file] });
  await expect.poll(() => chat.uploaded.map(({ how }) => how)).toEqual(['connected', 'drop']);
});

test('T24 a page that takes only real events: the person is told to drop again, and that drop is the browser’s own', async ({
  uploads,
}) => {
  const chat = await uploads();
  const file = chat.file('møte.txt', harmlessFile);
  await chat.drop('#stubborn', { files: [file] });
  await expect.poll(() => chat.probe.allText()).toContain(t('nb', 'toast.give_again.drop'));
  expect(chat.uploaded).toEqual([]);
  await chat.drop('#stubborn', { files: [file] });
  await expect.poll(() => chat.uploaded.map(({ bytes }) => bytes.toString())).toEqual([harmlessFile]);
});
