/** A pretend page that sends its text in a way of its own; served by `serveMorePages`, asked for by the tests that need it. */
export interface MorePage {
  id: 'perplexity' | 'deepl' | 'open-webui';
  editor: string;
  url: string;
  script: string;
  composer: string;
  /** Null where there is no send: the page sends while one types. */
  send: string | null;
  /** Other origins that text leaves to. */
  sendsTo: readonly string[];
}

export const MORE_PAGES: readonly MorePage[] = [
  {
    id: 'perplexity',
    editor: 'Lexical; drafts by a socket',
    url: 'https://www.perplexity.ai/',
    script: 'perplexity',
    composer: '#ask-input',
    send: 'button[aria-label="Submit"]',
    sendsTo: ['wss://suggest.perplexity.ai'],
  },
  {
    id: 'deepl',
    editor: 'contenteditable; sends as one types',
    url: 'https://www.deepl.com/nb/translator',
    script: 'deepl',
    composer: '[data-testid="translator-source-input"] [contenteditable]',
    send: null,
    sendsTo: ['https://www2.deepl.com'],
  },
  {
    id: 'open-webui',
    editor: 'TipTap; drafts by a request',
    url: 'https://openwebui.kommune.example/',
    script: 'open-webui',
    composer: '#chat-input',
    send: '#send-message-button',
    sendsTo: [],
  },
];

export function morePage(id: MorePage['id']): MorePage {
  const found = MORE_PAGES.find((page) => page.id === id);
  if (!found) throw new Error(`no page ${id}`);
  return found;
}
