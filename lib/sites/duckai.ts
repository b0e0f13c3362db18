import type { SiteDescription } from '../contracts/site';
import { hostsOf } from './hosts';

/** DuckDuckGo AI. */
export const duckai: SiteDescription = {
  id: 'duckai',
  toolId: 'duckai',
  hosts: hostsOf('duckai'),
  composer: [
    { css: 'textarea[name="user-prompt"]', why: 'a guess: no capture shows it' },
    { css: 'main form textarea', why: 'no name was seen: the textarea of the chat form' },
    { css: 'form textarea', why: 'same outside main' },
  ],
  notComposer: [
    { css: 'textarea[aria-hidden="true"]', why: 'measuring fields' },
    { css: 'textarea[name="q"]', why: 'the field of the search engine' },
  ],
  send: [
    { css: 'button[type="submit"][aria-label*="Send"]', why: 'English only; the label follows the language' },
    { css: 'form button[type="submit"]', why: 'a composer in a form' },
  ],
  sendKeys: ['enter', 'mod_enter'],
  leavesBeforeSend: false,
  requests: [
    {
      id: 'prompt',
      carries: 'prompt',
      transport: 'http',
      path: '/duckchat/v1/chat',
      shape: 'json',
      text: ['messages[].content', 'messages[].content[].text'],
      why: 'history is sent again, capture of 2026-07-27',
    },
  ],
  grade: 'C',
  doubt: 'The request is a dated capture; composer, button and files were not seen.',
  checked: '2026-11-22',
};
