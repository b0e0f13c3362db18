import type { SiteDescription } from '../contracts/site';
import { hostsOf } from './hosts';

/** DeepL. There is no send: every pause translates, so the request is the only place to stop. */
export const deepl: SiteDescription = {
  id: 'deepl',
  toolId: 'deepl',
  hosts: hostsOf('deepl'),
  composer: [
    {
      css: 'd-textarea[data-testid="translator-source-input"] [contenteditable="true"]',
      why: 'the source field, 2025',
    },
    { css: '[data-testid="translator-source-input"]', why: 'where the field itself has the test id' },
    { css: 'textarea[dl-test="translator-source-input"]', why: 'the older page' },
  ],
  notComposer: [
    { css: '[data-testid="translator-target-input"]', why: 'the answer' },
    { css: 'd-textarea[data-testid="translator-target-input"] [contenteditable="true"]', why: 'the answer, editable' },
    { css: 'textarea[aria-hidden="true"]', why: 'measuring fields' },
  ],
  send: [
    {
      css: 'button[data-testid="translator-submit"]',
      why: 'none is known; named so that one can be found if it comes',
    },
  ],
  sendKeys: ['mod_enter'],
  leavesBeforeSend: true,
  requests: [
    {
      id: 'draft-jsonrpc',
      carries: 'draft',
      transport: 'http',
      host: 'www2.deepl.com',
      path: '/jsonrpc',
      shape: 'json',
      text: ['params.texts[].text', 'params.jobs[].sentences[].text'],
      why: 'LMT_handle_texts and _jobs',
    },
    {
      id: 'draft-oneshot',
      carries: 'draft',
      transport: 'http',
      host: 'oneshot-free.www.deepl.com',
      path: '/v1/translate',
      shape: 'json',
      text: ['text', 'text[]'],
      why: 'newer clients',
      doubt: 'whether the page itself uses it is open',
    },
    {
      id: 'draft-storefront',
      carries: 'draft',
      transport: 'http',
      host: 'oneshot-free.www.deepl.com',
      path: '/v1/storefront/translate',
      shape: 'json',
      text: ['text', 'text[]'],
      why: 'newer clients',
      doubt: 'whether the page itself uses it is open',
    },
    {
      id: 'file',
      carries: 'file',
      transport: 'http',
      path: '/*documents*',
      shape: 'multipart',
      text: [],
      why: 'whole documents',
      doubt: 'path not seen',
    },
  ],
  grade: 'C',
  doubt: 'Text leaves while typing; which of three requests the page uses today was not seen.',
  checked: '2026-11-22',
};
