import type { SiteDescription } from '../contracts/site';
import { hostsOf } from './hosts';

/** DeepSeek. The composer has no stable name: the class of its scroll area and the placeholder are all there is. */
export const deepseek: SiteDescription = {
  id: 'deepseek',
  toolId: 'deepseek',
  hosts: hostsOf('deepseek'),
  composer: [
    { css: 'textarea.ds-scroll-area', why: 'class of October 2026' },
    { css: 'textarea[placeholder*="DeepSeek"]', why: 'the name of the service stands in every language' },
    { css: '#chat-input', why: 'the older page' },
    { css: 'textarea[name="search"]', why: 'name of October 2026, misleading' },
    { css: 'textarea[rows]', why: 'a plain textarea with rows, as React draws it' },
  ],
  notComposer: [{ css: 'textarea[aria-hidden="true"]', why: 'measuring fields' }],
  send: [
    {
      css: 'div[role="button"].ds-icon-button[aria-disabled]',
      why: 'no label; the copy buttons have no aria-disabled',
    },
    { css: 'div[role="button"].ds-icon-button', why: 'the last one in the composer' },
    { css: 'form button[type="submit"]', why: 'a composer in a form' },
  ],
  edit: [{ css: '.ds-message textarea', why: 'an earlier message is edited in a textarea' }],
  sendKeys: ['enter', 'mod_enter'],
  leavesBeforeSend: false,
  requests: [
    {
      id: 'prompt',
      carries: 'prompt',
      transport: 'http',
      path: '/api/v0/chat/completion',
      shape: 'json',
      text: ['prompt'],
      why: 'by XMLHttpRequest, capture of 2026-09-16',
    },
    {
      id: 'edit',
      carries: 'prompt',
      transport: 'http',
      path: '/api/v0/chat/edit_message',
      shape: 'json',
      text: ['prompt'],
      why: 'an earlier message is edited',
    },
    {
      id: 'file',
      carries: 'file',
      transport: 'http',
      path: '/api/v0/file/upload_file',
      shape: 'multipart',
      text: [],
      why: 'goes up when chosen',
    },
  ],
  grade: 'A',
  doubt: 'The send button looks like the copy buttons; Enter and the request are the sure places.',
  checked: '2026-11-22',
};
