import type { SiteDescription } from '../contracts/site';
import { hostsOf } from './hosts';

/** Sikt KI-chat. Seen only as requests of early 2024. */
export const siktKiChat: SiteDescription = {
  id: 'sikt-ki-chat',
  toolId: 'sikt-ki-chat',
  hosts: hostsOf('sikt-ki-chat'),
  composer: [
    { css: 'main textarea', why: 'the body looks like that of chatbot-ui, which has a textarea' },
    { css: 'form textarea', why: 'a textarea in a form, if the name is changed' },
    { css: '[contenteditable="true"][role="textbox"]', why: 'same role if classes and ids are renamed' },
  ],
  notComposer: [{ css: 'textarea[aria-hidden="true"]', why: 'measuring fields' }],
  send: [
    { css: 'button[aria-label*="Send"]', why: 'English and Norwegian' },
    { css: 'form button[type="submit"]', why: 'a composer in a form' },
  ],
  sendKeys: ['enter', 'mod_enter'],
  leavesBeforeSend: false,
  requests: [
    {
      id: 'prompt',
      carries: 'prompt',
      transport: 'http',
      path: '/api/chat',
      shape: 'json',
      text: ['messages[].content', 'prompt'],
      why: 'the whole history; prompt is the instruction before it',
      doubt: 'early 2024',
    },
  ],
  grade: 'C',
  doubt: 'The present page was not seen.',
  checked: '2026-11-22',
};
