import type { SiteDescription, SiteRequest } from '../contracts/site';
import type { Transport } from './channel';

const KIND: Record<Transport, SiteRequest['transport']> = {
  fetch: 'http',
  xhr: 'http',
  beacon: 'http',
  form: 'http',
  websocket: 'websocket',
  event_source: 'event_source',
};

/**
 * The site's description of a request, by how it leaves and where to; null when nobody has described it. `base` is what
 * addresses in the page are relative to; `host` the page's own, where that is another: a frame without an address of its
 * own has the origin of the page around it.
 */
export function findRequest(
  site: SiteDescription,
  transport: Transport,
  url: string,
  base: string,
  host = new URL(base).host,
): SiteRequest | null {
  const address = URL.canParse(url, base) ? new URL(url, base) : null;
  if (!address) return null;
  const kind = KIND[transport];
  const there = site.requests?.filter(
    (request) => hostMatches(address.host, request.host ?? host) && pathMatches(address.pathname, request.path),
  );
  // A page may move between EventSource and a streaming fetch of the same address.
  const alike = (request: SiteRequest) => (request.transport === 'websocket') === (kind === 'websocket');
  return there?.find((request) => request.transport === kind) ?? there?.find(alike) ?? null;
}

function hostMatches(host: string, pattern: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

/** `*` stands for any run of characters. */
function pathMatches(path: string, pattern: string): boolean {
  const pieces = pattern.split('*');
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return path === pattern || path === `${pattern}/`;
  if (!path.startsWith(first) || !path.endsWith(last) || path.length < first.length + last.length) return false;
  let from = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = path.indexOf(piece, from);
    if (found < 0 || found + piece.length > path.length - last.length) return false;
    from = found + piece.length;
  }
  return true;
}
