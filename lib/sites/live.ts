import type { SiteDescription } from '../contracts/site';
import { generic } from './generic';
import type { SiteLayer } from './resolve';
import { kindOf, siteForHost } from './site-for-host';

export interface LiveSite {
  /** Reads as the description in force at that moment: hand it on once, it follows by itself. */
  readonly site: SiteDescription;
  /** The packs in force, national layer first. Answers whether another description is used now. */
  use(packs: readonly SiteLayer[]): boolean;
}

/**
 * The description of the page one stands on. From the first moment it is the built-in one; packs replace it when they
 * come. A page on a host that nobody has described is known by its structure as soon as that stands there: looked for when
 * the page is read, and each time a field gets focus, which is before anything can be typed or sent.
 */
export function liveSite(document: Document, host: string, signal: AbortSignal): LiveSite {
  let packs: readonly SiteLayer[] = [];
  let named = siteForHost(host);
  let current = named;

  const look = (): boolean => {
    const before = current;
    current = named === generic ? (kindOf(document, packs) ?? generic) : named;
    return current !== before;
  };
  const lookUnlessKnown = () => {
    if (current === generic) look();
  };
  document.addEventListener('DOMContentLoaded', lookUnlessKnown, { signal });
  document.defaultView?.addEventListener('load', lookUnlessKnown, { signal });
  document.defaultView?.addEventListener('focusin', lookUnlessKnown, { capture: true, passive: true, signal });

  const site = {} as SiteDescription;
  for (const key of KEYS) Object.defineProperty(site, key, { enumerable: true, get: () => current[key] });
  return {
    site,
    use(next) {
      packs = next;
      named = siteForHost(host, packs);
      return look();
    },
  };
}

/** Written out so that the compiler names a key that is forgotten. */
const KEYS = Object.keys({
  id: true,
  toolId: true,
  hosts: true,
  composer: true,
  notComposer: true,
  send: true,
  edit: true,
  recognise: true,
  sendKeys: true,
  leavesBeforeSend: true,
  requests: true,
  pasteBecomesFile: true,
  harmlessWorkers: true,
  sources: true,
  grade: true,
  doubt: true,
  checked: true,
} satisfies Record<keyof SiteDescription, true>) as (keyof SiteDescription)[];
