import { t } from '../../lib/i18n';
import { caseText } from '../e2e/case-texts';
import { expect, test } from '../e2e/fixtures';
import { composerScript, drawn, servePage, toolbarOf } from './state';

/** A page where everything goes wrong all the time, also in the functions everybody uses. */
const BROKEN = `<script>
    for (const type of ['keydown', 'input', 'focusin', 'click']) {
      window.addEventListener(type, () => { throw new Error('page: ' + type); }, true);
    }
    setInterval(() => { throw new Error('page: timer'); }, 20);
    Promise.reject(new Error('page: promise'));
    new MutationObserver(() => { throw new Error('page: observer'); }).observe(document, { childList: true, subtree: true });
    document.querySelectorAll = () => { throw new Error('page: querySelectorAll'); };
    Element.prototype.matches = () => { throw new Error('page: matches'); };
    Element.prototype.getBoundingClientRect = () => { throw new Error('page: rect'); };
    window.onerror = () => { throw new Error('page: onerror'); };
    notThere();
  </script>
  <div id="prompt-textarea" contenteditable="true" style="min-height:80px;width:600px;border:1px solid"></div>
  <button data-testid="send-button">Send</button>
  ${composerScript('#prompt-textarea', '[data-testid=send-button]')}`;

test('T30 errors of the page itself change nothing: the state stands and the text is held', async ({
  context,
  browserWithExtension: browser,
}) => {
  await servePage(context, 'https://chatgpt.com/broken', BROKEN);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('https://chatgpt.com/broken');
  await page.locator('#prompt-textarea').click();
  await expect.poll(() => drawn(page)).toContain(t('nb', 'state.protected'));
  await page.keyboard.insertText(caseText.text);
  await page.keyboard.press('Enter');
  await expect.poll(() => drawn(page)).toContain(t('nb', 'verdict.is.fortrolig'));
  expect(browser.sent).toEqual([]);
  await expect(page.locator('#prompt-textarea')).toContainText(caseText.text.split('\n')[0] ?? '');
  expect((await toolbarOf(browser, page.url())).badge).toBe('');
  // The page did go wrong; the Enter that was held it never saw.
  for (const kind of ['timer', 'promise', 'observer', 'input']) expect(errors).toContain(`page: ${kind}`);
});
