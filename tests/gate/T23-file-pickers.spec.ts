import { join } from 'node:path';
import { t } from '../../lib/i18n';
import { caseFile, expect, harmlessFile, test, type UploadPage } from './uploads';

const WAYS: readonly [string, (chat: UploadPage) => Promise<void>][] = [
  ['connected', (chat) => chat.page.locator('#connected').click()],
  ['shadow', (chat) => chat.page.locator('upload-box input').click()],
  ['closed', (chat) => chat.page.locator('#closed-box').click({ position: { x: 30, y: 10 } })],
  ['detached', (chat) => chat.page.locator('#detached').click()],
];

for (const [how, press] of WAYS) {
  test(`T23 a file chosen by an input that is ${how} is held before the page knows of it`, async ({ uploads }) => {
    const chat = await uploads();
    await chat.choose(() => press(chat), [chat.file('vedtak.txt', caseFile)]);
    await expect.poll(() => chat.probe.cardText()).toContain('vedtak.txt');
    expect(chat.uploaded).toEqual([]);
    await chat.press(t('nb', 'intake.way.leave'));
    await expect.poll(() => chat.probe.card()).toBeNull();

    await chat.choose(() => press(chat), [chat.file('møte.txt', harmlessFile)]);
    await expect.poll(() => chat.uploaded.map(({ name, how: by }) => [name, by])).toEqual([['møte.txt', how]]);
    expect(chat.uploaded[0]?.bytes.equals(Buffer.from(harmlessFile))).toBe(true);
  });
}

test('T23 a chosen folder comes in whole, its files with their paths', async ({ uploads }) => {
  const chat = await uploads();
  const press = () => chat.page.locator('#folder').click();
  const folder = join(chat.file(join('mappe', 'møte.txt'), harmlessFile), '..');
  await chat.choose(press, [folder]);
  await expect.poll(() => chat.uploaded.map(({ path }) => path)).toEqual(['mappe/møte.txt']);
  chat.file(join('mappe', 'sak.txt'), caseFile);
  await chat.choose(press, [folder]);
  await expect.poll(() => chat.probe.cardText()).toContain('mappe/sak.txt');
  expect(chat.uploaded.length).toBe(1);
});

test('T23 a file handle is given to the page only when its file may come in', async ({ uploads }) => {
  const chat = await uploads();
  const pick = async (text: string) => {
    await chat.page.evaluate((content) => {
      (window as unknown as { handleText: string }).handleText = content;
    }, text);
    await chat.page.locator('#handles').click();
  };
  await pick(caseFile);
  await expect.poll(() => chat.probe.cardText()).toContain('notat.txt');
  expect(chat.uploaded).toEqual([]);
  await chat.press(t('nb', 'intake.way.leave'));
  await expect.poll(() => chat.page.title()).toBe('AbortError');
  expect(chat.uploaded).toEqual([]);

  await pick(harmlessFile);
  await expect
    .poll(() => chat.uploaded.map(({ name, bytes }) => [name, bytes.toString()]))
    .toEqual([['notat.txt', harmlessFile]]);
});

test('T23 a chat component by others, whose input is never attached, gets a file after the verdict only', async ({
  uploads,
}) => {
  const chat = await uploads('deep-chat-page');
  const { page } = chat;
  const press = () => page.locator('deep-chat .input-button.outside-end').click();
  await chat.choose(press, [chat.file('vedtak.txt', caseFile)]);
  await expect.poll(() => chat.probe.cardText()).toContain('vedtak.txt');
  await expect(page.locator('deep-chat .file-attachment')).toHaveCount(0);
  await chat.press(t('nb', 'intake.way.leave'));
  await expect.poll(() => chat.probe.card()).toBeNull();
  await chat.choose(press, [chat.file('møte.txt', harmlessFile)]);
  await expect(page.locator('deep-chat .file-attachment')).toHaveCount(1);
});
