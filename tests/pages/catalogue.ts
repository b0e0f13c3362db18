/** One pretend chat page: real editor, structure and host name of the site it stands for. */
export interface ChatPage {
  id: 'chatgpt' | 'claude' | 'gemini' | 'copilot' | 'lexical' | 'tiptap' | 'codemirror' | 'plain' | 'generic';
  editor: string;
  url: string;
  /** Script in this folder, without extension. */
  script: string;
  /** The composer, for tests to type in. */
  composer: string;
  /** The send button while there is text. */
  send: string;
}

export const CHAT_PAGES: readonly ChatPage[] = [
  {
    id: 'chatgpt',
    editor: 'ProseMirror',
    url: 'https://chatgpt.com/',
    script: 'chatgpt',
    composer: '#prompt-textarea',
    send: '[data-testid="send-button"]',
  },
  {
    id: 'claude',
    editor: 'ProseMirror (TipTap classes)',
    url: 'https://claude.ai/new',
    script: 'claude',
    composer: '[data-testid="chat-input"]',
    send: '[data-testid="chat-input-send"]',
  },
  {
    id: 'gemini',
    editor: 'Quill',
    url: 'https://gemini.google.com/app',
    script: 'gemini',
    composer: '.ql-editor',
    send: 'gem-icon-button > button',
  },
  {
    id: 'copilot',
    editor: 'controlled React textarea',
    url: 'https://copilot.microsoft.com/',
    script: 'copilot',
    composer: '#userInput',
    send: '[data-testid="submit-button"]',
  },
  {
    id: 'lexical',
    editor: 'Lexical',
    url: 'https://copilot.microsoft.com/lexical',
    script: 'lexical',
    composer: '#m365-chat-editor-target-element',
    send: '.fai-SendButton',
  },
  {
    id: 'tiptap',
    editor: 'TipTap',
    url: 'https://claude.ai/tiptap',
    script: 'tiptap',
    composer: '[data-testid="chat-input"]',
    send: '[data-testid="chat-input-send"]',
  },
  {
    id: 'codemirror',
    editor: 'CodeMirror 6',
    url: 'https://claude.ai/codemirror',
    script: 'codemirror',
    composer: '.cm-content',
    send: '[data-testid="chat-input-send"]',
  },
  {
    id: 'plain',
    editor: 'plain contenteditable',
    url: 'https://chatgpt.com/plain',
    script: 'plain',
    composer: '#prompt-textarea',
    send: '[data-testid="send-button"]',
  },
  {
    id: 'generic',
    editor: 'contenteditable in a shadow root',
    url: 'https://ki.kommune.example/chat',
    script: 'generic',
    composer: 'chat-box [role="textbox"]',
    send: 'chat-box button',
  },
];

export function chatPage(id: ChatPage['id']): ChatPage {
  const found = CHAT_PAGES.find((page) => page.id === id);
  if (!found) throw new Error(`no chat page ${id}`);
  return found;
}
