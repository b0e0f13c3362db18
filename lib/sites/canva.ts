import type { SiteDescription } from '../contracts/site';
import { hostsOf } from './hosts';

/** Canva. Nothing is known of its AI: the page is read as an unknown one. */
export const canva: SiteDescription = {
  id: 'canva',
  toolId: 'canva',
  hosts: hostsOf('canva'),
  composer: [
    { css: 'textarea[placeholder]', why: 'nothing was seen; as on any page' },
    { css: '[contenteditable="true"][role="textbox"]', why: 'same role if classes and ids are renamed' },
  ],
  notComposer: [
    { css: 'textarea[aria-hidden="true"]', why: 'measuring fields' },
    { css: '[role="application"] [contenteditable="true"]', why: 'the drawing itself' },
  ],
  send: [{ css: 'form button[type="submit"]', why: 'a composer in a form' }],
  sendKeys: ['enter', 'mod_enter'],
  leavesBeforeSend: false,
  requests: [
    {
      id: 'any',
      carries: 'prompt',
      transport: 'http',
      path: '/_ajax/*',
      shape: 'json',
      text: [],
      why: 'requests of the application; every string is read',
      doubt: 'nothing was seen',
    },
  ],
  grade: '?',
  doubt: 'Nothing is known of the AI in Canva: neither field, button nor request.',
  checked: '2026-11-22',
};
