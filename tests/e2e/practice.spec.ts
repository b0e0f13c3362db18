import { courseFor, PRACTICE_CASES } from '../../components/practice/cases';
import { gt } from '../../lib/guidance/text';
import { t } from '../../lib/i18n';
import { expectNoAxeFindings, expectNoAxeFindingsInCard } from './axe';
import { probe } from './card';
import { expect, test } from './fixtures';

for (const one of PRACTICE_CASES.filter(({ right }) => right === 'hold')) {
  test(`${one.id}: the case is held, and nothing has reached the assistant`, async ({ own, browserWithExtension }) => {
    const page = await own('practice');
    const eyes = await probe(page);
    await page.getByRole('button', { name: one.area.nb, exact: true }).click();
    await page.getByRole('button', { name: t('nb', 'practice.insert') }).click();
    const message = page.getByLabel(t('nb', 'practice.message'), { exact: true });
    await expect(message).toHaveValue(one.text.nb);
    await expect(message).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(() => eyes.cardText()).toMatch(/Dette (er|ser) (intern|gradert|(strengt )?fortrolig)/);
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

test('what is harmless goes straight through, whatever its words', async ({ own }) => {
  const page = await own('practice');
  const eyes = await probe(page);
  for (const one of PRACTICE_CASES.filter(({ right }) => right === 'share')) {
    await page.getByRole('button', { name: one.area.nb, exact: true }).click();
    await page.getByRole('button', { name: t('nb', 'practice.insert') }).click();
    await page.keyboard.press('Enter');
    await expect(page.locator('.kv-chat__message').last()).toHaveText(one.text.nb);
    expect(await eyes.card()).toBeNull();
    await expect(page.getByText(one.point.nb)).toBeVisible();
  }
});

for (const language of ['nb', 'nn'] as const)
  test(`the course, from start to a certificate that prints, by keyboard, in ${language}`, async ({
    own,
    ask,
    browserWithExtension,
  }) => {
    await ask('settings.set', { language, service: 'barnehage' });
    const page = await own('practice');
    const eyes = await probe(page);
    await page.getByRole('button', { name: gt(language, 'course.start') }).press('Enter');
    const course = courseFor('barnehage');
    for (const [index, one] of course.entries()) {
      const step = page.getByRole('heading', { name: gt(language, 'course.step', { at: index + 1, of: 6 }) });
      await expect(step).toBeFocused();
      await page.getByRole('button', { name: t(language, 'practice.insert') }).press('Enter');
      await page.keyboard.press('Enter');
      if (one.right === 'hold') {
        await expect.poll(() => eyes.card()).not.toBeNull();
        await page.keyboard.press('Escape');
        await expect.poll(() => eyes.card()).toBeNull();
        await page.getByLabel(t(language, 'practice.message'), { exact: true }).fill('Hvordan skriver jeg klart?');
        await page.keyboard.press('Enter');
      }
      await expect(page.locator('.kv-chat__message')).toHaveCount(1);
      const on = gt(language, index < 5 ? 'course.next' : 'course.finish');
      await page.getByRole('button', { name: on }).press('Enter');
    }
    await expect(page.getByRole('heading', { name: gt(language, 'certificate.title') })).toBeFocused();
    await page.getByLabel(gt(language, 'certificate.name')).fill('Testperson Testesen');
    await expectNoAxeFindings(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Testperson Testesen')).toBeVisible();
    await expect(page.getByText(course[0]?.point[language] ?? '')).toBeVisible();
    await expect(page.getByRole('button', { name: gt(language, 'certificate.print') })).toBeHidden();
    await expect(page.getByLabel(t(language, 'practice.message'), { exact: true })).toBeHidden();
    // The name is on the paper alone.
    await page.reload();
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(kept).not.toContain('Testesen');
    const outside = browserWithExtension.traffic.requests.filter(({ url }) => !url.startsWith('chrome-extension:'));
    expect(outside).toEqual([]);
  });
