import type { Page } from '@playwright/test';
import { t } from '../../lib/i18n';
import { caseText } from '../e2e/case-texts';
import { type Browser, expect, test } from '../e2e/fixtures';
import { composerScript, drawn, popupOver, servePage, toolbarOf } from './state';

const INNER = `<textarea id="mobile-composer-prompt" rows="4" cols="60"></textarea>
  <button data-testid="send-button">Send</button>
  ${composerScript('textarea', '[data-testid=send-button]')}`;
const FRAME_STYLE = 'width:700px;height:400px;border:1px solid';

/** Ways a page puts a composer in a frame of its own; each fills the page that is served. */
const FRAMES: Record<string, string> = {
  'a frame of the same origin': `<iframe src="https://chatgpt.com/inner" style="${FRAME_STYLE}"></iframe>`,
  'an about:blank frame filled by the page': `<iframe style="${FRAME_STYLE}"></iframe><script>
      const inner = document.querySelector('iframe').contentDocument;
      inner.open();
      inner.write(${JSON.stringify(INNER).replaceAll('</', '<\\/')});
      inner.close();
    </script>`,
  'a srcdoc frame': `<iframe style="${FRAME_STYLE}" srcdoc="${INNER.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
  'a frame in a frame': `<iframe src="https://chatgpt.com/middle" style="width:760px;height:460px"></iframe>`,
};

async function open(browser: Browser, body: string): Promise<Page> {
  const { context } = browser;
  await servePage(context, 'https://chatgpt.com/inner', INNER);
  await servePage(
    context,
    'https://chatgpt.com/middle',
    `<iframe src="https://chatgpt.com/inner" style="${FRAME_STYLE}"></iframe>`,
  );
  await servePage(context, 'https://chatgpt.com/outer', body);
  const page = await context.newPage();
  await page.goto('https://chatgpt.com/outer');
  return page;
}

for (const [name, body] of Object.entries(FRAMES)) {
  test(`T31 ${name}: the composer in it is guarded, with one marker, and the tab has its state`, async ({
    browserWithExtension: browser,
  }) => {
    const page = await open(browser, body);
    await expect.poll(() => page.frames().length).toBeGreaterThan(1);
    const frame = page.frames().at(-1);
    if (!frame) throw new Error('the page has no frame');
    await frame.locator('textarea').click();
    await expect.poll(() => drawn(page)).toContain(t('nb', 'state.protected'));
    await expect.poll(async () => (await toolbarOf(browser, page.url())).title).toContain(t('nb', 'state.protected'));
    expect((await drawn(page)).split('kv-badge').length - 1).toBe(1);

    await page.keyboard.insertText(caseText.text);
    await page.keyboard.press('Enter');
    await expect.poll(() => drawn(page)).toContain(t('nb', 'verdict.is.fortrolig'));
    expect(browser.sent).toEqual([]);
    expect(await frame.locator('textarea').inputValue()).toBe(caseText.text);
  });
}

test('T31 a chat widget from a host we may not read is shown as unprotected, before a word is written in it', async ({
  browserWithExtension: browser,
}) => {
  await servePage(browser.context, 'https://widget.example/chat', '<textarea></textarea>');
  const page = await open(
    browser,
    `<iframe title="Chat" src="https://widget.example/chat" style="${FRAME_STYLE}"></iframe>`,
  );
  await expect
    .poll(() => toolbarOf(browser, page.url()))
    .toEqual({
      title: `${t('nb', 'state.unprotected')}: ${t('nb', 'why.foreign_frame')}`,
      badge: '!',
    });
  await expect.poll(() => drawn(page)).toContain(t('nb', 'why.foreign_frame'));
});

test('T31 a frame of another site that says nothing of itself is shown once the person goes into it', async ({
  browserWithExtension: browser,
}) => {
  await servePage(browser.context, 'https://widget.example/x', '<textarea></textarea>');
  const page = await open(browser, `${INNER}<iframe src="https://widget.example/x" style="${FRAME_STYLE}"></iframe>`);
  await page.locator('#mobile-composer-prompt').click();
  await expect.poll(() => drawn(page)).toContain(t('nb', 'state.protected'));
  expect((await toolbarOf(browser, page.url())).title).not.toContain(t('nb', 'gap.foreign_frame'));
  await page.frameLocator('iframe').locator('textarea').click();
  const popup = await popupOver(page, browser);
  await expect(popup.getByText(t('nb', 'gap.foreign_frame'))).toBeVisible();
});

test('T31 text typed in a closed shadow root is shown as unprotected at the first key', async ({
  browserWithExtension: browser,
}) => {
  const page = await open(
    browser,
    `<x-chat style="display:block;width:600px;height:120px"></x-chat><script>
      customElements.define('x-chat', class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'closed' }).innerHTML = '<textarea style="width:100%;height:100px"></textarea>';
        }
      });
    </script>`,
  );
  await page.locator('x-chat').click();
  await page.keyboard.press('H');
  await expect.poll(() => drawn(page)).toContain(t('nb', 'why.closed_shadow'));
  await expect.poll(async () => (await toolbarOf(browser, page.url())).badge).toBe('!');
});
