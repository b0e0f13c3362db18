import type { SiteDescription } from '../contracts/site';
import { hostsOf } from './hosts';

/** Microsoft 365 Copilot Chat. The socket’s URL holds an access token: it is never logged. Edge lets no extension run on these hosts. */
export const m365Copilot: SiteDescription = {
  id: 'm365-copilot',
  toolId: 'm365-copilot',
  hosts: hostsOf('m365-copilot'),
  composer: [
    {
      css: '#m365-chat-editor-target-element[contenteditable="true"]',
      why: 'the Lexical composer, several clients of 2026',
    },
    { css: '.fai-EditorInput__input[contenteditable="true"]', why: 'same field by class' },
    { css: '[contenteditable="true"][data-lexical-editor="true"]', why: 'any Lexical editor on the page' },
  ],
  notComposer: [{ css: 'textarea[aria-hidden="true"]', why: 'measuring fields' }],
  send: [
    { css: 'button.fai-SendButton', why: 'there only while there is text' },
    { css: 'button.fai-ChatInput__send', why: 'same button by its other class' },
    { css: 'button[aria-label*="Send"]', why: 'English and Norwegian; the label follows the language' },
  ],
  sendKeys: ['enter', 'mod_enter'],
  leavesBeforeSend: false,
  requests: [
    {
      id: 'prompt',
      carries: 'prompt',
      transport: 'websocket',
      host: 'substrate.office.com',
      path: '/m365Copilot/Chathub/*',
      shape: 'signalr',
      text: ['arguments[].message.text'],
      why: 'SignalR frames end in 0x1E; several stand in one message',
    },
    {
      id: 'prompt-older',
      carries: 'prompt',
      transport: 'http',
      path: '/sydney/conversation*',
      shape: 'json',
      text: [],
      why: 'an older client waits for it',
      doubt: 'body not seen: every string is read',
    },
    {
      id: 'file-image',
      carries: 'file',
      transport: 'http',
      host: 'substrate.office.com',
      path: '/m365Copilot/UploadFile',
      shape: 'multipart',
      text: [],
      why: 'an image as a data: URL in the field FileBase64',
    },
    {
      id: 'file-graph',
      carries: 'file',
      transport: 'http',
      host: 'graph.microsoft.com',
      path: '/v1.0/*/content',
      shape: 'binary',
      text: [],
      why: 'documents go up by OneDrive',
      doubt: 'one source',
    },
  ],
  grade: 'B',
  doubt:
    'In Outlook and Teams the composer stands in a frame of another host: whether the script reaches it there was not seen.',
  checked: '2026-11-22',
};
