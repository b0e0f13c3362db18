import type { SiteDescription } from '../contracts/site';
import { hostsOf } from './hosts';

/** You.com. The message stands in the address of a GET: it reaches server logs and history. */
export const you: SiteDescription = {
  id: 'you',
  toolId: 'you',
  hosts: hostsOf('you'),
  composer: [
    { css: 'textarea[name="q"]', why: 'one fixture' },
    { css: '#search-input-textarea', why: 'the older page' },
    { css: 'form textarea', why: 'a textarea in a form, if the name is changed' },
  ],
  notComposer: [{ css: 'textarea[aria-hidden="true"]', why: 'measuring fields' }],
  send: [
    { css: 'button[data-testid="submit-button"]', why: 'a guess: no capture shows it' },
    { css: 'form button[type="submit"]', why: 'a composer in a form' },
  ],
  sendKeys: ['enter', 'mod_enter'],
  leavesBeforeSend: false,
  requests: [
    {
      id: 'prompt',
      carries: 'prompt',
      transport: 'event_source',
      path: '/api/streamingSearch',
      shape: 'query',
      text: ['q', 'chat'],
      why: 'message in q, history in chat',
    },
    {
      id: 'prompt-fetch',
      carries: 'prompt',
      transport: 'http',
      path: '/api/streamingSearch',
      shape: 'query',
      text: ['q', 'chat'],
      why: 'same by fetch',
    },
    {
      id: 'file',
      carries: 'file',
      transport: 'http',
      path: '/api/upload',
      shape: 'multipart',
      text: [],
      why: 'files are named in userFiles afterwards',
      doubt: 'path not seen',
    },
  ],
  grade: 'C',
  doubt: 'Composer and button come from one test page.',
  checked: '2026-11-22',
};
