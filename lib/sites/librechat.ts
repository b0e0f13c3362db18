import type { SiteDescription } from '../contracts/site';

/** LibreChat; the form is from its public source. */
export const librechat: SiteDescription = {
  id: 'librechat',
  toolId: 'lokal-modell',
  hosts: [],
  recognise: [
    { css: 'textarea#prompt-textarea[data-testid="text-input"]', why: 'the composer has both' },
    { css: 'form [data-testid="text-input"]', why: 'the same field' },
  ],
  composer: [
    { css: 'textarea[data-testid="text-input"]', why: 'own source' },
    { css: 'textarea#prompt-textarea', why: 'same field by id' },
  ],
  notComposer: [{ css: 'textarea[aria-hidden="true"]', why: 'measuring fields' }],
  send: [
    { css: 'button[data-testid="send-button"]', why: 'own source' },
    { css: '#send-button', why: 'same button by id' },
  ],
  edit: [{ css: 'textarea[data-testid="message-text-editor"]', why: 'an earlier message' }],
  sendKeys: ['enter', 'mod_enter'],
  leavesBeforeSend: false,
  requests: [
    {
      id: 'prompt',
      carries: 'prompt',
      transport: 'http',
      path: '/api/agents/chat*',
      shape: 'json',
      text: ['text'],
      why: 'newer releases, one path for every kind of model',
    },
    {
      id: 'prompt-ask',
      carries: 'prompt',
      transport: 'http',
      path: '/api/ask/*',
      shape: 'json',
      text: ['text'],
      why: 'older releases',
    },
    {
      id: 'prompt-edit',
      carries: 'prompt',
      transport: 'http',
      path: '/api/edit/*',
      shape: 'json',
      text: ['text'],
      why: 'an earlier message, older releases',
    },
    {
      id: 'file',
      carries: 'file',
      transport: 'http',
      path: '/api/files*',
      shape: 'multipart',
      text: [],
      why: 'goes up when chosen',
    },
  ],
  grade: 'C',
  doubt: 'The field was read in its source; requests and edit field were not, and nothing was run.',
  checked: '2026-11-22',
};
