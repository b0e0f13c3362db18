import { caseFile, expect, harmlessFile, test } from './uploads';

test('T25 a message of nothing but an attachment: the gate has run before there is one to send', async ({
  uploads,
}) => {
  const chat = await uploads();
  await chat.drop('.mount', { files: [chat.file('vedtak.txt', caseFile)] });
  await expect.poll(() => chat.probe.cardText()).toContain('vedtak.txt');
  await chat.page.keyboard.press('Escape');
  await expect.poll(() => chat.probe.card()).toBeNull();
  await chat.page.locator('[data-testid="chat-input-send"]').click();

  await chat.drop('.mount', { files: [chat.file('møte.txt', harmlessFile)] });
  await expect.poll(() => chat.uploaded.map(({ name }) => name)).toEqual(['møte.txt']);
  await chat.page.locator('[data-testid="chat-input-send"]').click();
  await expect.poll(() => chat.sent).toEqual(['[vedlegg]']);
  expect(await chat.probe.card()).toBeNull();
});
