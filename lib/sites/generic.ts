import type { SiteDescription } from '../contracts/site';

/** Any page with one big text field: what the person asks KI-vett to follow, and our own practice room. */
export const generic: SiteDescription = {
  id: 'generic',
  toolId: null,
  hosts: [],
  composer: [
    { css: '[contenteditable="true"][role="textbox"]', why: 'rich composers say what they are to screen readers' },
    { css: '[contenteditable="true"]', why: 'rich composers that do not' },
    { css: '[contenteditable="plaintext-only"]', why: 'plain composers of newer pages' },
    { css: '[contenteditable=""]', why: 'the attribute without a value means true' },
    { css: 'textarea', why: 'the commonest field there is' },
  ],
  notComposer: [
    { css: '[aria-hidden="true"]', why: 'measuring fields and hidden twins' },
    { css: '[readonly]', why: 'shows text, takes none' },
    { css: '.ql-clipboard', why: "Quill's own paste buffer" },
  ],
  send: [
    { css: 'button[data-testid*="send"]', why: 'test ids keep their name in every language' },
    { css: 'button[data-testid*="submit"]', why: 'as above' },
    { css: 'button[class*="send" i]', why: 'pages without test ids' },
    { css: 'button[aria-label*="send" i]', why: 'also Norwegian «Send melding»' },
    { css: 'form button[type="submit"]', why: 'a composer in a form' },
    { css: 'form button:not([type])', why: 'a button in a form submits it unless it says otherwise' },
  ],
  sendKeys: ['enter', 'mod_enter'],
  leavesBeforeSend: false,
  // Open WebUI makes a file of a paste from 1000 characters, HuggingChat from 3984.
  pasteBecomesFile: 1000,
  sources: [{ css: '#voice-input-button', kind: 'voice', why: 'dictation in Open WebUI' }],
  checked: '2026-11-22',
};
