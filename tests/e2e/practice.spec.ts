import { PRACTICE_CASES } from '../../components/practice/cases';
import { t } from '../../lib/i18n';
import { expectNoAxeFindings, expectNoAxeFindingsInCard } from './axe';
import { probe } from './card';
import { expect, test } from './fixtures';

test('there are eight cases', () => {
  expect(PRACTICE_CASES.map(({ id }) => id)).toEqual([
    'barnevern',
    'nav',
    'skole',
    'helse',
    'plan',
    'hr',
    'innkjop',
    'generelt',
  ]);
});

for (const one of PRACTICE_CASES.filter(({ id }) => id !== 'generelt')) {
  test(`${one.id}: the case is held, and nothing has reached the assistant`, async ({ own, browserWithExtension }) => {
    const page = await own('practice');
    const eyes = await probe(page);
    await page.getByRole('button', { name: one.area.nb, exact: true }).click();
    await page.getByRole('button', { name: t('nb', 'practice.insert') }).click();
    const message = page.getByLabel(t('nb', 'practice.message'), { exact: true });
    await expect(message).toHaveValue(one.text.nb);
    await expect(message).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(() => eyes.cardText()).toMatch(/Dette er (intern|(strengt )?fortrolig)/);
    await expect(page.getByText(t('nb', 'practice.empty'))).toBeVisible();
    await eyes.openForAxe();
    await expectNoAxeFindingsInCard(page);
    const outside = browserWithExtension.traffic.requests.filter(({ url }) => !url.startsWith('chrome-extension:'));
    expect(outside).toEqual([]);
  });
}

test('anonymise, look it over, send: the assistant gets placeholders and says what was done well', async ({ own }) => {
  const page = await own('practice');
  const eyes = await probe(page);
  const plan = PRACTICE_CASES.find(({ id }) => id === 'plan');
  await page.getByRole('button', { name: plan?.area.nb ?? '', exact: true }).click();
  await page.getByRole('button', { name: t('nb', 'practice.insert') }).click();
  await page.keyboard.press('Enter');
  await expect.poll(() => eyes.focusedName()).toMatch(/^Anonymiser og/);
  // What the button promises is what comes: sent at once, or left in the field to be looked over.
  const isLookedOver = (await eyes.focusedName()) === t('nb', 'way.anonymise.only');
  await page.keyboard.press('Enter');
  await expect.poll(() => eyes.card()).toBeNull();
  const received = page.locator('.kv-chat__message');
  const message = page.getByLabel(t('nb', 'practice.message'), { exact: true });
  if (isLookedOver) {
    await expect(message).toHaveValue(/\[NAVN 1\]/);
    await page.keyboard.press('Enter');
    await expect.poll(() => eyes.card()).not.toBeNull();
    await eyes.tabTo(t('nb', 'way.send_with_reason'));
    await page.keyboard.press('Enter');
    await eyes.tabTo(t('nb', 'reason.already_public'));
    await page.keyboard.press('Space');
    await eyes.tabTo(t('nb', 'reason.send'));
    await page.keyboard.press('Enter');
  }
  await expect(received).toHaveCount(1);
  await expect(received).toContainText('[NAVN 1]');
  await expect(received).not.toContainText('Hauglid');
  await expect(page.getByText(t('nb', 'practice.well'))).toBeVisible();
  await expectNoAxeFindings(page);
});

test('the general case goes straight through', async ({ own }) => {
  const page = await own('practice');
  const eyes = await probe(page);
  const general = PRACTICE_CASES.find(({ id }) => id === 'generelt');
  await page.getByRole('button', { name: general?.area.nb ?? '', exact: true }).click();
  await page.getByRole('button', { name: t('nb', 'practice.insert') }).click();
  await page.keyboard.press('Enter');
  await expect(page.locator('.kv-chat__message')).toHaveText(general?.text.nb ?? '');
  expect(await eyes.card()).toBeNull();
  await expect(page.getByText(t('nb', 'practice.reply.open'))).toBeVisible();
});
