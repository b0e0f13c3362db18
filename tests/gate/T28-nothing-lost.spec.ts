import { t } from '../../lib/i18n';
import { expect, test } from './uploads';

test('T28 a file of a kind that can’t be read is said to be unread, and is not lost', async ({ uploads }) => {
  const chat = await uploads();
  const bytes = Buffer.from([0, 1, 2, 3, 255]);
  await chat.drop('.mount', { files: [chat.file('tegning.xyz', bytes)] });
  await expect.poll(() => chat.probe.cardText()).toContain(t('nb', 'intake.unread.unknown_kind'));
  expect(chat.uploaded).toEqual([]);
  await chat.press(t('nb', 'intake.way.unchecked'));
  await expect.poll(() => chat.uploaded.map((one) => one.bytes.equals(bytes))).toEqual([true]);
});
