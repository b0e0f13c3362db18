import { t } from '../../lib/i18n';
import { caseText } from '../e2e/case-texts';
import { expect, test } from '../e2e/fixtures';
import { composerScript, drawn, popupOver, servePage, toolbarOf } from './state';

/** The site has been rebuilt: not one name of the description fits any more. */
const REBUILT = `<div class="new" contenteditable="true" style="min-height:80px;width:600px;border:1px solid"></div>
  <span role="button" class="go">Send</span>${composerScript('.new', '.go')}`;
/** The composer is where it was; the button is not. */
const NEW_BUTTON = `<div id="prompt-textarea" contenteditable="true" style="min-height:80px;width:600px;border:1px solid"></div>
  <span role="button" class="go">Send</span>${composerScript('#prompt-textarea', '.go')}`;

test('T10 a composer that the description no longer knows is said to be unprotected at the first key, and Enter still asks', async ({
  context,
  browserWithExtension: browser,
}) => {
  await servePage(context, 'https://chatgpt.com/rebuilt', REBUILT);
  const page = await context.newPage();
  await page.goto('https://chatgpt.com/rebuilt');
  await page.locator('.new').click();
  await expect.poll(async () => (await toolbarOf(browser, page.url())).title).toContain(t('nb', 'why.no_composer'));
  await page.keyboard.press('H');

  await expect.poll(() => drawn(page)).toContain(t('nb', 'why.unknown_field'));
  await expect
    .poll(() => toolbarOf(browser, page.url()))
    .toEqual({
      title: `${t('nb', 'state.unprotected')}: ${t('nb', 'why.unknown_field')}`,
      badge: '!',
    });
  const popup = await popupOver(page, browser);
  await expect(popup.getByText(t('nb', 'why.unknown_field'))).toBeVisible();
  await expect(popup.getByText(t('nb', 'why.unknown_field.do'))).toBeVisible();
  await expect(popup.getByRole('button', { name: t('nb', 'protection.openPanel') })).toBeVisible();
  expect(await drawn(page)).not.toContain(t('nb', 'state.protected'));

  await page.bringToFront();
  await page.locator('.new').click();
  await page.keyboard.insertText(` ${caseText.text}`);
  await page.keyboard.press('Enter');
  await expect.poll(() => drawn(page)).toContain(t('nb', 'verdict.is.fortrolig'));
  expect(browser.sent).toEqual([]);
  await expect(page.locator('.new')).toContainText(caseText.text.split('\n')[0] ?? '');
});

test('T10 a send button that the description no longer knows is said before anything is sent, and a click past the gate afterwards', async ({
  context,
  browserWithExtension: browser,
}) => {
  await servePage(context, 'https://chatgpt.com/new-button', NEW_BUTTON);
  const page = await context.newPage();
  await page.goto('https://chatgpt.com/new-button');
  await page.locator('#prompt-textarea').click();
  await page.keyboard.insertText('Lag en dagsorden for møtet');
  await expect.poll(() => drawn(page)).toContain(t('nb', 'gap.send_button_unknown'));
  expect(await drawn(page)).not.toContain(t('nb', 'gap.slipped'));

  await page.locator('.go').click();
  await expect.poll(() => browser.sent).toEqual(['Lag en dagsorden for møtet']);
  await expect.poll(() => drawn(page)).toContain(t('nb', 'gap.slipped'));
  await expect.poll(async () => (await toolbarOf(browser, page.url())).title).toContain(t('nb', 'gap.slipped'));
});
