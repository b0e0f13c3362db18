import type { SiteDescription } from '../contracts/site';

export const chatgpt: SiteDescription = {
  id: 'chatgpt',
  toolId: 'chatgpt',
  hosts: ['chatgpt.com', 'chat.openai.com'],
  composer: [
    { css: 'div#prompt-textarea[contenteditable="true"]', why: 'the ProseMirror composer, captures of 2025 and 2026' },
    { css: 'form[data-type="unified-composer"] [contenteditable="true"]', why: 'same place if the id is renamed' },
    { css: 'textarea#mobile-composer-prompt', why: 'signed out, before the page is hydrated' },
    { css: 'textarea[name="prompt-textarea"]', why: 'signed out; the hidden twin beside ProseMirror is named below' },
  ],
  notComposer: [
    {
      css: 'textarea[class*="fallbackTextarea"]',
      why: 'hidden twin of the composer; the class ends in a hash that changes',
    },
    { css: 'textarea[aria-hidden="true"]', why: 'measuring fields' },
  ],
  send: [
    { css: 'button[data-testid="send-button"]', why: 'there only while there is text' },
    { css: '#composer-submit-button', why: 'same button by id' },
    { css: 'button[data-composer-submit]', why: 'signed out' },
  ],
  sendKeys: ['enter', 'mod_enter'],
  // Drafts go to /f/conversation/prepare and generate_autocompletions while typing.
  leavesBeforeSend: true,
  // The limit is not published and has moved; the lowest known of any chat page is 1000.
  pasteBecomesFile: 1000,
  sources: [
    {
      css: '[data-testid="composer-speech-button"]',
      kind: 'voice',
      why: 'voice mode, in the place of the send button',
    },
    { css: 'button[aria-label="Dictate button"]', kind: 'voice', why: 'dictation; the label follows the language' },
    {
      css: '[data-testid*="google-drive"], [data-testid*="onedrive"]',
      kind: 'drive',
      why: 'connected drives in the plus menu',
    },
  ],
  checked: '2026-11-22',
};
