import { expect, test } from './uploads';

test('T19 a number pasted in three pieces is found whole at send', async ({ uploads }) => {
  const chat = await uploads();
  await chat.page.keyboard.type('Skriv brev til ');
  for (const piece of ['130972', '48', '022']) await chat.paste({ 'text/plain': piece });
  await expect.poll(() => chat.composerText()).toContain('13097248022');
  expect(await chat.probe.card()).toBeNull();
  await chat.page.keyboard.press('Enter');
  await expect.poll(async () => (await chat.probe.parts())?.summary).toMatch(/fødselsnummer/i);
  expect(chat.sent).toEqual([]);
});
