import type { SiteDescription } from '../contracts/site';
import { hostsOf } from './hosts';

/** Microsoft Copilot for consumers. Edge lets no extension run here; that is said by the popup, not by this file. */
export const copilot: SiteDescription = {
  id: 'copilot',
  toolId: 'copilot',
  hosts: hostsOf('copilot'),
  composer: [
    { css: 'textarea#userInput', why: 'controlled React textarea, 2025 and 2026' },
    { css: 'textarea[data-testid="composer-input"]', why: 'same field by test id' },
    {
      css: '[contenteditable="true"][data-lexical-editor="true"]',
      why: 'M365-style composer (Lexical), as in the work version',
    },
  ],
  notComposer: [{ css: 'textarea[aria-hidden="true"]', why: 'measuring fields' }],
  send: [
    { css: 'button[data-testid="submit-button"]', why: 'test id, clients of 2025 and 2026' },
    { css: 'button.fai-SendButton', why: 'M365-style composer' },
    { css: 'button[aria-label*="Submit"]', why: 'English only; the label follows the language' },
  ],
  sendKeys: ['enter', 'mod_enter'],
  leavesBeforeSend: false,
  grade: 'B',
  requests: [
    {
      id: 'prompt',
      carries: 'prompt',
      transport: 'websocket',
      path: '/c/api/chat',
      shape: 'json',
      text: ['content[].text', 'text'],
      why: 'frames with event «send»; one client has text outside content',
    },
    {
      id: 'file',
      carries: 'file',
      transport: 'http',
      path: '/c/api/attachments',
      shape: 'binary',
      text: [],
      why: "raw body with the file's own type",
      doubt: 'one source says multipart',
    },
  ],
  checked: '2026-11-22',
};
