import { defineContentScript } from 'wxt/utils/define-content-script';
import { guardPickers } from '../lib/intake/main-pickers';

/** In the page's own world: an input that is never attached gives no event that the door could hear. */
export default defineContentScript({
  matches: [
    'https://chatgpt.com/*',
    'https://chat.openai.com/*',
    'https://claude.ai/*',
    'https://gemini.google.com/*',
    'https://copilot.microsoft.com/*',
  ],
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    guardPickers(window);
  },
});
