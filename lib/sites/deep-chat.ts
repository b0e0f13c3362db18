import type { SiteDescription } from '../contracts/site';

/** deep-chat: a web component with an open shadow root; the file input never stands in the page. */
export const deepChat: SiteDescription = {
  id: 'deep-chat',
  toolId: 'lokal-modell',
  hosts: [],
  recognise: [{ css: 'deep-chat', why: 'the element itself' }],
  composer: [
    { css: '#text-input[contenteditable="true"]', why: 'in the shadow root' },
    { css: '#text-input', why: 'same field where it is disabled meanwhile' },
  ],
  notComposer: [{ css: 'textarea[aria-hidden="true"]', why: 'measuring fields' }],
  send: [
    { css: '.input-button[class*="inside-"]', why: 'the icon beside the field' },
    { css: '#submit-icon', why: 'the icon itself' },
    { css: '.input-button', why: 'any icon button' },
  ],
  sendKeys: ['enter', 'mod_enter'],
  leavesBeforeSend: false,
  requests: [
    {
      id: 'prompt',
      carries: 'prompt',
      transport: 'http',
      path: '/*chat*',
      shape: 'json',
      text: ['messages[].text', 'messages[].content', 'text'],
      why: 'the address is what the page sets',
      doubt: 'address differs for each page',
    },
    {
      id: 'file',
      carries: 'file',
      transport: 'http',
      path: '/*chat*',
      shape: 'multipart',
      text: ['message1', 'messages[].text'],
      why: 'files and text in one body',
      doubt: 'address differs for each page',
    },
  ],
  grade: 'C',
  doubt: 'Class names are from its package; the address of the request is what each page sets.',
  checked: '2026-11-22',
};
