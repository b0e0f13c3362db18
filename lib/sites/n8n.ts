import type { SiteDescription } from '../contracts/site';

/** The chat widget of n8n. */
export const n8n: SiteDescription = {
  id: 'n8n',
  toolId: 'lokal-modell',
  hosts: [],
  recognise: [
    { css: '.n8n-chat', why: 'the root of the widget' },
    { css: '#n8n-chat', why: 'where it is mounted' },
    { css: '.chat-inputs', why: 'around its field' },
  ],
  composer: [
    { css: '.chat-inputs textarea', why: 'the widget, 2026' },
    { css: 'textarea[data-test-id="chat-input"]', why: 'test id' },
  ],
  notComposer: [{ css: 'textarea[aria-hidden="true"]', why: 'measuring fields' }],
  send: [
    { css: '.chat-input-send-button', why: 'class of the widget' },
    { css: '.chat-inputs button', why: 'same place' },
  ],
  sendKeys: ['enter', 'mod_enter'],
  leavesBeforeSend: false,
  requests: [
    {
      id: 'prompt',
      carries: 'prompt',
      transport: 'http',
      path: '/webhook/*/chat',
      shape: 'json',
      text: ['chatInput'],
      why: 'action sendMessage',
    },
    {
      id: 'file',
      carries: 'file',
      transport: 'http',
      path: '/webhook/*/chat',
      shape: 'multipart',
      text: ['chatInput'],
      why: 'with files the same fields travel as a form',
    },
  ],
  grade: 'C',
  doubt: 'The send button was read in its source; field and requests were not.',
  checked: '2026-11-22',
};
