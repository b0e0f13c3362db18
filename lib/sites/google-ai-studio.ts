import type { SiteDescription } from '../contracts/site';
import { hostsOf } from './hosts';

/** Google AI Studio. Plain Enter is a new line; CountTokens carries the text before it is sent. */
export const googleAiStudio: SiteDescription = {
  id: 'google-ai-studio',
  toolId: 'google-ai-studio',
  hosts: hostsOf('google-ai-studio'),
  composer: [
    { css: 'ms-prompt-input-wrapper textarea', why: 'clients of 2026' },
    { css: 'ms-autosize-textarea textarea', why: 'same field by its own element' },
    { css: '.text-wrapper textarea', why: 'the older page' },
  ],
  notComposer: [{ css: 'textarea[aria-hidden="true"]', why: 'measuring fields' }],
  send: [
    { css: 'ms-run-button button', why: 'clients of 2026' },
    { css: 'button[aria-label="Run"]', why: 'English only; the label follows the language' },
  ],
  sendKeys: ['mod_enter', 'enter'],
  leavesBeforeSend: true,
  requests: [
    {
      id: 'prompt',
      carries: 'prompt',
      transport: 'http',
      host: 'alkalimakersuite-pa.clients6.google.com',
      path: '/$rpc/*MakerSuiteService/GenerateContent',
      shape: 'json',
      text: ['[1][][0][][1]'],
      why: 'contents stand second in the list',
    },
    {
      id: 'draft-count',
      carries: 'draft',
      transport: 'http',
      host: 'alkalimakersuite-pa.clients6.google.com',
      path: '/$rpc/*MakerSuiteService/CountTokens',
      shape: 'json',
      text: ['[1][][0][][1]'],
      why: 'same shape',
      doubt: 'that it is sent while typing was not seen',
    },
    {
      id: 'file',
      carries: 'file',
      transport: 'http',
      host: 'content-push.googleapis.com',
      path: '/upload/*',
      shape: 'binary',
      text: [],
      why: 'inserted files',
      doubt: 'path not seen',
    },
  ],
  grade: 'B',
  doubt: 'Plain Enter is held too, because the setting that makes it send can not be seen.',
  checked: '2026-11-22',
};
