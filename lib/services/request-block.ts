import type { SiteDescription } from '../contracts/site';
import type { Transport } from '../guard/channel';
import { findRequest } from '../guard/find-request';

/**
 * One request as the browser tells of it before it leaves. There is no field for its body: the background is never given
 * what is typed, so it does not ask the browser for bodies either.
 */
export interface LeavingRequest {
  /** Stays the same over redirects. */
  requestId: string;
  /** -1: no tab, a service worker. */
  tabId: number;
  /** Host name of the page or worker behind it; null when the browser does not say. */
  host: string | null;
  method: string;
  url: string;
  /** The browser's resource type: `xmlhttprequest`, `ping`, `main_frame`, `websocket` … */
  type: string;
}

/** A frame, as the browser identifies it. */
interface MarkedFrame {
  tabId: number;
  frameId: number;
  documentId: string | undefined;
  host: string;
}

export interface RequestBlock {
  /** A frame has text in a field that is not judged or may not be sent (`closed`), or no longer. */
  mark(frame: MarkedFrame, closed: boolean, site: SiteDescription | null): void;
  /** The guard in that page has judged one request of this description and lets it go: the next one passes, once. */
  admit(tabId: number, host: string, siteRequestId: string): void;
  forgetTab(tabId: number): void;
  judge(request: LeavingRequest): 'pass' | 'cancel';
}

/** How long a request that was let go may take to leave, in milliseconds. */
const ADMITTED_MS = 10_000;
/** So many requests are remembered as admitted, for their redirects. */
const REMEMBERED = 100;
const WITH_BODY = new Set(['POST', 'PUT', 'PATCH']);

interface Mark extends MarkedFrame {
  closed: boolean;
  site: SiteDescription | null;
}

/**
 * The third guard, where the browser allows one: behind the gate at the text field and the guard in the page's own world. It
 * stops what the page's world can't see – workers, service workers, calls taken from another frame – by place and time
 * only: while a field holds text that may not go, the requests that the site's description says carry text do not leave
 * the tab. What the guard in the page has judged comes with leave of its own and passes.
 *
 * Where it knows nothing (no mark, no description, the handshake of a socket) it lets pass: the other guards have
 * judged by content, and a page must not be broken by one that can't.
 */
export function createRequestBlock(now: () => number): RequestBlock {
  const marks = new Map<string, Mark>();
  let admissions: { tabId: number; host: string; id: string; until: number }[] = [];
  const admitted = new Set<string>();

  const takeAdmission = (host: string, tabId: number, id: string): boolean => {
    admissions = admissions.filter(({ until }) => until > now());
    // A request that the page's service worker sends on belongs to no tab any more.
    const at = admissions.findIndex(
      (one) => one.id === id && one.host === host && (tabId === -1 || one.tabId === tabId),
    );
    if (at < 0) return false;
    admissions.splice(at, 1);
    return true;
  };

  return {
    mark(frame, closed, site) {
      const { tabId, frameId, documentId } = frame;
      const key = `${tabId}/${frameId}`;
      // A new page in the top frame ends what the frames of the last one said.
      if (frameId === 0 && marks.get(key)?.documentId !== documentId) forget(tabId);
      marks.set(key, { ...frame, closed, site });
    },
    admit(tabId, host, id) {
      admissions.push({ tabId, host, id, until: now() + ADMITTED_MS });
    },
    forgetTab: forget,
    judge({ requestId, tabId, host, method, url, type }) {
      if (admitted.has(requestId)) return 'pass';
      const transport = transportOf(type);
      if (transport === null) return 'pass';
      for (const mark of marks.values()) {
        if (!mark.closed || !mark.site) continue;
        if (tabId === -1 ? mark.host !== host : mark.tabId !== tabId) continue;
        const described = findRequest(mark.site, transport, url, `https://${mark.host}/`);
        if (!described || described.transport === 'websocket') continue;
        if (!WITH_BODY.has(method) && described.shape !== 'query') continue;
        if (!takeAdmission(mark.host, tabId, described.id)) return 'cancel';
        admitted.add(requestId);
        for (const oldest of admitted) {
          if (admitted.size <= REMEMBERED) break;
          admitted.delete(oldest);
        }
        return 'pass';
      }
      return 'pass';
    },
  };

  function forget(tabId: number): void {
    for (const [key, mark] of marks) if (mark.tabId === tabId) marks.delete(key);
    admissions = admissions.filter((one) => one.tabId !== tabId);
  }
}

/** A worker's fetch, a beacon and a form are all `http` to the descriptions; of a socket only the handshake is seen. */
function transportOf(type: string): Transport | null {
  if (type === 'websocket') return null;
  if (type === 'ping') return 'beacon';
  return type === 'main_frame' || type === 'sub_frame' ? 'form' : 'fetch';
}
