import type { SiteDescription } from '../contracts/site';
import { KINDS, SITES } from './all';
import { generic } from './generic';
import { resolveSites, type SiteLayer } from './resolve';

/**
 * The description of a host (`chatgpt.com`, no port), with what packs say of it; hosts that nobody has described get the
 * generic kind. `packs`: national layer first.
 */
export function siteForHost(host: string, packs: readonly SiteLayer[] = []): SiteDescription {
  const name = host.toLowerCase();
  // Our own come first in the list: a pack's new description never takes a host that one of them has.
  return (
    resolveSites([...SITES, ...KINDS], packs).find((site) =>
      site.hosts.some((pattern) => hostMatches(name, pattern)),
    ) ?? generic
  );
}

/** The description of that id, with what packs say of it; null for one that nobody has described. */
export function siteById(id: string, packs: readonly SiteLayer[] = []): SiteDescription | null {
  return resolveSites([...SITES, ...KINDS], packs).find((site) => site.id === id) ?? null;
}

/** The in-house kind whose structure stands in the document, outside shadow roots; null when none does. */
export function kindOf(document: Document, packs: readonly SiteLayer[] = []): SiteDescription | null {
  return (
    resolveSites(KINDS, packs).find((kind) =>
      kind.recognise?.some(({ css }) => document.querySelector(css) !== null),
    ) ?? null
  );
}

function hostMatches(host: string, pattern: string): boolean {
  if (pattern.startsWith('*.')) return host.endsWith(pattern.slice(1));
  return host === pattern || host === `www.${pattern}`;
}
