import type { SiteDescription } from '../contracts/site';

export const gemini: SiteDescription = {
  id: 'gemini',
  toolId: 'gemini',
  hosts: ['gemini.google.com'],
  composer: [
    { css: 'rich-textarea .ql-editor[contenteditable="true"]', why: 'the Quill composer, captures of 2025 and 2026' },
    { css: '.ql-editor[contenteditable="true"]', why: 'the class pair on one element, as one capture has it' },
    { css: 'initial-input-area-container textarea', why: 'variant of the start page' },
  ],
  notComposer: [{ css: '.ql-clipboard', why: "Quill's own paste buffer, a second contenteditable" }],
  send: [
    { css: 'gem-icon-button.send-button button', why: '2026: the button inside the custom element' },
    { css: 'gem-icon-button.send-button', why: 'clicks may name the custom element itself' },
    { css: 'button.send-button', why: 'captures of 2025' },
    { css: 'button[aria-label="Send message"]', why: 'English only; the label follows the language' },
  ],
  sendKeys: ['enter', 'mod_enter'],
  leavesBeforeSend: false,
  sources: [
    {
      css: '.speech_dictation_mic_button, [data-node-type="speech_dictation_mic_button"]',
      kind: 'voice',
      why: 'dictation',
    },
    { css: '[data-test-id*="uploader-drive-button"]', kind: 'drive', why: '«add from Drive» in the upload menu' },
  ],
  checked: '2026-11-22',
};
