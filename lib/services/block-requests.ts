import { browser } from 'wxt/browser';
import { log } from '../log';
import { hostName } from './account';
import type { RequestBlock } from './request-block';

/**
 * Whether the browser lets us stop requests.
 * - `works`: a request of our own was stopped by our own listener, in this run of the background.
 * - `silent`: the listener was accepted and never called. That is how Chromium answers an extension that no policy has
 *   installed: no error, and everything goes through.
 * - `absent`: this build does not ask for the permission.
 */
export type Blocking = 'works' | 'silent' | 'absent';

export interface BlockedRequests {
  /** Probed once for each start of the background. */
  blocking(): Promise<Blocking>;
}

/**
 * Asked for to see whether the listener is heard and obeyed. A name under `.invalid` belongs to nobody (RFC 6761), so that
 * nothing is reached where it is not. Our own files won't do: Chromium never shows an extension requests for those.
 */
const PROBE = 'https://blocking-probe.ki-vett.invalid/';
/** How long the browser may take to say what became of the probe, in milliseconds. Longer is «silent». */
const PROBE_MS = 5000;

interface Details {
  requestId: string;
  tabId: number;
  method: string;
  url: string;
  type: string;
  /** Chromium. */
  initiator?: string;
  /** Firefox. */
  documentUrl?: string;
  originUrl?: string;
}

/**
 * Registers the blocking listener, at once, as an event may be what woke the background. Asks for no request bodies.
 * Does nothing in a build without the permission.
 */
export function blockRequests(block: RequestBlock): BlockedRequests {
  const allowed = (browser.runtime.getManifest().permissions as string[] | undefined)?.includes('webRequestBlocking');
  if (!allowed || !browser.webRequest?.onBeforeRequest) return { blocking: async () => 'absent' };
  let heard = false;
  let probed: Promise<Blocking> | null = null;

  const judge = (details: Details): { cancel?: boolean } => {
    if (details.url === PROBE) {
      heard = true;
      return { cancel: true };
    }
    const host = hostOf(details.initiator ?? details.documentUrl ?? details.originUrl);
    if (block.judge({ ...details, host }) === 'pass') return {};
    log('request_refused');
    return { cancel: true };
  };
  try {
    const listen = browser.webRequest.onBeforeRequest.addListener as (
      listener: (details: Details) => { cancel?: boolean },
      filter: { urls: string[] },
      options: string[],
    ) => void;
    listen.call(browser.webRequest.onBeforeRequest, judge, { urls: ['https://*/*'] }, ['blocking']);
  } catch {
    return { blocking: async () => 'silent' };
  }

  const ask = async (): Promise<Blocking> => {
    const error = await new Promise<string>((resolve) => {
      const failed = (details: { error: string }) => resolve(details.error);
      browser.webRequest.onErrorOccurred.addListener(failed, { urls: [`${PROBE}*`] });
      void fetch(PROBE).catch(() => setTimeout(() => resolve('timeout'), PROBE_MS));
    });
    // Both: a listener that is told and not obeyed proves nothing, nor a request that failed because nobody is there.
    return heard && /BLOCKED_BY_CLIENT|NS_ERROR_ABORT/.test(error) ? 'works' : 'silent';
  };
  return {
    blocking() {
      probed ??= ask();
      return probed;
    },
  };
}

function hostOf(address: string | undefined): string | null {
  return address && URL.canParse(address) ? hostName(new URL(address).host) : null;
}
