import { LANGUAGES } from '../../lib/contracts/language';
import { t } from '../../lib/i18n';
import { expectNoAxeFindingsInCard } from './axe';
import { caseText } from './case-texts';
import { expect, test } from './fixtures';
import { byId } from './sites';

const chatgpt = byId('chatgpt');
const WATCHING = { nb: 'følger med', nn: 'følgjer med', en: 'following along' };

for (const language of LANGUAGES) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`the card has no axe findings: ${language}, ${scheme}, 320 px`, async ({ chat: open, ask }) => {
      await ask('settings.set', { language });
      const { page, probe, focus } = await open(chatgpt, { waitUntilReady: false });
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width: 320, height: 720 });
      await focus();
      await expect.poll(() => probe.badge()).toContain(WATCHING[language]);
      await page.keyboard.type(caseText.text);
      await page.keyboard.press('Enter');
      await expect.poll(() => probe.cardText()).toContain(t(language, 'verdict.is.fortrolig'));
      await probe.openForAxe();
      await expectNoAxeFindingsInCard(page);
    });
  }
}

test('the marker says class and count, and its card can be opened and left by keyboard', async ({ chat: open }) => {
  const { page, probe, focus } = await open(chatgpt);
  await page.keyboard.type(caseText.text);
  await expect.poll(() => probe.badge()).toMatch(/KI-vett: Fortrolig, \d+ funn/);
  await focus();
  await probe.tabTo(/^KI-vett: Fortrolig/);
  await page.keyboard.press('Enter');
  await expect.poll(() => probe.cardText()).toContain(t('nb', 'verdict.is.fortrolig'));
  await page.keyboard.press('Escape');
  await expect.poll(() => probe.card()).toBeNull();
});

test('what was found is announced once, politely, without the text itself', async ({ chat: open }) => {
  const { page, probe } = await open(chatgpt);
  await page.keyboard.type(caseText.text);
  await expect.poll(() => probe.allText()).toContain('KI-vett: teksten er');
  const text = await probe.allText();
  for (const secret of caseText.secrets) expect(text).not.toContain(secret);
});
