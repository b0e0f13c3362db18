import type { SiteDescription } from '../contracts/site';

/** NextChat (ChatGPT-Next-Web). */
export const nextchat: SiteDescription = {
  id: 'nextchat',
  toolId: 'lokal-modell',
  hosts: [],
  recognise: [
    { css: 'textarea#chat-input', why: 'its own id' },
    { css: '[class*="chat_chat-input-panel"]', why: 'the class ends in a hash that changes' },
  ],
  composer: [
    { css: 'textarea#chat-input', why: 'its own id' },
    { css: '[class*="chat_chat-input-panel"] textarea', why: 'same place' },
  ],
  notComposer: [{ css: 'textarea[aria-hidden="true"]', why: 'measuring fields' }],
  send: [{ css: 'button[class*="chat_chat-input-send"]', why: 'the class ends in a hash that changes' }],
  sendKeys: ['enter', 'mod_enter'],
  leavesBeforeSend: false,
  requests: [
    {
      id: 'prompt',
      carries: 'prompt',
      transport: 'http',
      path: '/api/*/v1/chat/completions',
      shape: 'json',
      text: ['messages[].content', 'messages[].content[].text'],
      why: 'straight to the API of the model, by way of its own server',
    },
  ],
  grade: 'C',
  doubt:
    'Ran as a test bed for keys only: selectors and requests were not read in its source. Files are pictures in the body.',
  checked: '2026-11-22',
};
