import { t } from '../../lib/i18n';
import { caseLines, caseText } from './case-texts';
import { type Chat, expect, test } from './fixtures';
import { SITES } from './sites';

/** Nothing of the case has left the page: not as a message, not in any other request. */
function nothingLeft(chat: Chat, requests: { body: string | null; url: string }[], secrets: readonly string[]): void {
  for (const secret of secrets) {
    expect(chat.sent().join('\n')).not.toContain(secret);
    for (const { url, body } of requests) expect(`${decodeURIComponent(url)} ${body ?? ''}`).not.toContain(secret);
  }
}

for (const site of SITES) {
  test.describe(`${site.name}`, () => {
    test('a typed case text is held, anonymised by keyboard, and the page receives placeholders only', async ({
      chat: open,
      browserWithExtension,
    }) => {
      const chat = await open(site);
      const { probe, page } = chat;
      await page.keyboard.type(caseText.text);
      await expect.poll(() => chat.text()).toBe(caseText.text);
      await page.keyboard.press('Enter');

      await expect
        .poll(() => probe.cardText(), { message: 'the card opens' })
        .toContain(t('nb', 'verdict.is.fortrolig'));
      expect(chat.sent()).toEqual([]);
      expect(await chat.text()).toBe(caseText.text);
      expect(await probe.focusedName()).toBe(t('nb', 'way.anonymise'));

      await page.keyboard.press('Enter');
      await expect.poll(() => chat.sent().length).toBe(1);
      expect(await probe.card()).toBeNull();
      expect(chat.sent()[0]).toContain('[NAVN 1]');
      expect(chat.sent()[0]).toContain('[FØDSELSNUMMER 1]');
      nothingLeft(chat, browserWithExtension.traffic.requests, caseText.secrets);
    });

    test('a pasted text of several lines keeps its lines when it is anonymised', async ({
      chat: open,
      browserWithExtension,
    }) => {
      const chat = await open(site);
      await chat.paste(caseLines.text);
      await expect.poll(() => chat.text()).toContain('barnehageplass');
      await chat.page.keyboard.press('Enter');
      await expect.poll(() => chat.probe.focusedName()).toBe(t('nb', 'way.anonymise'));
      expect(chat.sent()).toEqual([]);
      await chat.page.keyboard.press('Enter');
      await expect.poll(() => chat.sent().length).toBe(1);
      const lines = (chat.sent()[0] ?? '').split(/\n+/);
      expect(lines).toEqual([
        'Søker: [NAVN 1]',
        'Fødselsnummer: [FØDSELSNUMMER 1]',
        'Skriv et svar på søknaden om barnehageplass.',
      ]);
      nothingLeft(chat, browserWithExtension.traffic.requests, caseLines.secrets);
    });

    test('the send button is held as Enter is', async ({ chat: open }) => {
      const chat = await open(site);
      await chat.page.keyboard.type(caseText.text);
      await chat.page.locator(site.send).first().click();
      await expect.poll(() => chat.probe.card()).not.toBeNull();
      expect(chat.sent()).toEqual([]);
    });

    test('Esc goes back to the text, and nothing is lost or sent', async ({ chat: open }) => {
      const chat = await open(site);
      await chat.page.keyboard.type(caseText.text);
      await chat.page.keyboard.press('Enter');
      await expect.poll(() => chat.probe.card()).not.toBeNull();
      await chat.page.keyboard.press('Escape');
      await expect.poll(() => chat.probe.card()).toBeNull();
      expect(chat.sent()).toEqual([]);
      await chat.page.keyboard.type(' Og mer.');
      expect(await chat.text()).toBe(`${caseText.text} Og mer.`);
    });
  });
}
