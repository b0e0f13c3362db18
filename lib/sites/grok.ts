import type { SiteDescription } from '../contracts/site';
import { hostsOf } from './hosts';

/** Grok on its own host, and on X where the person asks for it. */
export const grok: SiteDescription = {
  id: 'grok',
  toolId: 'grok',
  hosts: hostsOf('grok'),
  composer: [
    { css: 'div.ProseMirror.query-bar-editor[contenteditable="true"]', why: 'the TipTap composer, capture of 2026-07' },
    { css: '[data-testid="chat-input"] [contenteditable="true"]', why: 'same place if the class is renamed' },
    { css: 'div.ProseMirror[contenteditable="true"]', why: 'any ProseMirror on the page' },
    { css: 'form textarea', why: 'a visible textarea, older' },
  ],
  notComposer: [{ css: 'textarea[aria-hidden="true"]', why: 'measuring fields' }],
  send: [
    { css: '[data-testid="chat-submit"]', why: 'a guess: no capture shows it' },
    { css: '[data-testid="grok_send_button"]', why: 'on x.com' },
    { css: 'button[aria-label="Submit"]', why: 'English only; the label follows the language' },
    { css: 'form button[type="submit"]', why: 'a composer in a form' },
  ],
  sendKeys: ['enter', 'mod_enter'],
  leavesBeforeSend: false,
  requests: [
    {
      id: 'prompt-first',
      carries: 'prompt',
      transport: 'http',
      path: '/rest/app-chat/conversations/new',
      shape: 'json',
      text: ['message'],
      why: 'the first message of a chat',
    },
    {
      id: 'prompt',
      carries: 'prompt',
      transport: 'http',
      path: '/rest/app-chat/conversations/*/responses',
      shape: 'json',
      text: ['message'],
      why: 'later messages',
    },
    {
      id: 'prompt-x',
      carries: 'prompt',
      transport: 'http',
      host: 'grok.x.com',
      path: '/2/grok/add_response.json',
      shape: 'json',
      text: ['responses[].message'],
      why: 'on X; the whole thread is sent again',
    },
    {
      id: 'file',
      carries: 'file',
      transport: 'http',
      path: '/rest/app-chat/upload-file',
      shape: 'base64_json',
      text: ['content'],
      why: 'content is the file in base64',
    },
  ],
  grade: 'B',
  doubt: 'One source names a socket and /conversations/:id/message.',
  checked: '2026-11-22',
};
