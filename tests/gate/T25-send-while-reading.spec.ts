import { t } from '../../lib/i18n';
import { pdf } from '../fixtures/files/pdf';
import { expect, test } from './uploads';

/** So many pages take seconds to read, on any machine. */
const long = (text: string) =>
  Buffer.from(
    pdf(
      Array.from({ length: 1500 }, () => text),
      { author: '' },
    ),
  );

test('T25 a send while a file is being read is held, by key and by button, and the card says so', async ({
  uploads,
}) => {
  const chat = await uploads();
  await chat.page.keyboard.insertText('Lag et sammendrag av vedlegget.');
  await chat.drop('.mount', { files: [chat.file('møte.pdf', long('Agenda for torsdag'))] });
  const reading = t('nb', 'intake.reading', { count: 1 });
  await expect.poll(() => chat.probe.cardText(), { timeout: 15_000 }).toContain(reading);
  expect(await chat.probe.cardText()).not.toContain(t('nb', 'intake.reading.sendHeld', { count: 1 }));
  // The card lies over the button; the keyboard gets there all the same.
  await chat.page.locator('[data-testid="chat-input-send"]').focus();
  await chat.page.keyboard.press('Enter');
  await expect.poll(() => chat.probe.cardText()).toContain(t('nb', 'intake.reading.sendHeld', { count: 1 }));
  await chat.page.locator('[data-testid="chat-input"]').focus();
  await chat.page.keyboard.press('Enter');
  expect(chat.sent).toEqual([]);
  expect(await chat.composerText()).toBe('Lag et sammendrag av vedlegget.');

  await expect.poll(() => chat.uploaded.map(({ name }) => name), { timeout: 25_000 }).toEqual(['møte.pdf']);
  await expect.poll(() => chat.probe.allText()).toContain(t('nb', 'toast.send_again'));
  expect(chat.sent).toEqual([]);
  await chat.focus();
  await chat.page.keyboard.press('Enter');
  await expect.poll(() => chat.sent).toEqual(['Lag et sammendrag av vedlegget.']);
});

test('T25 reading that is stopped lets nothing in, and the message may go without the file', async ({ uploads }) => {
  const chat = await uploads();
  await chat.page.keyboard.insertText('Hei.');
  await chat.drop('.mount', { files: [chat.file('møte.pdf', long('Agenda for torsdag'))] });
  await expect
    .poll(() => chat.probe.cardText(), { timeout: 15_000 })
    .toContain(t('nb', 'intake.reading', { count: 1 }));
  await chat.press(t('nb', 'intake.reading.stop'));
  await expect.poll(() => chat.probe.card()).toBeNull();
  await chat.focus();
  await chat.page.keyboard.press('Enter');
  await expect.poll(() => chat.sent).toEqual(['Hei.']);
  expect(chat.uploaded).toEqual([]);
});
