import { browser } from 'wxt/browser';

/** Who asks, lowest trust first. */
export type Tier = 'chat' | 'page' | 'background';

/** The part of a browser's MessageSender that trust is judged by. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined; windowId?: number | undefined; incognito?: boolean | undefined } | undefined;
  /** Origin of the frame; the only sign of whose an `about:blank` or `srcdoc` frame is. */
  origin?: string | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
}

/**
 * The sender's tier, or null for one that is not ours. The browser writes `id`, `url` and `tab`; nothing in the message
 * itself is believed. An https page in a tab is `chat`: our content script speaking from inside a page we don't trust.
 */
export function tierOf(sender: Sender): Tier | null {
  if (sender.id !== browser.runtime.id) return null;
  const own = new URL(browser.runtime.getURL('/'));
  // A service worker may come with no address at all; a content script always has its page's.
  if (sender.url === undefined) return sender.tab === undefined ? 'background' : null;
  const url = pageOf(sender);
  if (!url) return null;
  if (url.protocol === own.protocol && url.host === own.host) {
    const script = /\.m?js$/.test(url.pathname) || url.pathname === '/_generated_background_page.html';
    return script && sender.tab === undefined ? 'background' : 'page';
  }
  return url.protocol === 'https:' && sender.tab !== undefined ? 'chat' : null;
}

/** Host name of the page a content script speaks from; null for other senders. */
export function chatHost(sender: Sender): string | null {
  return tierOf(sender) === 'chat' ? (pageOf(sender)?.hostname ?? null) : null;
}

/** Frames without an address of their own belong to the page that made them; a sandboxed one belongs to nobody. */
function pageOf({ url = '', origin = '', tab }: Sender): URL | null {
  const own = /^(about|blob|data):/.test(url) && tab !== undefined;
  return parseUrl(own ? origin : url);
}

function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
