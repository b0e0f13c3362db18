import { t } from '../../lib/i18n';
import { caseText, harmlessText } from './case-texts';
import { expect, test } from './fixtures';
import { byId } from './sites';

const otherDraft = 'Foreslå tre titler til en brosjyre om sykkelveier.';

for (const site of [byId('chatgpt'), byId('claude')]) {
  test(`${site.name}: an earlier message being edited is judged for its own text, not for the composer’s`, async ({
    chat: open,
  }) => {
    const chat = await open(site);
    const { page, probe } = chat;
    const field = page.locator('.edit-form textarea');
    const save = page.locator('.edit-form button');
    await page.keyboard.type(harmlessText);
    await page.keyboard.press('Enter');
    await expect.poll(() => chat.sent()).toEqual([harmlessText]);

    // A case text waits in the composer; the harmless edit goes without a word.
    await chat.focus();
    await page.keyboard.type(caseText.text);
    await page.locator('.edit-turn').first().click();
    await field.fill(otherDraft);
    await save.click();
    await expect.poll(() => chat.sent()).toEqual([harmlessText, otherDraft]);
    expect(await probe.card()).toBeNull();
    expect(await chat.text()).toBe(caseText.text);

    // The other way round: the composer is harmless, the edit is a case.
    await chat.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(harmlessText);
    await page.locator('.edit-turn').first().click();
    await field.fill(caseText.text);
    await save.click();
    await expect.poll(() => probe.cardText()).toContain(t('nb', 'verdict.is.fortrolig'));
    expect(chat.sent()).toEqual([harmlessText, otherDraft]);
    await probe.tabTo(t('nb', 'way.anonymise'));
    await page.keyboard.press('Enter');
    await expect.poll(() => chat.sent().length).toBe(3);
    expect(chat.sent()[2]).toContain('[FØDSELSNUMMER 1]');
    for (const secret of caseText.secrets) expect(chat.sent()[2]).not.toContain(secret);
    expect(await chat.text()).toBe(harmlessText);
  });
}
