import type { SiteDescription } from '../contracts/site';
import { hostsOf } from './hosts';

/** HuggingChat, from its own source. A paste of 3 984 characters or more becomes a file. */
export const huggingchat: SiteDescription = {
  id: 'huggingchat',
  toolId: 'huggingchat',
  hosts: hostsOf('huggingchat'),
  composer: [
    { css: 'form textarea[placeholder="Ask anything"]', why: 'own source, 2026-08-21' },
    { css: 'form textarea', why: 'a textarea in a form, if the name is changed' },
  ],
  notComposer: [{ css: 'textarea[aria-hidden="true"]', why: 'measuring fields' }],
  send: [
    { css: 'form button[type="submit"][aria-label="Send message"]', why: 'own source' },
    { css: 'form button[type="submit"]', why: 'a composer in a form' },
  ],
  sendKeys: ['enter', 'mod_enter'],
  leavesBeforeSend: false,
  requests: [
    {
      id: 'prompt',
      carries: 'prompt',
      transport: 'http',
      path: '/chat/conversation/*',
      shape: 'multipart',
      text: ['data.inputs'],
      why: 'field data is JSON; files stand beside it in the field files',
    },
    {
      id: 'file',
      carries: 'file',
      transport: 'http',
      path: '/chat/conversation/*',
      shape: 'multipart',
      text: [],
      why: 'files travel in the same request',
    },
  ],
  grade: 'A',
  checked: '2026-11-22',
};
