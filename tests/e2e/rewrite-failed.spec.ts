import type { Page } from '@playwright/test';
import { t } from '../../lib/i18n';
import { caseText } from './case-texts';
import { expect, test } from './fixtures';
import { byId } from './sites';

/** A rich editor whose page draws again, a frame later, what it had before. */
const linesComeBack = (page: Page, composer: string) =>
  page.locator(composer).evaluate((element) => {
    const { innerHTML } = element;
    element.addEventListener('input', () => {
      requestAnimationFrame(() => {
        element.innerHTML = innerHTML;
      });
    });
  });

/** A controlled text area whose page puts its own value back a frame later. */
const valueComesBack = (page: Page, composer: string) =>
  page.locator(composer).evaluate((element) => {
    const field = element as HTMLTextAreaElement;
    const { value } = field;
    field.addEventListener('input', () => {
      requestAnimationFrame(() => {
        field.value = value;
      });
    });
  });

for (const { site, revert } of [
  { site: byId('chatgpt'), revert: linesComeBack },
  { site: byId('gemini'), revert: linesComeBack },
  { site: byId('copilot'), revert: valueComesBack },
]) {
  test(`${site.name}: a page that undoes our change gets nothing; the safe text is offered for the clipboard`, async ({
    chat: open,
  }) => {
    const chat = await open(site);
    const { page, probe } = chat;
    await page.keyboard.type(caseText.text);
    await revert(page, site.composer);
    await page.keyboard.press('Enter');
    await expect.poll(() => probe.focusedName()).toBe(t('nb', 'way.anonymise'));
    await page.keyboard.press('Enter');

    await expect.poll(() => probe.cardText()).toContain(t('nb', 'card.rewriteFailed'));
    expect(chat.sent()).toEqual([]);
    expect(await chat.text()).toBe(caseText.text);
    expect(await probe.focusedName()).toBe(t('nb', 'way.copy_safe'));
    await page.keyboard.press('Enter');
    await expect.poll(() => probe.card()).toBeNull();
    await expect.poll(() => probe.allText()).toContain(t('nb', 'toast.copied'));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('[NAVN 1]');
    for (const secret of caseText.secrets) expect(copied).not.toContain(secret);
    expect(await chat.text()).toBe(caseText.text);

    // Nothing was let through by the failure.
    await page.keyboard.press('Enter');
    await expect.poll(() => probe.cardText()).toContain(t('nb', 'verdict.is.fortrolig'));
    expect(chat.sent()).toEqual([]);
  });
}
