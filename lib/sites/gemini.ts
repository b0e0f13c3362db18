import type { SiteDescription } from '../contracts/site';
import { hostsOf } from './hosts';

export const gemini: SiteDescription = {
  id: 'gemini',
  toolId: 'gemini',
  hosts: hostsOf('gemini'),
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
  grade: 'B',
  requests: [
    {
      id: 'prompt',
      carries: 'prompt',
      transport: 'http',
      path: '*/assistant.lamda.BardFrontendService/StreamGenerate',
      shape: 'json_in_form',
      text: ['f.req[1][0][0]'],
      why: 'JSON in a string in JSON in a form; path seen as _/BardChatUi/data/…',
    },
    {
      id: 'file',
      carries: 'file',
      transport: 'http',
      host: 'content-push.googleapis.com',
      path: '/upload/*',
      shape: 'binary',
      text: [],
      why: 'resumable upload',
      doubt: 'seen in 2024 only',
    },
  ],
  sources: [
    {
      css: '.speech_dictation_mic_button',
      kind: 'voice',
      why: 'dictation',
    },
    {
      css: '[data-node-type="speech_dictation_mic_button"]',
      kind: 'voice',
      why: 'dictation',
    },
    { css: '[data-test-id*="uploader-drive-button"]', kind: 'drive', why: '«add from Drive» in the upload menu' },
  ],
  checked: '2026-11-22',
};
