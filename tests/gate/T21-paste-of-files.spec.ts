import { t } from '../../lib/i18n';
import { expect, test } from './uploads';

/** Four red pixels. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==',
  'base64',
);

test('T21 a screenshot on the clipboard is held, said to be unread, and goes in when the person says so', async ({
  uploads,
}) => {
  const chat = await uploads();
  await chat.paste({ 'image/png': png });
  await expect.poll(() => chat.probe.cardText()).toContain(t('nb', 'intake.unread.image_not_read'));
  expect(await chat.probe.cardText()).toContain(t('nb', 'intake.unchecked', { count: 1 }));
  expect(chat.uploaded).toEqual([]);
  expect(await chat.page.evaluate(() => window.pasted)).toEqual([]);

  await chat.press(t('nb', 'intake.way.leave'));
  await expect.poll(() => chat.probe.card()).toBeNull();
  expect(chat.uploaded).toEqual([]);

  await chat.focus();
  await chat.page.keyboard.press('ControlOrMeta+v');
  await expect.poll(() => chat.probe.card()).not.toBeNull();
  await chat.press(t('nb', 'intake.way.unchecked'));
  await expect.poll(() => chat.uploaded.length).toBe(1);
  expect(chat.uploaded[0]?.type).toBe('image/png');
  expect(chat.uploaded[0]?.bytes.subarray(0, 4).toString('latin1')).toBe('\x89PNG');
});
