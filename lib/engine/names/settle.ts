import type { Evidence, Span } from '../../contracts/finding';
import { hashOf } from '../tokens';
import type { Candidate } from '../validators/candidate';
import type { NameCandidate } from './candidate';
import { GAP } from './gaps';
import type { NameModel } from './model';
import { PLACES } from './name-words';
import { isHopeless, SETTLE_INPUTS, settleFeatures, settleSet, usesOf } from './settle-features';
import { COMMON_SHIFT, FIRST_BITS, LAST_BITS, TRAIT } from './traits';
import { APART, CAPITALISED, SMALL, SMALL_IN_PROSE } from './units';

/** Hidden numbers of the settling network. */
export const SETTLE_WIDTH = 10;
/** Numbers of one set of weights. */
export const SETTLE_SIZE = SETTLE_WIDTH * (SETTLE_INPUTS + 1) + SETTLE_WIDTH + 1;

/** Given to a word that no use of it speaks for. */
const HOPELESS = -9;

/** A reading that was settled before, and which candidates have come instead of which since; the others are the same. */
export interface SettledBefore {
  candidates: readonly NameCandidate[];
  scores: Float32Array;
  /** `[first, next)` of the old candidates are now `[first, nextNow)`. */
  first: number;
  next: number;
  nextNow: number;
}

/** How many candidates to each side one candidate's features look at. */
const NEIGHBOURS = 2;

/**
 * Log-odds of each candidate when the row it stands in and the rest of the document have been heard. With `before` only
 * of those that a change could reach: near it, and other uses of the words that stand or stood there.
 */
function settleScores(all: readonly NameCandidate[], model: NameModel, before?: SettledBefore): Float32Array {
  const touched = before && keysAround(all, before);
  const uses = usesOf(all, touched);
  const scores = new Float32Array(all.length);
  const inputs = new Float32Array(SETTLE_INPUTS);
  const { settle } = model;
  for (let i = 0; i < all.length; i += 1) {
    if (before && !touched?.has((all[i] as NameCandidate).key)) {
      scores[i] = before.scores[i < before.first ? i : i - before.nextNow + before.next] as number;
      continue;
    }
    if (isHopeless(all[i] as NameCandidate, uses)) {
      scores[i] = HOPELESS;
      continue;
    }
    settleFeatures(all, i, uses, inputs);
    const base = settleSet(all[i] as NameCandidate) * SETTLE_SIZE;
    const outAt = base + SETTLE_WIDTH * (SETTLE_INPUTS + 1);
    let z = settle[outAt + SETTLE_WIDTH] as number;
    for (let k = 0; k < SETTLE_WIDTH; k += 1) {
      const at = base + k * (SETTLE_INPUTS + 1);
      let sum = settle[at + SETTLE_INPUTS] as number;
      for (let j = 0; j < SETTLE_INPUTS; j += 1) sum += (settle[at + j] as number) * (inputs[j] as number);
      if (sum > 0) z += sum * (settle[outAt + k] as number);
    }
    scores[i] = z;
  }
  return scores;
}

/** Words of the candidates that changed and of those beside them, before and after. */
function keysAround(all: readonly NameCandidate[], before: SettledBefore): Set<number> {
  const keys = new Set<number>();
  const take = (candidates: readonly NameCandidate[], until: number) => {
    for (const { key } of candidates.slice(Math.max(0, before.first - NEIGHBOURS), until + NEIGHBOURS)) keys.add(key);
  };
  take(before.candidates, before.next);
  take(all, before.nextNow);
  return keys;
}

/** A word between two sure ones is part of the name with this much less. */
const BETWEEN = 2;
/** Log-odds from which a name is called sure: nine in ten. */
const SURE = 2.2;
/** Small words among ordinary sentences: one alone must be this much surer. */
const ALONE_IN_PROSE = 2;
/** A line without capitals in a document that has some must be this much surer than a document without any. */
const SMALL_AMONG_CAPITALS = 2;
/** Bits of a shape that say how long the word is; 0 is one letter. */
const LENGTH_BAND = 7;
/** Step of `TRAIT.first` from which a name outweighs the country or city of the same name. */
const OFTEN_BORNE = 2;
/** A hyphen with a small word behind it: «Oslo-mannen», «Bondevik-regjeringen». */
const isCompound = ({ shape }: NameCandidate): boolean => shape >> 5 === 2;

const pairOf = (a: number, b: number): number => (Math.imul(a, 31) + b) | 0;
const NAMED_PLACES = new Set(
  [...PLACES].map((place) => place.split(' ').map(hashOf)).map(([a = 0, b = 0]) => pairOf(a, b)),
);

/**
 * The names in a document, from its candidates in the order of the text. Beside a candidate itself this depends on the
 * four candidates around it, on all uses of the same word in the document (`usesOf`), and on the sums over all candidates
 * that `limitsFor` takes; nothing else. Grades:
 * `full` given name and surname, both listed; `reversed` «Nordmann, Kari»; `sure` and `likely` several words by the model;
 * `alone` and `single` one word, sure and less so; `repeat` one word of a name that stands whole elsewhere (its place is
 * in the evidence); `lower` typed without capitals.
 */
export function settleNames(all: readonly NameCandidate[], model: NameModel): Candidate[] {
  return settle(all, model).names;
}

/** `settleNames` with the scores it came to, so that after a change only what that reaches is scored again. */
export function settle(
  all: readonly NameCandidate[],
  model: NameModel,
  before?: SettledBefore,
): { names: Candidate[]; scores: Float32Array } {
  const scores = settleScores(all, model, before);
  const limits = limitsFor(all, model);
  const names: { from: number; to: number; reversed: boolean }[] = [];
  for (let i = 0; i < all.length; i += 1) {
    if (!isTaken(all, scores, limits, i)) continue;
    let to = i;
    while (to + 1 < all.length && isBeside(all, to + 1) && isTaken(all, scores, limits, to + 1)) to += 1;
    const last = all[to] as NameCandidate;
    if (!last.isThing && !isPlace(all, i, to) && isEnough(all, scores, limits, i, to)) {
      const before = names[names.length - 1];
      if (before && isReversed(all, before, i, to)) {
        before.to = to;
        before.reversed = true;
      } else names.push({ from: i, to, reversed: false });
    }
    i = to;
  }
  const whole = new Map<number, Span>();
  for (const { from, to } of names) {
    if (to === from) continue;
    const span = { start: (all[from] as NameCandidate).start, end: (all[to] as NameCandidate).end };
    for (let i = from; i <= to; i += 1) {
      const { key } = all[i] as NameCandidate;
      if (!whole.has(key)) whole.set(key, span);
    }
  }
  return { names: names.map(({ from, to, reversed }) => graded(all, scores, from, to, reversed, whole)), scores };
}

function isBeside(all: readonly NameCandidate[], i: number): boolean {
  return (all[i] as NameCandidate).joined !== APART;
}

/** The model's thresholds for this document: does it know capitals? */
function limitsFor(all: readonly NameCandidate[], { thresholds }: NameModel): Float32Array {
  let capitals = 0;
  for (const candidate of all) {
    if (candidate.written === CAPITALISED) capitals += 1;
    else if (candidate.written === SMALL) capitals -= 1;
  }
  const limits = thresholds.slice();
  if (capitals >= 0) limits[SMALL] = (limits[SMALL] as number) + SMALL_AMONG_CAPITALS;
  return limits;
}

function isTaken(all: readonly NameCandidate[], scores: Float32Array, limits: Float32Array, i: number): boolean {
  const here = all[i] as NameCandidate;
  if (isCompound(here)) return false;
  const limit = limits[here.written] as number;
  const score = scores[i] as number;
  if (score >= limit) return true;
  if (score < limit - BETWEEN || i === 0 || i + 1 >= all.length || !isBeside(all, i) || !isBeside(all, i + 1))
    return false;
  return (scores[i - 1] as number) >= limit && (scores[i + 1] as number) >= limit;
}

function isPlace(all: readonly NameCandidate[], from: number, to: number): boolean {
  return to === from + 1 && NAMED_PLACES.has(pairOf((all[from] as NameCandidate).key, (all[to] as NameCandidate).key));
}

function isEnough(
  all: readonly NameCandidate[],
  scores: Float32Array,
  limits: Float32Array,
  from: number,
  to: number,
): boolean {
  const { written, traits, shape } = all[from] as NameCandidate;
  if (to > from) return true;
  // «plan B», and «Mali», which few are called, alone.
  if ((shape & LENGTH_BAND) === 0) return false;
  if ((traits & TRAIT.world) !== 0 && (traits & TRAIT.first) < OFTEN_BORNE) return false;
  if (written !== SMALL_IN_PROSE) return true;
  const common = (traits & TRAIT.common) >> COMMON_SHIFT;
  if ((traits & FIRST_BITS) === 0 || (traits & TRAIT.share) !== 0 || common === 1 || common === 2) return false;
  return (scores[from] as number) >= (limits[written] as number) + ALONE_IN_PROSE;
}

/** «Nordmann, Kari» where a line, a cell or a field begins; in «Berit Hansen, Kari og Per» nothing is turned round. */
function isReversed(
  all: readonly NameCandidate[],
  before: { from: number; to: number; reversed: boolean },
  from: number,
  to: number,
): boolean {
  if (before.reversed || before.to !== before.from || from !== before.to + 1) return false;
  const surname = all[before.from] as NameCandidate;
  const given = all[from] as NameCandidate;
  const end = all[to] as NameCandidate;
  if (surname.gapAfter !== GAP.comma || given.gapBefore !== GAP.comma || given.start - surname.end > 2) return false;
  if ((surname.traits & FIRST_BITS) !== 0 && (surname.traits & LAST_BITS) === 0) return false;
  if ((given.traits & FIRST_BITS) === 0) return false;
  if ((surname.traits & FIRST_BITS) !== 0 && (given.traits & LAST_BITS) !== 0) return false;
  const opens = surname.opens || surname.gapBefore === GAP.colon || surname.gapBefore >= GAP.line;
  return opens && end.gapAfter !== GAP.comma;
}

function graded(
  all: readonly NameCandidate[],
  scores: Float32Array,
  from: number,
  to: number,
  reversed: boolean,
  whole: ReadonlyMap<number, Span>,
): Candidate {
  const first = all[from] as NameCandidate;
  const last = all[to] as NameCandidate;
  let sum = 0;
  for (let i = from; i <= to; i += 1) sum += scores[i] as number;
  const sure = sum / (to - from + 1) >= SURE;
  const evidence: Evidence[] = [{ kind: 'model' }];
  const name: Candidate = { start: first.start, end: last.end, grade: 'likely', evidence };
  const seen = from === to ? whole.get(first.key) : undefined;
  if (reversed) name.grade = 'reversed';
  else if (first.written !== CAPITALISED) name.grade = 'lower';
  else if (seen) {
    name.grade = 'repeat';
    evidence.push({ kind: 'repeat', span: seen });
  } else if (from === to) name.grade = sure ? 'alone' : 'single';
  else if ((first.traits & FIRST_BITS) !== 0 && (last.traits & LAST_BITS) !== 0) {
    name.grade = 'full';
    name.list = 'ssb';
  } else name.grade = sure ? 'sure' : 'likely';
  return name;
}
