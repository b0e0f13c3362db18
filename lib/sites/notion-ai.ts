import type { SiteDescription } from '../contracts/site';
import { hostsOf } from './hosts';

/** Notion AI: one panel in a workspace. Pages themselves are written in, and are not followed as a chat. */
export const notionAi: SiteDescription = {
  id: 'notion-ai',
  toolId: 'notion-ai',
  hosts: hostsOf('notion-ai'),
  composer: [
    {
      css: '[data-notion-chat-input-container] [contenteditable="true"][data-content-editable-leaf="true"]',
      why: 'clients of 2026',
    },
    { css: '[data-notion-chat-input-container] [contenteditable="true"]', why: 'same place if the leaf is renamed' },
  ],
  notComposer: [{ css: 'textarea[aria-hidden="true"]', why: 'measuring fields' }],
  send: [{ css: '[data-testid="agent-send-message-button"]', why: 'clients of 2026' }],
  sendKeys: ['enter', 'mod_enter'],
  leavesBeforeSend: false,
  requests: [
    {
      id: 'prompt',
      carries: 'prompt',
      transport: 'http',
      path: '/api/v3/runInferenceTranscript',
      shape: 'json',
      text: ['transcript[].value[0][0]'],
      why: 'answers come as lines of JSON',
    },
    {
      id: 'file',
      carries: 'file',
      transport: 'http',
      path: '/api/v3/getUploadFileUrl',
      shape: 'json',
      text: ['name'],
      why: 'announces an upload',
      doubt: 'not seen with the chat',
    },
  ],
  grade: 'B',
  checked: '2026-11-22',
};
