import { join } from 'node:path';
import { t } from '../../lib/i18n';
import { caseText } from '../e2e/case-texts';
import { caseFile, expect, harmlessFile, settle, test } from './uploads';

test('T22 one of many dropped files holds them all; the card says which, and where', async ({ uploads }) => {
  const chat = await uploads();
  const files = [
    chat.file('møte.txt', harmlessFile),
    chat.file('vedtak.txt', caseFile),
    chat.file('plan.md', harmlessFile),
  ];
  await chat.drop('.mount', { files });
  await expect.poll(() => chat.probe.cardText()).toContain('vedtak.txt');
  expect(await chat.probe.cardText()).toContain(t('nb', 'intake.place.line', { line: 2 }));
  expect(chat.uploaded).toEqual([]);
  // A stop has no way past it.
  expect(await chat.probe.buttons()).not.toContain(t('nb', 'intake.way.unchecked'));
  await chat.press(t('nb', 'intake.way.leave'));
  await expect.poll(() => chat.probe.card()).toBeNull();

  // Without the one, the others come in, every one.
  await chat.drop('.mount', { files: [files[0] as string, files[2] as string] });
  await expect.poll(() => chat.uploaded.map(({ name }) => name).sort()).toEqual(['møte.txt', 'plan.md']);
});

test('T22 a dropped folder is read to the bottom; the page gets it when it is dropped once more', async ({
  uploads,
}) => {
  const chat = await uploads();
  const clean = chat.file(join('mappe', 'under', 'møte.txt'), harmlessFile);
  const folder = join(clean, '..', '..');
  await chat.drop('.mount', { files: [folder] });
  await expect.poll(() => chat.probe.allText()).toContain(t('nb', 'toast.give_again.drop'));
  expect(chat.uploaded).toEqual([]);
  await chat.drop('.mount', { files: [folder] });
  await expect.poll(() => chat.uploaded.map(({ name }) => name)).toEqual(['møte.txt']);

  chat.file(join('mappe', 'under', 'sak.txt'), caseFile);
  await chat.drop('.mount', { files: [folder] });
  await expect.poll(() => chat.probe.cardText()).toContain('sak.txt');
  expect(chat.uploaded.length).toBe(1);
});

test('T22 text dropped outside of a field is judged; in a field it waits for the send', async ({ uploads }) => {
  const chat = await uploads();
  await chat.drop('#stubborn', { text: caseText.text });
  await expect.poll(() => chat.probe.cardText()).toContain(t('nb', 'verdict.is.fortrolig'));
  expect(chat.uploaded).toEqual([]);
  await chat.page.keyboard.press('Escape');
  await expect.poll(() => chat.probe.card()).toBeNull();

  await chat.drop('.mount', { text: caseText.text });
  await expect.poll(() => chat.composerText()).toContain('Brattbakk');
  expect(await chat.probe.card()).toBeNull();
  await chat.focus();
  await chat.page.keyboard.press('Enter');
  await expect.poll(() => chat.probe.cardText()).toContain(t('nb', 'verdict.is.fortrolig'));
  expect(chat.sent).toEqual([]);
  await settle(chat);
  expect(chat.uploaded).toEqual([]);
});
