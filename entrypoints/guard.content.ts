import { defineContentScript } from 'wxt/utils/define-content-script';
import { guardWorld } from '../lib/guard/main-world';
import { guardPickers } from '../lib/intake/main-pickers';
import { CHAT_MATCHES } from '../lib/sites/hosts';

/** The request guard's half in the page's own world; everything it may decide is decided by the other half. */
export default defineContentScript({
  matches: [...CHAT_MATCHES],
  world: 'MAIN',
  // Before any script of the page: what it takes from the platform must be the platform's own.
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {
    guardWorld(window);
    // An input that is never attached gives no event that the other world could hear.
    guardPickers(window);
  },
});
