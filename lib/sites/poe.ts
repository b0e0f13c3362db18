import type { SiteDescription } from '../contracts/site';
import { hostsOf } from './hosts';

/** Poe. All requests go to one path; the name of the field is from clients of 2023. */
export const poe: SiteDescription = {
  id: 'poe',
  toolId: 'poe',
  hosts: hostsOf('poe'),
  composer: [
    { css: 'textarea[class*="GrowingTextArea_textArea"]', why: 'the class ends in a hash that changes' },
    { css: 'footer textarea', why: 'the composer stands in the foot of the page' },
  ],
  notComposer: [{ css: 'textarea[aria-hidden="true"]', why: 'measuring fields' }],
  send: [
    { css: 'button[data-button-send="true"]', why: 'a guess: no capture shows it' },
    { css: 'button[class*="SendButton"]', why: 'a guess: no capture shows it' },
    { css: 'button[aria-label*="Send"]', why: 'English only; the label follows the language' },
  ],
  sendKeys: ['enter', 'mod_enter'],
  leavesBeforeSend: false,
  requests: [
    {
      id: 'prompt',
      carries: 'prompt',
      transport: 'http',
      path: '/api/gql_POST',
      shape: 'json',
      text: ['variables.query'],
      why: 'the answer comes by a socket',
      doubt: 'name of the field from 2023',
    },
    {
      id: 'file',
      carries: 'file',
      transport: 'http',
      path: '/api/gql_upload_POST',
      shape: 'multipart',
      text: ['queryInfo.variables.query'],
      why: 'message and file in one',
    },
  ],
  grade: 'C',
  doubt: 'Field names are from 2023, the button was not seen.',
  checked: '2026-11-22',
};
