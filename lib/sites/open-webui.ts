import type { SiteDescription } from '../contracts/site';

/** Open WebUI 0.9, from its own source. */
export const openWebui: SiteDescription = {
  id: 'open-webui',
  toolId: 'lokal-modell',
  hosts: [],
  recognise: [
    { css: '#chat-input.ProseMirror', why: 'TipTap composer of 0.6 and newer' },
    { css: '#chat-container #chat-input', why: 'older, a textarea' },
    { css: '#message-input-container', why: 'around both' },
  ],
  composer: [
    { css: '#chat-input[contenteditable="true"]', why: 'TipTap, own source' },
    { css: 'textarea#chat-input', why: 'before 0.6, or with rich text off' },
  ],
  notComposer: [{ css: 'textarea[aria-hidden="true"]', why: 'measuring fields' }],
  send: [
    { css: '#send-message-button', why: 'own source' },
    { css: '#message-input-container button[type="submit"]', why: 'same place' },
  ],
  edit: [{ css: 'textarea[id^="message-edit-"]', why: 'an earlier message' }],
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
      why: 'messages only in temporary chats; the answer comes by socket.io',
    },
    {
      id: 'draft',
      carries: 'draft',
      transport: 'http',
      path: '/api/v1/tasks/auto/completions',
      shape: 'json',
      text: ['prompt'],
      why: 'autocomplete, where admin and user have it on',
    },
    {
      id: 'chat-saved',
      carries: 'prompt',
      transport: 'http',
      path: '/api/v1/chats/*',
      shape: 'json',
      text: ['chat.history.messages', 'chat.messages[].content'],
      why: 'the chat is stored after each turn',
    },
    {
      id: 'file',
      carries: 'file',
      transport: 'http',
      path: '/api/v1/files/*',
      shape: 'multipart',
      text: [],
      why: 'goes up when chosen, pasted or dropped',
    },
  ],
  grade: 'A',
  checked: '2026-11-22',
};
