import { t } from '../../lib/i18n';
import { caseFile, expect, harmlessFile, test } from './uploads';

test('T25 a message of nothing but an attachment: the gate has run before there is one to send', async ({
  uploads,
}) => {
  const chat = await uploads();
  await chat.drop('.mount', { files: [chat.file('vedtak.txt', caseFile)] });
  await expect.poll(() => chat.probe.cardText()).toContain('vedtak.txt');
  await chat.page.locator('[data-testid="chat-input-send"]').click();
  await expect.poll(() => chat.probe.card()).toBeNull();
  expect(chat.uploaded).toEqual([]);
  expect(chat.sent).toEqual([]);
  await chat.drop('.mount', { files: [chat.file('møte.txt', harmlessFile)] });
  await expect.poll(() => chat.uploaded.map(({ name }) => name)).toEqual(['møte.txt']);
  expect(await chat.probe.cardText()).toBeNull();
  expect(await chat.probe.allText()).not.toContain(t('nb', 'intake.way.leave'));
});
