import type { SiteDescription } from '../contracts/site';
import { hostsOf } from './hosts';

/** Mistral Le Chat. The first message of a chat travels in another request than the later ones. */
export const mistral: SiteDescription = {
  id: 'mistral',
  toolId: 'mistral',
  hosts: hostsOf('mistral'),
  composer: [
    { css: 'div.ProseMirror[contenteditable="true"][data-placeholder]', why: 'clients of 2026' },
    { css: 'div.ProseMirror[contenteditable="true"]', why: 'any ProseMirror on the page' },
    { css: 'form textarea', why: 'a textarea in a form, if the name is changed' },
  ],
  notComposer: [{ css: 'textarea[aria-hidden="true"]', why: 'measuring fields' }],
  send: [
    { css: 'button[aria-label="Send message"]', why: 'English only; the label follows the language' },
    { css: 'form button[type="submit"]', why: 'a composer in a form' },
  ],
  sendKeys: ['enter', 'mod_enter'],
  leavesBeforeSend: false,
  requests: [
    {
      id: 'prompt-first',
      carries: 'prompt',
      transport: 'http',
      path: '/api/trpc/message.newChat',
      shape: 'json',
      text: ['0.json.content[].text'],
      why: 'the first message; /api/chat then has none',
    },
    {
      id: 'prompt',
      carries: 'prompt',
      transport: 'http',
      path: '/api/chat',
      shape: 'json',
      text: ['messageInput', 'messageInput[].text'],
      why: 'later messages: a string in 2025, a list in 2026',
    },
  ],
  grade: 'B',
  doubt: 'How files go up is not known.',
  checked: '2026-11-22',
};
