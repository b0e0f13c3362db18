import { t } from '../../lib/i18n';
import { caseText } from '../e2e/case-texts';
import { expect, test } from '../e2e/fixtures';
import { SITES } from '../e2e/sites';

for (const site of SITES) {
  test(`T16 text that is typed, not pasted, is held at the send: ${site.name}`, async ({ chat: open }) => {
    const chat = await open(site);
    await chat.focus();
    await chat.page.keyboard.type(caseText.text);
    await chat.page.keyboard.press('Enter');
    await expect.poll(() => chat.probe.cardText()).toContain(t('nb', 'verdict.is.fortrolig'));
    expect(chat.sent()).toEqual([]);
  });
}
