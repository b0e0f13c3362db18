import type { Evidence, Inspection, Span } from '../contracts/finding';
import { sameCandidates } from './document';
import { type Examined, examine } from './examine';
import { findingsOf, type InspectOptions, inForceOn, readable } from './inspect';
import { LOCAL_REACH, MAX_TEXT } from './limits';
import { type NameCandidate, scanNames, settle } from './names';
import { placeholders } from './protect';
import type { CompiledRules, Hit } from './rules';
import { firstFrom } from './sorted';
import { readSource, type Source } from './source';
import type { Candidate } from './validators/candidate';

/** Shorter texts are read whole: that takes less than finding out what changed saves. UTF-16 code units. */
const SHORT = 6_000;
/** A paragraph is looked for so far; a text without blank lines is read whole. */
const PARAGRAPH_REACH = 8_000;

/** What is kept of the text that was read last. It lives as long as the field it came from, and nowhere else. */
interface Read {
  text: string;
  single: Hit[];
  combined: Hit[];
  wide: Span[];
  placeholders: Span[];
  candidates: NameCandidate[];
  /** What the candidates came to; by index. */
  scores: Float32Array;
  people: readonly Candidate[];
}

/** What is read again: `[start, oldEnd)` of the old text is now `[start, newEnd)`. */
interface Change {
  start: number;
  oldEnd: number;
  newEnd: number;
}

export interface Inspector {
  inspect(text: string): Inspection;
  /** How much the last call read, in UTF-16 code units: all of the text, or the part that a change could reach. */
  readonly read: number;
}

/**
 * `inspect` for one field that is typed in: gives what `inspect` gives for every text, and when the text differs little
 * from the one before, reads only the paragraphs that the change can reach. What is said of the whole document (who is
 * named where, placeholders) is followed; when that changes elsewhere, everything is read again.
 */
export function createInspector(rules: CompiledRules, options: InspectOptions = {}): Inspector {
  const inForce = inForceOn(options.today);
  const model = rules.names?.model ?? null;
  // A rule about the text as a whole can't be answered from a part of it.
  const isFollowed = rules.combinations.every(({ rule }) => rule.within !== 'text' || !inForce(rule));
  let last: Read | null = null;
  let read = 0;

  return {
    inspect(text) {
      const before = last;
      // What a reading of a part leaves half done must not be built on.
      last = null;
      last = before && text.length >= SHORT && text.length <= MAX_TEXT ? readPart(before, text) : null;
      if (!last) return readWhole(text);
      const source = { normalised: { text, map: null } };
      return { findings: findingsOf(last.single, last.combined, source), incomplete: [] };
    },
    get read() {
      return read;
    },
  };

  function readWhole(text: string): Inspection {
    const { read: part, incomplete } = readable(text);
    read = part.length;
    const source = readSource(part, rules.names);
    const candidates = model ? scanNames(source, model) : [];
    const settled = model && settle(candidates, model);
    const document = settled && {
      people: settled.names,
      wordsAt: ({ start, end }: Span) => source.lower.slice(start, end),
      anonymised: placeholders(source).length > 0,
    };
    const examined = examine({ ...source, document }, rules, inForce);
    const { single, combined, wide } = examined;
    if (
      settled &&
      document &&
      isFollowed &&
      text.length >= SHORT &&
      incomplete.length === 0 &&
      isRepeatable(source, examined)
    )
      last = {
        text,
        single: inOrder(single),
        combined: inOrder(combined),
        wide,
        placeholders: placeholders(source),
        candidates,
        scores: settled.scores,
        people: settled.names,
      };
    return { findings: findingsOf(single, combined, source), incomplete: [...incomplete, ...examined.incomplete] };
  }

  /** Null when the whole text must be read; `before` is used up then. */
  function readPart(before: Read, text: string): Read | null {
    const change = changeBetween(before.text, text);
    if (!change) {
      read = 0;
      return before;
    }
    const zone = paragraphsAround(text, change);
    if (!zone || before.wide.some(({ start, end }) => start < zone.oldEnd && end > zone.start)) return null;
    const from = lineBefore(text, zone.start - LOCAL_REACH);
    const until = lineAfter(text, zone.newEnd + LOCAL_REACH);
    if (until - from > text.length / 2) return null;
    read = until - from;

    const source = readSource(text.slice(from, until), rules.names);
    const keptSpan = keptAfter(change);
    const named = namesAfter(before, source, zone, from, keptSpan);
    const marks = splice(before.placeholders, placeholders(source), zone, from, keptSpan, (span, kept) => kept(span));
    if (!named || !marks || marks.length > 0 !== before.placeholders.length > 0) return null;

    const people = named.people.flatMap((name) =>
      name.start >= from && name.end <= until ? (movedName(name, (span) => moved(span, -from)) ?? []) : [],
    );
    const wordsAt = ({ start, end }: Span) => readSource(text.slice(start + from, end + from), null).lower;
    const examined = examine(
      { ...source, document: { people, wordsAt, anonymised: marks.length > 0 } },
      rules,
      inForce,
    );
    if (!isRepeatable(source, examined) || examined.wide.length > 0) return null;
    const single = splice(before.single, inOrder(examined.single), zone, from, keptSpan, movedHit);
    const combined = splice(before.combined, inOrder(examined.combined), zone, from, keptSpan, movedHit);
    const by = zone.newEnd - zone.oldEnd;
    const wide = before.wide.map((span) => (span.start < zone.start ? span : moved(span, by)));
    return (
      single &&
      combined && {
        text,
        single,
        combined,
        wide,
        placeholders: marks,
        candidates: named.candidates,
        scores: named.scores,
        people: named.people,
      }
    );
  }

  /**
   * The names of the document after a change; `keptSpan` tells where an old place is now. Null when the change makes a name of
   * something elsewhere, or takes one away there.
   */
  function namesAfter(
    before: Read,
    source: Source,
    zone: Change,
    from: number,
    keptSpan: (span: Span) => Span | null,
  ): Pick<Read, 'candidates' | 'scores' | 'people'> | null {
    if (!model) return null;
    const first = firstFrom(before.candidates, zone.start);
    const next = firstFrom(before.candidates, zone.oldEnd);
    const old = before.candidates.slice(first, next);
    const now: NameCandidate[] = [];
    for (const candidate of scanNames(source, model)) {
      candidate.start += from;
      candidate.end += from;
      if (candidate.start >= zone.start && candidate.start < zone.newEnd) now.push(candidate);
    }
    const same = sameCandidates(old, now) && old.every((one, index) => isAt(keptSpan(one), now[index]));
    const by = zone.newEnd - zone.oldEnd;
    // In place: what was kept of the old text is used up, and thousands of copies cost more than the reading.
    const after = before.candidates.slice(next);
    if (by !== 0)
      for (const candidate of after) {
        candidate.start += by;
        candidate.end += by;
      }
    const candidates = [...before.candidates.slice(0, first), ...now, ...after];
    if (same) {
      const people: Candidate[] = [];
      for (const name of before.people) {
        const still = movedName(name, keptSpan);
        if (!still) return null;
        people.push(still);
      }
      return { candidates, scores: before.scores, people };
    }
    const { names: people, scores } = settle(candidates, model, {
      candidates: before.candidates,
      scores: before.scores,
      first,
      next,
      nextNow: first + now.length,
    });
    const outside = (names: readonly Candidate[], end: number) =>
      names.filter(({ start }) => start < zone.start || start >= end);
    const were = outside(before.people, zone.oldEnd);
    const are = outside(people, zone.newEnd);
    const unchanged =
      were.length === are.length && were.every((name, index) => sameName(movedName(name, keptSpan), are[index]));
    return unchanged ? { candidates, scores, people } : null;
  }
}

/** The smallest part that differs, or null when nothing does. Compares halves of halves: far faster than unit by unit. */
function changeBetween(before: string, after: string): Change | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  const start = longest(most, (n) => before.slice(0, n) === after.slice(0, n));
  const end = longest(most - start, (n) => before.slice(before.length - n) === after.slice(after.length - n));
  return { start, oldEnd: before.length - end, newEnd: after.length - end };
}

/** The largest count up to `most` for which `holds` is true; it is for all smaller ones. */
function longest(most: number, holds: (count: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

const BLANK_LINE = '\n\n';

/** The change widened to the whole paragraphs it can reach; null when there are no blank lines near. */
function paragraphsAround(text: string, change: Change): Change | null {
  const left = change.start - LOCAL_REACH;
  const before = left <= 0 ? -1 : text.lastIndexOf(BLANK_LINE, left - BLANK_LINE.length);
  const start = before < 0 ? 0 : before + BLANK_LINE.length;
  const right = change.newEnd + LOCAL_REACH;
  const after = right >= text.length ? -1 : text.indexOf(BLANK_LINE, right);
  const newEnd = after < 0 ? text.length : after + BLANK_LINE.length;
  if (newEnd - start > change.newEnd - change.start + PARAGRAPH_REACH) return null;
  return { start, newEnd, oldEnd: change.oldEnd + newEnd - change.newEnd };
}

function lineBefore(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function lineAfter(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** Length-changing signs (invisible ones, split letters) would ask for a map of the whole text; such a text is read whole. */
function isRepeatable({ normalised }: Source, { incomplete }: Examined): boolean {
  return normalised.map === null && incomplete.length === 0;
}

/** Where a place of the old text is in the new one; null when the change may have taken it away. */
type Kept = (span: Span) => Span | null;

function keptAfter({ start, oldEnd, newEnd }: Change): Kept {
  const by = newEnd - oldEnd;
  return (span) =>
    span.end <= start ? span : span.start >= oldEnd ? moved({ start: span.start, end: span.end }, by) : null;
}

/**
 * The old items outside the zone, and between them those of the part that was read again (`part` begins at `from` of the
 * new text). Null when an item lies across an edge, or tells of a place that the change has taken away.
 */
function splice<T extends Span>(
  old: readonly T[],
  part: readonly T[],
  zone: Change,
  from: number,
  kept: Kept,
  move: (item: T, kept: Kept) => T | null,
): T[] | null {
  const crosses = (item: Span, start: number, end: number) =>
    item.start < start ? item.end > start : item.start < end && item.end > end;
  const result: T[] = [];
  const after: T[] = [];
  for (const item of old) {
    if (crosses(item, zone.start, zone.oldEnd)) return null;
    if (item.start >= zone.start && item.start < zone.oldEnd) continue;
    const now = move(item, kept);
    if (!now) return null;
    (item.start < zone.start ? result : after).push(now);
  }
  const start = zone.start - from;
  const end = zone.newEnd - from;
  for (const item of part) {
    if (crosses(item, start, end)) return null;
    if (item.start < start || item.start >= end) continue;
    const now = move(item, (span) => moved({ start: span.start, end: span.end }, from));
    if (!now) return null;
    result.push(now);
  }
  for (const item of after) result.push(item);
  return result;
}

function inOrder(hits: readonly Hit[]): Hit[] {
  return [...hits].sort((a, b) => a.start - b.start || a.end - b.end);
}

function moved<T extends Span>(span: T, by: number): T {
  return by === 0 ? span : { ...span, start: span.start + by, end: span.end + by };
}

function isAt(place: Span | null, item: Span | undefined): boolean {
  return place !== null && place.start === item?.start && place.end === item.end;
}

/** A name with its evidence at the places of the new text, or null when one of them is gone. */
function movedName(name: Candidate, kept: Kept): Candidate | null {
  const at = kept(name);
  const evidence = movedEvidence(name.evidence ?? [], kept);
  if (!at || !evidence) return null;
  if (at.start === name.start && (!name.evidence || evidence === name.evidence)) return name;
  return { ...name, start: at.start, end: at.end, ...(name.evidence && { evidence }) };
}

/** Names carry `model` and `repeat` evidence only. */
function sameName(a: Candidate | null, b: Candidate | undefined): boolean {
  if (!a || !b || a.start !== b.start || a.end !== b.end || a.grade !== b.grade || a.list !== b.list) return false;
  const mine = a.evidence ?? [];
  const other = b.evidence ?? [];
  return mine.length === other.length && mine.every((item, index) => sameEvidence(item, other[index] as Evidence));
}

function sameEvidence(a: Evidence, b: Evidence): boolean {
  if (a.kind !== b.kind) return false;
  const at = 'span' in a ? a.span : undefined;
  const other = 'span' in b ? b.span : undefined;
  return at?.start === other?.start && at?.end === other?.end;
}

function movedHit(hit: Hit, kept: Kept): Hit | null {
  const at = kept(hit);
  const evidence = movedEvidence(hit.evidence, kept);
  if (!at || !evidence) return null;
  if (at.start === hit.start && evidence === hit.evidence) return hit;
  const { ruleId, packId, type, confidence } = hit;
  return { ruleId, packId, type, class: hit.class, confidence, start: at.start, end: at.end, evidence };
}

/** The same list when nothing in it has moved: most hits lie before the change, or carry no places. */
function movedEvidence(evidence: Evidence[], kept: Kept): Evidence[] | null {
  let result = evidence;
  for (let index = 0; index < evidence.length; index += 1) {
    const item = evidence[index] as Evidence;
    if (!('span' in item) || !item.span) continue;
    const at = kept(item.span);
    if (!at) return null;
    if (at.start === item.span.start) continue;
    if (result === evidence) result = [...evidence];
    result[index] = { ...item, span: { start: at.start, end: at.end } } as Evidence;
  }
  return result;
}
