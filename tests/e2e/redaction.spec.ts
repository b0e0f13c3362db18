import { t } from '../../lib/i18n';
import { expect, test } from './fixtures';
import { byId } from './sites';

const NAME = 'Hallgeir Brattbakk';
const OTHER = 'Solfrid Nygård';
const text =
  `Skriv vedtak om økonomisk sosialhjelp til ${NAME}, fødselsnummer 13097248022. ` +
  `Brattbakk bor hos ${OTHER}.\nTakk for hjelpen.\nVis til § 18.`;

for (const id of ['chatgpt', 'copilot'] as const) {
  const site = byId(id);

  test(`${site.name}: what anonymising will do is shown before it is done, side by side, and with the keyboard alone`, async ({
    chat: open,
  }) => {
    const chat = await open(site);
    const { page, probe } = chat;
    await page.keyboard.insertText(text);
    await page.keyboard.press('Enter');
    await expect.poll(() => probe.card()).not.toBeNull();
    await probe.tabTo(t('nb', 'redaction.look'));
    await page.keyboard.press('Enter');
    await expect.poll(() => probe.cardText()).toContain(`${NAME} blir [NAVN 1]`);
    const said = ((await probe.cardText()) ?? '').replace(/\s+/g, ' ');
    expect(said).toContain('Brattbakk bor hos');
    expect(said).toContain('[ETTERNAVN 1]');
    expect(said).toContain(t('nb', 'redaction.same', { count: 2 }));
    expect(said).toContain(t('nb', 'redaction.honest'));
    // Nothing has happened by looking.
    expect(chat.sent()).toEqual([]);
    expect(await chat.text()).toBe(text);

    // One person gets another name, and the preview follows.
    await probe.tabTo(new RegExp(`^${NAME} blir`));
    await page.keyboard.press('Enter');
    await probe.tabTo(t('nb', 'redaction.operator'));
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => probe.cardText()).not.toContain(`${NAME} blir [NAVN 1]`);
    // The other is called what the person wants.
    await probe.tabTo(new RegExp(`^${OTHER} blir`));
    await page.keyboard.press('Enter');
    await probe.tabTo(t('nb', 'redaction.rename'));
    await page.keyboard.type('søsteren');
    await expect.poll(() => probe.cardText()).toContain(`${OTHER} blir søsteren`);

    // Esc goes one step back, to the same card.
    await page.keyboard.press('Escape');
    await expect.poll(() => probe.cardText()).toContain(t('nb', 'way.edit.short'));
    expect(await chat.text()).toBe(text);
  });
}

test('another name is sent instead of the real one, is not asked about again, and follows the person through the conversation', async ({
  chat: open,
}) => {
  const chat = await open(byId('chatgpt'));
  const { page, probe } = chat;
  const anonymiseAs = async (message: string) => {
    await page.keyboard.insertText(message);
    await page.keyboard.press('Enter');
    await expect.poll(() => probe.card()).not.toBeNull();
    await probe.tabTo(t('nb', 'redaction.look'));
    await page.keyboard.press('Enter');
    await probe.tabTo(/^Hallgeir Brattbakk (blir|vert)/);
    await page.keyboard.press('Enter');
    await probe.tabTo(t('nb', 'redaction.operator'));
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => probe.cardText()).not.toContain('Hallgeir Brattbakk blir [');
    await probe.tabTo(t('nb', 'redaction.use.send'));
    await page.keyboard.press('Enter');
    await expect.poll(() => probe.card()).toBeNull();
  };
  await anonymiseAs('Kan du skrive en vennlig invitasjon til Hallgeir Brattbakk? Brattbakk fyller 60 år.');
  await expect.poll(() => chat.sent().length).toBe(1);
  const first = chat.sent()[0] ?? '';
  expect(first).not.toMatch(/Hallgeir|Brattbakk|\[/);
  const name = /invitasjon til (\p{Lu}\p{L}+ \p{Lu}\p{L}+)\?/u.exec(first)?.[1] ?? '';
  expect(name).not.toBe('');

  await anonymiseAs('Ta med at Hallgeir Brattbakk liker fisk, og at Solfrid Nygård kommer.');
  await expect.poll(() => chat.sent().length).toBe(2);
  expect(chat.sent()[1]).toContain(name);
  expect(chat.sent()[1]).not.toMatch(/Hallgeir|Brattbakk|Solfrid|Nygård/);
});

test('left as it is means that the text is judged as it is', async ({ chat: open }) => {
  const chat = await open(byId('chatgpt'));
  const { page, probe } = chat;
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
  await expect.poll(() => probe.card()).not.toBeNull();
  await probe.tabTo(t('nb', 'redaction.look'));
  await page.keyboard.press('Enter');
  await probe.tabTo(new RegExp(`^${NAME} blir`));
  await page.keyboard.press('Enter');
  await probe.tabTo(t('nb', 'redaction.operator'));
  await page.keyboard.press('End');
  await expect.poll(() => probe.cardText()).toContain(t('nb', 'redaction.kept', { from: NAME }));
  await probe.tabTo(t('nb', 'redaction.use.send'));
  await page.keyboard.press('Enter');
  // The rest is replaced, the name stands: a new question about it, and nothing has been sent.
  await expect.poll(() => chat.text()).toContain('[FØDSELSNUMMER 1]');
  await expect.poll(() => probe.cardText()).toContain('Fortrolig');
  expect(await chat.text()).toContain(NAME);
  expect(chat.sent()).toEqual([]);
});
