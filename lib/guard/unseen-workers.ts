import type { Uncovered } from '../contracts/protection';
import type { SiteDescription } from '../contracts/site';
import type { WorkerNote } from './channel';

/**
 * Which kinds of threads the page has started that nobody has said are harmless. `base` is what addresses in the page are
 * relative to. `controller`: address of the service worker that was there before the page; null for none.
 */
export function unseenWorkers(
  notes: readonly WorkerNote[],
  site: Pick<SiteDescription, 'harmlessWorkers'>,
  base: string,
  controller: string | null = null,
): Extract<Uncovered, 'worker' | 'service_worker'>[] {
  const all = controller === null ? notes : [...notes, { kind: 'service_worker', address: controller } as const];
  const unseen = all.filter(({ address }) => !isHarmless(address, site, base));
  return [...new Set(unseen.map(({ kind }) => kind))];
}

/** A thread whose address can't be known is never harmless; nor is one made of a text, unless every such one is. */
function isHarmless(address: string, site: Pick<SiteDescription, 'harmlessWorkers'>, base: string): boolean {
  if (address === '' || !URL.canParse(address, base)) return false;
  const { protocol, origin, pathname } = new URL(address, base);
  const isText = protocol === 'blob:' || protocol === 'data:';
  return (site.harmlessWorkers ?? []).some(({ path }) =>
    isText ? path === protocol : origin === new URL(base).origin && matches(pathname, path),
  );
}

/** `*` at the end stands for any run of characters. */
function matches(path: string, pattern: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
