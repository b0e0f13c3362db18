import type { SiteDescription } from '../contracts/site';

/** Flowise: a web component, or its own page. */
export const flowise: SiteDescription = {
  id: 'flowise',
  toolId: 'lokal-modell',
  hosts: [],
  recognise: [
    { css: 'flowise-chatbot', why: 'the element of an embedded chat' },
    { css: 'flowise-fullchatbot', why: 'the whole-page element' },
    { css: '.chatbot-container', why: 'inside the element' },
  ],
  composer: [
    { css: 'textarea.text-input', why: 'inside the element' },
    { css: '#userInput', why: 'its own page' },
  ],
  notComposer: [{ css: 'textarea[aria-hidden="true"]', why: 'measuring fields' }],
  send: [
    { css: 'button.chatbot-button', why: 'inside the element' },
    { css: 'button[type="submit"]', why: 'its own page' },
  ],
  sendKeys: ['enter', 'mod_enter'],
  leavesBeforeSend: false,
  requests: [
    {
      id: 'prompt',
      carries: 'prompt',
      transport: 'http',
      path: '/api/v1/prediction/*',
      shape: 'json',
      text: ['question', 'history[].content'],
      why: 'one path for every flow',
    },
    {
      id: 'prompt-internal',
      carries: 'prompt',
      transport: 'http',
      path: '/api/v1/internal-prediction/*',
      shape: 'json',
      text: ['question', 'history[].content'],
      why: 'its own page',
    },
    {
      id: 'file',
      carries: 'file',
      transport: 'http',
      path: '/api/v1/attachments/*',
      shape: 'multipart',
      text: [],
      why: 'goes up before the question',
    },
  ],
  grade: 'C',
  doubt: 'Ran as a test bed for keys only: selectors and requests were not read in its source.',
  checked: '2026-11-22',
};
