import type { SiteDescription } from '../contracts/site';

export const claude: SiteDescription = {
  id: 'claude',
  toolId: 'claude',
  hosts: ['claude.ai'],
  composer: [
    { css: '[data-testid="chat-input"][contenteditable="true"]', why: 'the TipTap composer, several clients of 2026' },
    {
      css: '[data-testid="chat-input-grid-container"] [contenteditable="true"]',
      why: 'same place if the test id moves',
    },
    { css: '[data-cds="ChatComposerEditor"] [contenteditable="true"]', why: 'name in the newer design system' },
    { css: 'div.ProseMirror[contenteditable="true"]', why: 'any TipTap on the page' },
    { css: 'textarea[data-testid="chat-input-ssr"]', why: 'before the page is hydrated' },
    { css: 'textarea#static-composer-input', why: 'before the page is hydrated, newer' },
  ],
  notComposer: [{ css: 'textarea[aria-hidden="true"]', why: 'measuring fields' }],
  send: [
    { css: 'button[data-testid="chat-input-send"]', why: 'test id, clients of 2026' },
    { css: '[data-testid="code-prompt-send"]', why: 'the code tab' },
    { css: 'button[aria-label="Send message"]', why: 'English only; the label follows the language' },
  ],
  sendKeys: ['enter', 'mod_enter'],
  leavesBeforeSend: false,
  // A long paste becomes an attachment with its text in `extracted_content`; the limit is not published.
  pasteBecomesFile: 1000,
  sources: [
    { css: 'button[aria-label="Dictate"], [data-testid*="voice"]', kind: 'voice', why: 'dictation and voice mode' },
    { css: '[data-testid*="google-drive"], [data-testid*="drive-picker"]', kind: 'drive', why: 'connected drive' },
  ],
  checked: '2026-11-22',
};
