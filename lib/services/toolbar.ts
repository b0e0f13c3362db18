import { browser } from 'wxt/browser';
import type { Language } from '../contracts/language';
import type { TabProtection } from '../contracts/protection';
import { protectionLine } from '../explain/explain-protection';

type State = TabProtection['state'];

/** One picture for each state, told apart by shape before colour; files in public/icon. */
const PICTURES: Record<State, string> = {
  protected: 'full',
  partly: 'half',
  unprotected: 'crossed',
  reload: 'arrow',
  starting: 'dots',
  not_here: 'empty',
};

/** Beside the picture, for eyes that don't see sixteen pixels well. Nothing where nothing is asked of the person. */
const BADGES: Record<State, string> = {
  protected: '',
  partly: '½',
  unprotected: '!',
  reload: '↻',
  starting: '…',
  not_here: '',
};

/** Behind white text, at least 4.5:1. */
const BADGE_COLOURS: Record<State, string> = {
  protected: '#1b1b1b',
  partly: '#8a5a00',
  unprotected: '#b3141b',
  reload: '#1f4fa3',
  starting: '#5a5a5a',
  not_here: '#5a5a5a',
};

/**
 * Draws a tab's state on our button: picture, badge and title at once. Without a tab it sets what every tab shows of which
 * nothing is known. The browser forgets a tab's own picture when the tab goes to another page.
 */
export async function drawToolbar(protection: TabProtection, language: Language, tabId?: number): Promise<void> {
  const where = tabId === undefined ? {} : { tabId };
  const { state } = protection;
  const path = Object.fromEntries([16, 32].map((size) => [size, `/icon/${PICTURES[state]}-${size}.png`]));
  try {
    await Promise.all([
      browser.action.setIcon({ ...where, path }),
      browser.action.setBadgeText({ ...where, text: BADGES[state] }),
      browser.action.setBadgeBackgroundColor({ ...where, color: BADGE_COLOURS[state] }),
      browser.action.setBadgeTextColor({ ...where, color: '#ffffff' }),
      browser.action.setTitle({ ...where, title: protectionLine(protection, language) }),
    ]);
  } catch {
    // The tab was closed in the meantime.
  }
}
