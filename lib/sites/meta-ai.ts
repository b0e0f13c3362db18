import type { SiteDescription } from '../contracts/site';
import { hostsOf } from './hosts';

/** Meta AI. The message is protobuf in base64 in a socket with a check of its own: it can be read and stopped, never rewritten. */
export const metaAi: SiteDescription = {
  id: 'meta-ai',
  toolId: 'meta-ai',
  hosts: hostsOf('meta-ai'),
  composer: [
    { css: '[data-testid="composer-input"][contenteditable="true"]', why: 'Lexical, capture of 2026-07-27' },
    { css: '[contenteditable="true"][data-lexical-editor="true"]', why: 'any Lexical editor on the page' },
    { css: 'form textarea', why: 'a textarea in a form, if the name is changed' },
  ],
  notComposer: [{ css: 'textarea[aria-hidden="true"]', why: 'measuring fields' }],
  send: [
    { css: '[data-testid="composer-send-button"]', why: 'capture of 2026-07-27' },
    { css: '[aria-label="Send"]', why: 'English only; the label follows the language' },
  ],
  sendKeys: ['enter', 'mod_enter'],
  leavesBeforeSend: false,
  requests: [
    {
      id: 'prompt',
      carries: 'prompt',
      transport: 'websocket',
      host: 'gateway.meta.ai',
      path: '/ws/clippy',
      shape: 'base64_json',
      text: ['payload'],
      why: 'protobuf in base64; the prompt stands in it twice',
    },
    {
      id: 'prompt-older',
      carries: 'prompt',
      transport: 'http',
      path: '/api/graphql/',
      shape: 'form',
      text: ['variables.message.sensitive_string_value'],
      why: 'older pages',
    },
    {
      id: 'prompt-graph',
      carries: 'prompt',
      transport: 'http',
      host: 'graph.meta.ai',
      path: '/graphql',
      shape: 'form',
      text: ['variables.message.sensitive_string_value'],
      why: 'same on another host',
    },
  ],
  grade: 'A',
  doubt: 'How files go up is not known.',
  checked: '2026-11-22',
};
