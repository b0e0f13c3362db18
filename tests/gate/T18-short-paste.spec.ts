import { t } from '../../lib/i18n';
import { expect, test } from './uploads';

test('T18 a short paste goes in natively and is judged with the words around it at send', async ({ uploads }) => {
  const chat = await uploads();
  await chat.page.keyboard.type('Ring søkeren på telefon ');
  await chat.paste({ 'text/plain': '41234567' });
  await expect.poll(() => chat.composerText()).toContain('41234567');
  expect(await chat.page.evaluate(() => window.pasted)).toEqual([{ trusted: true, types: ['text/plain'] }]);
  expect(await chat.probe.card()).toBeNull();

  await chat.page.keyboard.press('Enter');
  await expect.poll(async () => (await chat.probe.parts())?.summary).toMatch(/telefonnummer/i);
  expect(chat.sent).toEqual([]);
  await chat.press(t('nb', 'way.edit.short'));
  expect(await chat.composerText()).toContain('41234567');
});
