import { t } from '../../lib/i18n';
import { caseLines, caseText } from './case-texts';
import { expect, test } from './fixtures';
import { byId } from './sites';

const LINE = 'Fjorden er lang og smal, og fergen går hver time.';
/** Harmless lines, at least this many characters. */
const filler = (characters: number) =>
  Array.from({ length: Math.ceil(characters / (LINE.length + 1)) }, () => LINE).join('\n');

for (const site of [byId('chatgpt'), byId('gemini'), byId('copilot'), byId('lexical')]) {
  test(`${site.name}: 100 000 pasted characters get a verdict, and only what was found is changed`, async ({
    chat: open,
  }) => {
    const chat = await open(site);
    const { page, probe } = chat;
    const before = filler(100_000);
    const pasted = `${before}\n${caseLines.text}\n${LINE}`;
    await chat.paste(pasted);
    // A page that makes a file of long pastes would have it at once: there the paste itself is held.
    const atPaste = site.id === 'chatgpt';
    if (!atPaste) {
      await expect.poll(() => chat.text().then((text) => text.length)).toBe(pasted.length);
      await page.keyboard.press('Enter');
    }
    await expect.poll(() => probe.cardText()).toContain(t('nb', 'verdict.is.fortrolig'));
    expect(await probe.cardText()).not.toContain(t('nb', 'incomplete.text_too_long'));
    expect(chat.sent()).toEqual([]);
    expect((await chat.text()) === (atPaste ? '' : pasted)).toBe(true);

    await probe.tabTo(t('nb', atPaste ? 'intake.paste.anonymise' : 'way.anonymise'));
    await page.keyboard.press('Enter');
    if (atPaste) {
      await expect.poll(() => chat.text()).toContain('[FØDSELSNUMMER 1]');
      await page.keyboard.press('Enter');
    }
    await expect.poll(() => chat.sent().length).toBe(1);
    const [sent = ''] = chat.sent();
    const safe = `${before}\nSøker: [NAVN 1]\nFødselsnummer: [FØDSELSNUMMER 1]\nSkriv et svar på søknaden om barnehageplass.\n${LINE}`;
    // Compared as a whole, said in short: a difference of 100 000 characters helps nobody.
    expect(sent.slice(-200)).toBe(safe.slice(-200));
    expect(sent === safe).toBe(true);
  });
}

test('over 200 000 characters: the person is told, the text stays, and it goes whole when they say so', async ({
  chat: open,
}) => {
  const chat = await open(byId('copilot'));
  const { page, probe } = chat;
  const long = filler(205_000);
  await chat.paste(long);
  await expect.poll(() => probe.badge()).toContain(t('nb', 'badge.notChecked'));
  await page.keyboard.press('Enter');
  await expect.poll(() => probe.cardText()).toContain(t('nb', 'incomplete.text_too_long'));
  await page.keyboard.press('Escape');
  await expect.poll(() => probe.card()).toBeNull();
  expect(chat.sent()).toEqual([]);
  expect((await chat.text()) === long).toBe(true);

  await page.keyboard.press('Enter');
  await expect.poll(() => probe.card()).not.toBeNull();
  await probe.tabTo(t('nb', 'way.send_unchecked'));
  await page.keyboard.press('Enter');
  await expect.poll(() => chat.sent().length).toBe(1);
  expect(chat.sent()[0] === long).toBe(true);
});

test('a case at the start of a text that is too long: anonymising it does not let the unread rest out', async ({
  chat: open,
}) => {
  const chat = await open(byId('copilot'));
  const { page, probe } = chat;
  await chat.paste(`${caseText.text}\n${filler(201_000)}\n${caseLines.text}`);
  await page.keyboard.press('Enter');
  await expect.poll(() => probe.cardText()).toContain(t('nb', 'verdict.is.fortrolig'));
  expect(await probe.cardText()).toContain(t('nb', 'incomplete.text_too_long'));
  await probe.tabTo(/^Anonymiser/);
  await page.keyboard.press('Enter');
  // What was read is safe now; the rest was not read, and the person is asked about it.
  await expect.poll(() => probe.cardText()).toContain(t('nb', 'verdict.unchecked'));
  expect(await probe.cardText()).toContain(t('nb', 'incomplete.text_too_long'));
  expect(chat.sent()).toEqual([]);
  expect(await chat.text()).toMatch(/^Skriv et vedtak om økonomisk sosialhjelp til \[NAVN 1\]/);
});
