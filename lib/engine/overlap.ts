import { classLevel } from '../contracts/classes';
import type { Confidence, FindingType } from '../contracts/finding';
import type { Hit } from './rules';

/**
 * How specific a type is when two lay claim to the same characters: an account inside an IBAN is the IBAN, a name inside
 * an address or an e-mail is that. Types that are not here never compete with these.
 */
const SPECIFIC: Readonly<Partial<Record<FindingType, number>>> = {
  SECRET: 130,
  IBAN: 120,
  // The code lines of a passport hold a name, a number and maybe a fødselsnummer.
  PASSPORT: 95,
  NATIONAL_ID: 90,
  DUF_NUMBER: 88,
  CREDIT_CARD: 86,
  EMAIL: 84,
  BANK_ACCOUNT: 80,
  IP_ADDRESS: 78,
  PROPERTY_ID: 76,
  CASE_NUMBER: 74,
  DATE_OF_BIRTH: 73,
  ORG_NUMBER: 72,
  HEALTH_PERSONNEL_ID: 70,
  ADDRESS: 68,
  PHONE: 60,
  VEHICLE_PLATE: 58,
  PERSON: 50,
  AGE: 48,
};

const CONTEXT_BONUS = 20;
const LOW_COST = 45;
/** A key of a known form beats «token: …»: it can say whose key it is. */
const FORM_BONUS = 5;

const confidenceRank: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 };

/**
 * One stage that settles all overlaps: no two identity findings share a character; among other types only findings of the
 * same type compete (strictest class, then longest).
 */
export function resolveOverlaps(hits: Hit[]): Hit[] {
  const identity: Hit[] = [];
  const others = new Map<FindingType, Hit[]>();
  for (const hit of hits) {
    if (SPECIFIC[hit.type] !== undefined) identity.push(hit);
    else {
      const group = others.get(hit.type);
      if (group) group.push(hit);
      else others.set(hit.type, [hit]);
    }
  }
  const kept = settle(identity, (a, b) => weight(b) - weight(a));
  for (const group of others.values()) kept.push(...settle(group, (a, b) => classLevel(b.class) - classLevel(a.class)));
  return kept;
}

function weight(hit: Hit): number {
  const context = hit.evidence.some((evidence) => evidence.kind === 'context') ? CONTEXT_BONUS : 0;
  const form = hit.evidence.some((evidence) => evidence.kind === 'pattern') ? FORM_BONUS : 0;
  return (SPECIFIC[hit.type] ?? 0) + context + form - (hit.confidence === 'low' ? LOW_COST : 0);
}

/**
 * Hits that nothing else touches are kept as they are; in each knot of hits that do, the strongest wins, then confidence,
 * then length, and what touches a winner goes. A knot is small, however long the text.
 */
function settle(hits: Hit[], stronger: (a: Hit, b: Hit) => number): Hit[] {
  const byStart = [...hits].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Hit[] = [];
  for (let from = 0; from < byStart.length; ) {
    let until = from + 1;
    let end = byStart[from]?.end ?? 0;
    for (let next = byStart[until]; next && next.start < end; next = byStart[until]) {
      end = Math.max(end, next.end);
      until += 1;
    }
    if (until === from + 1) kept.push(byStart[from] as Hit);
    else for (const hit of settleKnot(byStart.slice(from, until), stronger)) kept.push(hit);
    from = until;
  }
  return kept;
}

/** Kept spans stay sorted, so that each hit is compared with two. */
function settleKnot(hits: Hit[], stronger: (a: Hit, b: Hit) => number): Hit[] {
  const ordered = hits.sort(
    (a, b) =>
      stronger(a, b) ||
      confidenceRank[b.confidence] - confidenceRank[a.confidence] ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  );
  const kept: Hit[] = [];
  for (const hit of ordered) {
    const at = firstAfter(kept, hit.start);
    const before = kept[at - 1];
    const after = kept[at];
    if (before && before.end > hit.start) continue;
    if (after && after.start < hit.end) continue;
    kept.splice(at, 0, hit);
  }
  return kept;
}

function firstAfter(kept: readonly Hit[], start: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
