import type { SiteDescription } from '../contracts/site';
import { hostsOf } from './hosts';

/** GPT UiO. Said to be Open WebUI now; its own pages before. */
export const gptUio: SiteDescription = {
  id: 'gpt-uio',
  toolId: 'gpt-uio',
  hosts: hostsOf('gpt-uio'),
  composer: [
    { css: '#chat-input[contenteditable="true"]', why: 'if it is Open WebUI' },
    { css: '#chat-input', why: 'older Open WebUI has a textarea with the same id' },
    { css: 'main textarea', why: 'its own pages' },
  ],
  notComposer: [{ css: 'textarea[aria-hidden="true"]', why: 'measuring fields' }],
  send: [
    { css: '#send-message-button', why: 'if it is Open WebUI' },
    { css: 'form button[type="submit"]', why: 'a composer in a form' },
  ],
  sendKeys: ['enter', 'mod_enter'],
  leavesBeforeSend: true,
  requests: [
    {
      id: 'prompt',
      carries: 'prompt',
      transport: 'http',
      path: '/api/chat/completions',
      shape: 'json',
      text: ['user_message.content', 'messages[].content', 'messages[].content[].text'],
      why: 'if it is Open WebUI',
      doubt: 'the present page was not seen',
    },
    {
      id: 'prompt-api',
      carries: 'prompt',
      transport: 'http',
      path: '/api/v1/chat/completions',
      shape: 'json',
      text: ['messages[].content', 'messages[].content[].text'],
      why: 'the API of 2026',
    },
    {
      id: 'draft',
      carries: 'draft',
      transport: 'http',
      path: '/api/v1/tasks/auto/completions',
      shape: 'json',
      text: ['prompt'],
      why: 'if it is Open WebUI with autocomplete on',
      doubt: 'an admin setting',
    },
    {
      id: 'file',
      carries: 'file',
      transport: 'http',
      path: '/api/v1/files/',
      shape: 'multipart',
      text: [],
      why: 'if it is Open WebUI',
    },
  ],
  grade: 'C',
  doubt: 'Whether it is Open WebUI today was not seen.',
  checked: '2026-11-22',
};
