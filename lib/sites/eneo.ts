import type { SiteDescription } from '../contracts/site';

/** Eneo (intric), from its own source (2026-03-13). */
export const eneo: SiteDescription = {
  id: 'eneo',
  toolId: 'eneo',
  hosts: [],
  recognise: [{ css: 'form button[name="ask"][type="submit"]', why: 'the button has a name, the field has none' }],
  composer: [{ css: 'form div[contenteditable="true"]', why: 'no id and no role: own source' }],
  notComposer: [{ css: 'textarea[aria-hidden="true"]', why: 'measuring fields' }],
  send: [{ css: 'button[name="ask"][type="submit"]', why: 'own source' }],
  sendKeys: ['enter', 'mod_enter'],
  leavesBeforeSend: true,
  requests: [
    {
      id: 'prompt',
      carries: 'prompt',
      transport: 'http',
      path: '/api/v1/conversations/',
      shape: 'json',
      text: ['question'],
      why: 'own source; ?version=2',
    },
    {
      id: 'draft',
      carries: 'draft',
      transport: 'http',
      path: '/api/v1/assistants/*/token-estimate',
      shape: 'json',
      text: ['text'],
      why: 'debounced while typing, own source',
    },
    {
      id: 'file',
      carries: 'file',
      transport: 'http',
      path: '/api/v1/files/',
      shape: 'multipart',
      text: [],
      why: 'goes up when chosen or pasted',
      doubt: 'assumed from the API',
    },
  ],
  grade: 'A',
  checked: '2026-11-22',
};
