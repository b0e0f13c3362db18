import { t } from '../../lib/i18n';
import { caseText } from './case-texts';
import { expect, test } from './fixtures';
import { byId } from './sites';

const sak =
  'Skriv eit vedtak om økonomisk sosialhjelp til Hallgeir Brattbakk, fødselsnummer 13097248022. ' +
  'Han har inkasso og bur mellombels hos søstera si.';

for (const site of [byId('chatgpt'), byId('copilot')]) {
  test(`nynorsk from marker to toast: ${site.name}`, async ({ chat: open, ask, own }) => {
    await ask('settings.set', { language: 'nn' });
    const chat = await open(site, { waitUntilReady: false });
    const { page, probe } = chat;
    await chat.focus();
    await expect.poll(() => probe.badge()).toContain('følgjer med');
    await page.keyboard.type(sak);
    await page.keyboard.press('Enter');
    await expect.poll(() => probe.cardText()).toContain(t('nn', 'verdict.is.fortrolig'));
    const card = (await probe.cardText()) ?? '';
    expect(card).toContain(t('nn', 'way.send_with_reason'));
    expect(card).not.toMatch(/\b(ikke|noe|hvorfor|hva|bare|fra|fortrolig|tjenester)\b/i);
    expect(await probe.focusedName()).toBe(t('nn', 'way.anonymise'));
    await page.keyboard.press('Enter');
    await expect.poll(() => chat.sent().length).toBe(1);
    expect(chat.sent()[0]).toContain('[NAMN 1]');
    expect(chat.sent()[0]).toContain('[FØDSELSNUMMER 1]');
    await expect.poll(() => probe.allText()).toMatch(/KI-vett: .*er bytt ut|bytt/);
    for (const secret of caseText.secrets) expect(chat.sent()[0]).not.toContain(secret);
    const panel = await own('sidepanel');
    await panel.getByLabel(t('nn', 'check.text')).fill(sak);
    await expect(panel.getByLabel(t('nn', 'check.safe.title'))).toHaveValue(/\[NAMN 1\]/);
  });
}
