import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { t } from '../../lib/i18n';
import { expectNoAxeFindings } from '../e2e/axe';
import { probe } from '../e2e/card';
import { type Browser, expect, test } from '../e2e/fixtures';
import { composerScript, popupOver, servePage } from './state';

/** A page for each state that the popup can find a page in. */
const PAGES: Record<string, string> = {
  partly: `<main><form><textarea name="user-prompt" placeholder="Ask">Hei</textarea><button type="submit" aria-label="Send">Send</button></form></main>
    ${composerScript('textarea', 'button')}`,
  unprotected: '<p>Ingenting her</p>',
};

async function popupFor(state: string, browser: Browser): Promise<Page> {
  // A site whose description is uncertain is followed, and says so.
  const address = state === 'partly' ? 'https://duck.ai/' : `https://chatgpt.com/${state}`;
  await servePage(browser.context, address, PAGES[state] ?? '');
  const front = await browser.context.newPage();
  await front.goto(address);
  return popupOver(front, browser);
}

for (const state of Object.keys(PAGES)) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`popup, ${state}, ${scheme}: reads at 320 px, by keyboard and by screen reader`, async ({
      browserWithExtension: browser,
    }) => {
      const popup = await popupFor(state, browser);
      await popup.emulateMedia({ colorScheme: scheme });
      await popup.setViewportSize({ width: 320, height: 720 });
      await expect(popup.locator('.kv-site')).toHaveAttribute('data-state', state);
      await expectNoAxeFindings(popup);
      expect(
        await popup.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
      await expect(popup.getByRole('region')).toContainText(t('nb', `state.${state as 'partly' | 'unprotected'}`));
      await popup.bringToFront();
      await popup.getByLabel(t('nb', 'lookup.label')).focus();
      if (state === 'unprotected') {
        await popup.keyboard.press('Shift+Tab');
        await expect(popup.getByRole('button', { name: t('nb', 'protection.openPanel') })).toBeFocused();
      }
    });
  }
}

for (const scheme of ['light', 'dark'] as const) {
  test(`the marker’s card says what is missing and what to do, ${scheme}, at 320 px, and axe finds nothing`, async ({
    context,
  }) => {
    await servePage(context, 'https://duck.ai/', PAGES.partly ?? '');
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 720 });
    await page.goto('https://duck.ai/');
    const eyes = await probe(page);
    await page.locator('textarea').click();
    await expect.poll(() => eyes.badge()).toContain(t('nb', 'state.partly'));
    await eyes.tabTo(/KI-vett/);
    await page.keyboard.press('Enter');
    await expect.poll(() => eyes.cardText()).toContain(t('nb', 'state.partly'));
    const card = (await eyes.cardText()) ?? '';
    for (const key of ['gap.site_uncertain', 'state.partly.do'] as const) expect(card).toContain(t('nb', key));
    expect(await eyes.buttons()).toEqual([t('nb', 'card.openPanel'), t('nb', 'common.close')]);
    // What is looked at is our card, in a page that is as it should be.
    await page.evaluate(() => {
      document.title = 'Samtale';
      document.documentElement.lang = 'nb';
    });
    await eyes.openForAxe();
    // axe did get to see the card.
    const { passes } = await new AxeBuilder({ page }).setLegacyMode(true).withRules(['aria-dialog-name']).analyze();
    expect(passes).toHaveLength(1);
    await expectNoAxeFindings(page);
  });
}
