import type { SiteDescription } from '../contracts/site';
import { hostsOf } from './hosts';

/** Perplexity. What stands in the field leaves by a socket for every key. */
export const perplexity: SiteDescription = {
  id: 'perplexity',
  toolId: 'perplexity',
  hosts: hostsOf('perplexity'),
  composer: [
    { css: '#ask-input[contenteditable="true"]', why: 'the Lexical composer since 2025' },
    { css: '[contenteditable="true"][data-lexical-editor="true"]', why: 'any Lexical editor on the page' },
    { css: 'textarea[placeholder^="Ask"]', why: 'until the middle of 2025' },
  ],
  notComposer: [{ css: 'textarea[aria-hidden="true"]', why: 'measuring fields' }],
  send: [
    { css: 'button[aria-label="Submit"]', why: 'English only; the label follows the language' },
    { css: 'button[data-testid="submit-button"]', why: 'a guess: no capture shows it' },
    { css: 'form button[type="submit"]', why: 'a composer in a form' },
  ],
  sendKeys: ['enter', 'mod_enter'],
  leavesBeforeSend: true,
  requests: [
    {
      id: 'prompt',
      carries: 'prompt',
      transport: 'http',
      path: '/rest/sse/perplexity_ask',
      shape: 'json',
      text: ['query_str', 'params.query_str', 'params.dsl_query'],
      why: 'verified by clients in March 2026; some have it in params',
    },
    {
      id: 'draft-socket',
      carries: 'draft',
      transport: 'websocket',
      host: 'suggest.perplexity.ai',
      path: '/suggest/ws',
      shape: 'json',
      text: ['q'],
      why: 'one message for every key, capture of 2026-03-31',
    },
    {
      id: 'draft-list',
      carries: 'draft',
      transport: 'http',
      path: '/rest/autosuggest/list-autosuggest',
      shape: 'json',
      text: ['query'],
      why: 'suggestions under the field',
    },
    {
      id: 'file-name',
      carries: 'file',
      transport: 'http',
      path: '/rest/uploads/create_upload_url',
      shape: 'json',
      text: ['filename', 'files[].filename'],
      why: 'announces an upload',
    },
    {
      id: 'file',
      carries: 'file',
      transport: 'http',
      host: '*.amazonaws.com',
      path: '/*',
      shape: 'multipart',
      text: [],
      why: 'the bytes go to S3',
      doubt: 'the name of the bucket was not seen',
    },
  ],
  grade: 'B',
  checked: '2026-11-22',
};
