import type { FrameReport, Gap, Protection, TabProtection } from '../contracts/protection';
import { GAPS } from '../contracts/protection';

/** From calm to urgent. `reload` is last: it is the only state that one press mends. */
const SEVERITY: Record<Protection['state'], number> = {
  protected: 0,
  partly: 1,
  starting: 2,
  unprotected: 3,
  reload: 4,
};

/**
 * The state of several frames together: the worst of them. What is missing in one `partly` frame and in another is added
 * up, in the order of `GAPS`. Null for none.
 */
export function worstOf(protections: readonly Protection[]): Protection | null {
  const worst = protections.reduce<Protection | null>(
    (found, one) => (found && SEVERITY[found.state] >= SEVERITY[one.state] ? found : one),
    null,
  );
  if (worst?.state !== 'partly') return worst;
  const missing = new Set<Gap>(protections.flatMap((one) => (one.state === 'partly' ? one.missing : [])));
  return { state: 'partly', missing: GAPS.filter((gap) => missing.has(gap)) };
}

export interface TabFacts {
  /** What the frames of the tab have said, the top frame first. */
  frames: readonly FrameReport[];
  /** KI-vett was asked to follow this host, from the first day or by the person. */
  followed: boolean;
  /** The browser lets no extension into this site (Edge on Microsoft's own). */
  unprotectable: boolean;
}

/**
 * The state of a tab: the worst of the frames that hold a composer, else what the first frame says. A followed page from
 * which nobody answers is not fine, it is a page to reload.
 */
export function tabProtection({ frames, followed, unprotectable }: TabFacts): TabProtection {
  const holding = frames.filter(({ holds }) => holds);
  const counted = holding.length > 0 ? holding : frames.slice(0, 1);
  const worst = worstOf(counted.map(({ protection }) => protection));
  // A frame that speaks is there, whatever is known of the browser.
  if (worst) return worst;
  if (unprotectable) return { state: 'unprotected', why: 'browser' };
  return followed ? { state: 'reload', why: 'no_answer' } : { state: 'not_here' };
}
