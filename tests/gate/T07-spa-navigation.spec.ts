import type { Page } from '@playwright/test';
import { t } from '../../lib/i18n';
import { caseText } from '../e2e/case-texts';
import { expect, test } from '../e2e/fixtures';
import { byId } from '../e2e/sites';

const chatgpt = byId('chatgpt');

/** The page swaps its send button for another element, as single-page applications do on every render. */
async function replaceButton(page: Page): Promise<void> {
  await page.locator(chatgpt.send).evaluate((old) => {
    const fresh = document.createElement('button');
    fresh.type = 'button';
    fresh.id = old.id;
    fresh.dataset.testid = 'send-button';
    fresh.textContent = 'Send';
    // The page's own listener stands on the old one: the new one sends as the page would.
    fresh.addEventListener('click', () => (old as HTMLButtonElement).click());
    old.replaceWith(fresh);
  });
}

test('T7 a send button that the page has replaced is guarded like the one before it', async ({ chat }) => {
  const { page, probe, sent } = await chat(chatgpt);
  await page.keyboard.type(caseText.text);
  await replaceButton(page);
  await page.locator(chatgpt.send).click();
  await expect
    .poll(() => probe.cardText(), { message: 'the card is there' })
    .toContain(t('nb', 'verdict.is.fortrolig'));
  expect(sent()).toEqual([]);
});

test('T7 a new chat takes the composer away and draws another: the new one is guarded, and marked as watched', async ({
  chat,
}) => {
  const { page, probe, sent, focus } = await chat(chatgpt);
  await page.evaluate(() => Object.assign(window, { before: document.querySelector('#prompt-textarea') }));
  await page.locator('#new-chat').click();
  expect(
    await page.evaluate(
      () => document.querySelector('#prompt-textarea') !== (window as never as { before: Element }).before,
    ),
    'the page has drawn another composer',
  ).toBe(true);
  await focus();
  await page.keyboard.type(caseText.text);
  // Only a marker that follows the new field can count what stands in it.
  await expect.poll(() => probe.badge(), { message: 'the new field is read' }).toMatch(/KI-vett: Fortrolig, \d+ funn/);
  await page.keyboard.press('Enter');
  await expect
    .poll(() => probe.cardText(), { message: 'the card is there' })
    .toContain(t('nb', 'verdict.is.fortrolig'));
  expect(sent()).toEqual([]);
});

test('T7 back and forward inside the page: still guarded, and no send from the element that was there before', async ({
  chat,
}) => {
  const { page, probe, sent, focus } = await chat(chatgpt);
  await page.evaluate(() => {
    history.pushState({}, '', '/c/1');
    window.addEventListener('popstate', () => document.querySelector<HTMLElement>('#new-chat')?.click());
    document.querySelector<HTMLElement>('#new-chat')?.click();
  });
  await page.goBack();
  await page.goForward();
  await focus();
  await page.keyboard.type(caseText.text);
  await page.locator(chatgpt.send).click();
  await expect
    .poll(() => probe.cardText(), { message: 'the card is there' })
    .toContain(t('nb', 'verdict.is.fortrolig'));
  expect(sent()).toEqual([]);
});
