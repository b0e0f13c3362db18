import type { SiteDescription } from '../contracts/site';

/** The part of a keyboard event that tells whether it sends. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'keyCode' | 'isComposing' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'
>;

/** What browsers give every key that an input method is still working on. */
const COMPOSING_KEY_CODE = 229;

/**
 * True when the key sends on this site. Enter that ends a composition (Japanese, dead keys on some systems) chooses a
 * word and never sends; with Shift or Alt it is a new line.
 */
export function isSendKey(event: KeyPress, keys: SiteDescription['sendKeys']): boolean {
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === COMPOSING_KEY_CODE) return false;
  if (event.shiftKey || event.altKey) return false;
  return keys.includes(event.ctrlKey || event.metaKey ? 'mod_enter' : 'enter');
}
