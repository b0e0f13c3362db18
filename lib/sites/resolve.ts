import type { Selector, SiteDescription, SiteRequest } from '../contracts/site';

/** The part of a pack that describes sites. */
export interface SiteLayer {
  sites?: readonly SiteDescription[] | undefined;
}

/**
 * Descriptions with what the packs say laid over them, national layer first, the kommune's last. A pack corrects and adds;
 * it can't make the gate see less: of a description that stands already its selectors, requests and send keys stay behind the
 * pack's, and its hosts are not widened. New ids come last, without hosts that an earlier description has.
 */
export function resolveSites(
  builtIn: readonly SiteDescription[],
  packs: readonly SiteLayer[],
): readonly SiteDescription[] {
  if (!packs.some(({ sites }) => sites?.length)) return builtIn;
  const known = new Map(builtIn.map((site) => [site.id, site]));
  for (const site of packs.flatMap(({ sites }) => sites ?? [])) {
    const below = known.get(site.id);
    known.set(site.id, below ? over(below, site) : added(site, [...known.values()]));
  }
  return [...known.values()];
}

function over(below: SiteDescription, above: SiteDescription): SiteDescription {
  const composer = both(above.composer, below.composer);
  const edit = both(above.edit ?? [], below.edit ?? []);
  const recognise = both(above.recognise ?? [], below.recognise ?? []);
  const pasteLimits = [above.pasteBecomesFile, below.pasteBecomesFile].filter((limit) => limit !== undefined);
  const named = new Set([...composer, ...edit].map(({ css }) => css));
  return {
    ...below,
    ...above,
    hosts: below.hosts,
    composer,
    // What another layer calls the composer, or the field of an edit, is never left unguarded.
    notComposer: both(above.notComposer, below.notComposer).filter(({ css }) => !named.has(css)),
    send: both(above.send, below.send),
    sendKeys: [...new Set([...above.sendKeys, ...below.sendKeys])],
    leavesBeforeSend: above.leavesBeforeSend || below.leavesBeforeSend,
    requests: requestsOf(above.requests ?? [], below.requests ?? []),
    // The lowest limit: a paste judged too early costs nothing, one judged too late is in the page.
    ...(pasteLimits.length > 0 ? { pasteBecomesFile: Math.min(...pasteLimits) } : {}),
    ...(edit.length > 0 ? { edit } : {}),
    ...(recognise.length > 0 ? { recognise } : {}),
  };
}

function added(site: SiteDescription, known: readonly SiteDescription[]): SiteDescription {
  const taken = new Set(known.flatMap(({ hosts }) => hosts));
  return { ...site, hosts: site.hosts.filter((host) => !taken.has(host)) };
}

function both(first: readonly Selector[], then: readonly Selector[]): Selector[] {
  const css = new Set(first.map((selector) => selector.css));
  return [...first, ...then.filter((selector) => !css.has(selector.css))];
}

function requestsOf(first: readonly SiteRequest[], then: readonly SiteRequest[]): SiteRequest[] {
  const ids = new Set(first.map(({ id }) => id));
  return [...first, ...then.filter(({ id }) => !ids.has(id))];
}
