/** As much of `navigator` as says which browser this is. `brands` is missing in Firefox. */
export interface BrowserIdentity {
  userAgent: string;
  brands?: readonly { brand: string }[] | undefined;
}

export type BrowserId = 'edge' | 'other';

/** Edge says so in its brands; where a policy has frozen those, in the old user agent string. */
export function browserOf({ userAgent, brands }: BrowserIdentity): BrowserId {
  return brands?.some(({ brand }) => brand === 'Microsoft Edge') || / Edg\//.test(userAgent) ? 'edge' : 'other';
}

/**
 * Microsoft's own AI pages that Edge keeps every extension out of. Written here and not only in the packs: the warning
 * must stand also when the packs do not.
 */
const CLOSED_IN_EDGE = ['copilot.microsoft.com', 'copilot.cloud.microsoft', 'm365.cloud.microsoft'];

/** True where no extension can follow along, whatever it is given. `told`: browsers that a pack's tool names. */
export function isUnprotectable(browser: BrowserId, host: string, told: readonly string[] = []): boolean {
  if (browser !== 'edge') return false;
  return CLOSED_IN_EDGE.includes(host) || host.endsWith('.cloud.microsoft') || told.includes(browser);
}
