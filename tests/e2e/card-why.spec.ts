import { LANGUAGES } from '../../lib/contracts/language';
import { t } from '../../lib/i18n';
import { expectNoAxeFindings, expectNoAxeFindingsInCard } from './axe';
import { caseText } from './case-texts';
import { expect, test } from './fixtures';
import { byId } from './sites';

const chatgpt = byId('chatgpt');
/** How the expander of the number is called, in each language. */
const NUMBER = { nb: /^fødselsnummer/i, nn: /^fødselsnummer/i, en: /^national identity number/i };
const AT_THE_NUMBER = {
  nb: 'Ordet «fødselsnummer» står rett foran.',
  nn: 'Ordet «fødselsnummer» står rett framfor.',
  en: 'The word «fødselsnummer» stands right before it.',
};

for (const language of LANGUAGES) {
  test(`«Hvorfor?» tells in ${language}, by keyboard, how the number was seen`, async ({ chat: open, ask }) => {
    await ask('settings.set', { language });
    const { page, probe, focus } = await open(chatgpt, { waitUntilReady: false });
    await page.setViewportSize({ width: 320, height: 720 });
    await focus();
    await expect.poll(() => probe.badge()).toMatch(/KI-vett/);
    await page.keyboard.type(caseText.text);
    await page.keyboard.press('Enter');
    await expect.poll(() => probe.cardText()).toContain(t(language, 'verdict.is.fortrolig'));
    const told = AT_THE_NUMBER[language];
    // Closed, none of the person's words are in what we draw.
    expect(await probe.allText()).not.toContain('Hallgeir');
    expect(await probe.allText()).not.toContain(told);
    await probe.tabTo(NUMBER[language]);
    await page.keyboard.press('Enter');
    await expect.poll(() => probe.cardText()).toContain(told);
    expect(await probe.cardText()).toContain('«13…»');
    expect(await probe.cardText()).not.toContain('13097248022');
    // The page's own scripts see none of it: neither in the document nor as text of our element.
    const seen = await page.evaluate(() => document.documentElement.outerHTML + document.body.innerText);
    expect(seen).not.toContain(told);
    await page.keyboard.press('Enter');
    await expect.poll(() => probe.allText()).not.toContain(told);
    await page.keyboard.press('Enter');
    await expect.poll(() => probe.cardText()).toContain(told);
    await probe.openForAxe();
    await expectNoAxeFindingsInCard(page);
  });
}

test('the side panel tells the same, with the line', async ({ own }) => {
  const page = await own('sidepanel');
  await page.getByLabel(t('nb', 'check.text')).fill('Hei!\nFødselsnummeret: 13097248022.');
  const row = page.locator('.kv-finding', { hasText: 'Fødselsnummer' });
  await row.locator('summary').press('Enter');
  await expect(row.getByRole('list', { name: t('nb', 'finding.how') })).toContainText('Linje 2: «13…»');
  await expect(row).toContainText('Ordet «Fødselsnummeret» står rett foran.');
  await expectNoAxeFindings(page);
});
