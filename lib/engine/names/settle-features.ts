import type { NameCandidate } from './candidate';
import { FIRST_BITS, LAST_BITS, TRAIT } from './traits';
import { APART, CAPITALISED } from './units';

/** Numbers that `settleFeatures` writes for each candidate. */
export const SETTLE_INPUTS = 26;
const FAR = -6;
/** Log-odds from which a use may be a person, and below which it is none. */
const LIKELY = -1.5;
const UNLIKELY = -3.5;
/** A word that may be a name scores about this much without any sign. */
const PRIOR = -2;
const evidenceOf = (score: number): number => Math.max(-2, Math.min(3, score - PRIOR));
const clip = (score: number): number => (score < FAR ? FAR : score > 6 ? 6 : score);

/** What all uses of one word in a document say together. */
interface Uses {
  count: number;
  /** Uses that open no sentence; the sums below are over these. */
  inside: number;
  sum: number;
  /** Uses that may well be a person, and uses that are surely none. */
  likely: number;
  unlikely: number;
  /** Sum of the scores over what an unknown capitalised word has. */
  evidence: number;
  best: number;
  second: number;
  /** Best score of a left neighbour when the word ends a row, and of a right one when it opens it. */
  bestAsLast: number;
  secondAsLast: number;
  bestAsFirst: number;
  secondAsFirst: number;
}

export type WordUses = Map<number, Uses>;

const asLast = (all: readonly NameCandidate[], i: number): number =>
  (all[i] as NameCandidate).joined === APART
    ? FAR
    : Math.min(clip((all[i - 1] as NameCandidate).score), clip((all[i] as NameCandidate).score) + 3);
const asFirst = (all: readonly NameCandidate[], i: number): number => {
  const next = all[i + 1];
  return !next || next.joined === APART ? FAR : Math.min(clip(next.score), clip((all[i] as NameCandidate).score) + 3);
};

/** How each word is used in the whole document; with `only`, how each of those words is. */
export function usesOf(all: readonly NameCandidate[], only?: ReadonlySet<number>): WordUses {
  const uses: WordUses = new Map();
  for (let i = 0; i < all.length; i += 1) {
    const { key, score, opens } = all[i] as NameCandidate;
    if (only && !only.has(key)) continue;
    let use = uses.get(key);
    if (!use) {
      use = {
        count: 0,
        inside: 0,
        sum: 0,
        likely: 0,
        unlikely: 0,
        evidence: 0,
        best: FAR,
        second: FAR,
        bestAsLast: FAR,
        secondAsLast: FAR,
        bestAsFirst: FAR,
        secondAsFirst: FAR,
      };
      uses.set(key, use);
    }
    const s = clip(score);
    use.count += 1;
    // Any word has a capital where a sentence opens: such a use says little about the others.
    if (!opens) {
      use.inside += 1;
      use.sum += s;
      if (s > LIKELY) use.likely += 1;
      if (s < UNLIKELY) use.unlikely += 1;
      use.evidence += evidenceOf(s);
    }
    if (s > use.best) {
      use.second = use.best;
      use.best = s;
    } else if (s > use.second) use.second = s;
    const last = asLast(all, i);
    if (last > use.bestAsLast) {
      use.secondAsLast = use.bestAsLast;
      use.bestAsLast = last;
    } else if (last > use.secondAsLast) use.secondAsLast = last;
    const first = asFirst(all, i);
    if (first > use.bestAsFirst) {
      use.secondAsFirst = use.bestAsFirst;
      use.bestAsFirst = first;
    } else if (first > use.secondAsFirst) use.secondAsFirst = first;
  }
  return uses;
}

/** No use of the word has any likeness to a name: not worth asking further. */
export const isHopeless = ({ key }: NameCandidate, uses: WordUses): boolean =>
  (uses.get(key) as Uses).best < UNLIKELY - 1;

/** What candidate `i`, its row and the other uses of its word say; each about -3 to 3. */
export function settleFeatures(all: readonly NameCandidate[], i: number, uses: WordUses, out: Float32Array): void {
  const here = all[i] as NameCandidate;
  const use = uses.get(here.key) as Uses;
  const own = clip(here.score);
  const left = here.joined === APART ? undefined : all[i - 1];
  const next = all[i + 1];
  const right = next && next.joined !== APART ? next : undefined;
  const others = use.count - 1;
  const last = asLast(all, i);
  const first = asFirst(all, i);
  out[0] = own / 2;
  out[1] = left ? clip(left.score) / 2 : 0;
  out[2] = left ? 1 : 0;
  out[3] = right ? clip(right.score) / 2 : 0;
  out[4] = right ? 1 : 0;
  const inside = use.inside - (here.opens ? 0 : 1);
  const counted = here.opens ? 0 : 1;
  out[5] = inside > 0 ? (use.sum - counted * own) / inside / 2 : 0;
  out[6] = others > 0 ? (own >= use.best ? use.second : use.best) / 2 : 0;
  out[7] = Math.min(3, Math.log2(1 + others));
  out[8] = inside > 0 ? 1 : 0;
  out[9] = others > 0 ? ((last >= use.bestAsLast ? use.secondAsLast : use.bestAsLast) + 2) / 3 : 0;
  out[10] = others > 0 ? ((first >= use.bestAsFirst ? use.secondAsFirst : use.bestAsFirst) + 2) / 3 : 0;
  const traits = here.traits;
  out[11] = (traits & FIRST_BITS) !== 0 ? 1 : 0;
  out[12] = (traits & LAST_BITS) !== 0 ? 1 : 0;
  out[13] = (traits & TRAIT.share) !== 0 ? 1 : 0;
  out[14] = (traits & TRAIT.place) !== 0 ? 1 : 0;
  out[15] = here.opens ? 1 : 0;
  out[16] = (here.shape >> 3) & 1;
  out[17] = (traits & TRAIT.common) !== 0 ? 1 : 0;
  out[18] = left && (left.traits & FIRST_BITS) !== 0 ? 1 : 0;
  out[19] = right && (right.traits & LAST_BITS) !== 0 ? 1 : 0;
  // Two steps away: «Gro Harlem Brundtland».
  const left2 = left && left.joined !== APART ? all[i - 2] : undefined;
  const right2 = right ? all[i + 2] : undefined;
  out[20] = left2 ? clip(left2.score) / 2 : 0;
  out[21] = right2 && right2.joined !== APART ? clip(right2.score) / 2 : 0;
  const likely = use.likely - (own > LIKELY ? counted : 0);
  const unlikely = use.unlikely - (own < UNLIKELY ? counted : 0);
  out[22] = inside > 0 ? (likely / inside) * 2 : 0;
  out[23] = inside > 0 ? (unlikely / inside) * 2 : 0;
  out[24] = inside > 0 ? Math.max(-3, Math.min(3, (use.evidence - counted * evidenceOf(own)) / 3)) : 0;
  out[25] = Math.min(3, Math.log2(1 + likely));
}

/** Two sets of weights: with capitals, and for text typed without. */
export const settleSet = ({ written }: NameCandidate): number => (written === CAPITALISED ? 0 : 1);
