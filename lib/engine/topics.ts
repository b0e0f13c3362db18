import type { ClassId } from '../contracts/classes';
import type { Evidence, Span } from '../contracts/finding';
import { MAX_TOPIC_FINDINGS } from './limits';
import { placeholders } from './protect';
import type { CompiledRules, CompiledTerm, Hit, SignalHit, Strength, TermHit } from './rules';
import type { Source } from './source';
import { partSpan } from './structure';

const WEIGHT: Readonly<Record<Strength, number>> = { S: 3, M: 2, W: 1 };

// «17 år gammel», «17-åring», «17 år gamal»: an age points at somebody without naming them. Tried behind a row of digits.
const AGE = /(?: år gam(?:mel|melt|al|alt)|[- ]?åring(?:en)?|[- ]years?[- ]old)(?![\p{L}])/iuy;
// «A.B.», «K. N.» standing for a name.
const INITIALS = /\b[A-ZÆØÅ]\. ?[A-ZÆØÅ]\.(?![\p{L}])/gu;

interface Signal extends Span {
  level: 1 | 2;
  /** A finding that points at somebody, not a mere word such as «barnet»: placeholders elsewhere don't take its weight. */
  found?: true;
}

/** Everything that tells that a text is about somebody, and what tells that it is not; each list sorted by start. */
export interface Signals {
  person: Signal[];
  counter: Span[];
  /**
   * An anonymised text still speaks of «barnet»: its placeholders take the weight out of weak signals, but the topic is
   * kept as a low, open finding, so that it can be said that the text may still be about somebody (GDPR art. 4(5)).
   */
  anonymised: boolean;
}

export function readSignals(
  source: Source,
  hits: readonly Hit[],
  words: readonly SignalHit[],
  rules: CompiledRules,
): Signals {
  const person: Signal[] = [];
  const counter: Span[] = [];
  for (const { signal, start, end } of words) {
    if (signal === 'counter') counter.push({ start, end });
    else person.push({ start, end, level: signal === 'strong' ? 2 : 1 });
  }
  for (const hit of hits) {
    if (rules.signals.strongTypes.has(hit.type)) {
      // A finding that is itself unsure can't make a case of a text.
      person.push({ start: hit.start, end: hit.end, level: hit.confidence === 'low' ? 1 : 2, found: true });
    } else if (hit.type === 'PERSON' || hit.type === 'DATE_OF_BIRTH')
      person.push({ start: hit.start, end: hit.end, level: 1, found: true });
  }
  for (const match of source.text.matchAll(INITIALS))
    person.push({ start: match.index, end: match.index + match[0].length, level: 1 });
  person.push(...ages(source));
  person.push(...namedAndDated(hits, rules));
  return {
    person: person.sort((a, b) => a.start - b.start || a.end - b.end),
    counter: counter.sort((a, b) => a.start - b.start),
    anonymised: placeholders(source).length > 0,
  };
}

function ages({ text, tokens: { groups } }: Source): Signal[] {
  const found: Signal[] = [];
  for (let i = 0; i < groups.count; i += 1) {
    const start = groups.start[i] ?? 0;
    const end = groups.end[i] ?? 0;
    if (end - start > 2) continue;
    AGE.lastIndex = end;
    if (AGE.test(text)) found.push({ start, end: AGE.lastIndex, level: 1 });
  }
  return found;
}

/** «Full name + date or address» is a strong signal even where a name alone is not. */
function namedAndDated(hits: readonly Hit[], rules: CompiledRules): Signal[] {
  const places = hits.filter((hit) => hit.type === 'ADDRESS' || hit.type === 'DATE_OF_BIRTH');
  if (places.length === 0) return [];
  return hits
    .filter((hit) => hit.type === 'PERSON' && hit.confidence !== 'low')
    .filter((hit) => places.some((place) => Math.abs(place.start - hit.end) <= rules.signals.reach))
    .map(({ start, end }) => ({ start, end, level: 2 }));
}

/**
 * Topic × person: strength (S 3, M 2, W 1) × the strongest signal within reach in the same paragraph (none 0, weak 1,
 * strong 2). A counter-signal in the sentence takes a signal down one level. 0 → nothing; 1–2, 3–5, 6 → the rule's
 * `low`, `high`, `top` class.
 */
export function scoreTopic(
  term: CompiledTerm,
  hits: readonly TermHit[],
  signals: Signals,
  rules: CompiledRules,
  source: Source,
): Hit[] {
  const findings: Hit[] = [];
  for (const hit of hits) {
    if (findings.length >= MAX_TOPIC_FINDINGS) break;
    const finding = scoreHit(term, hit, signals, rules, source);
    if (finding) findings.push(finding);
  }
  return findings;
}

function scoreHit(
  term: CompiledTerm,
  hit: TermHit,
  signals: Signals,
  rules: CompiledRules,
  source: Source,
): Hit | null {
  const { paragraphs, sentences } = source.structure();
  const paragraph = partSpan(paragraphs, hit.start, source.text.length);
  const sentence = partSpan(sentences, hit.start, source.text.length);
  const counter = signals.counter.find((span) => span.start >= sentence.start && span.end <= sentence.end);
  const from = Math.max(paragraph.start, hit.start - rules.signals.reach);
  const until = Math.min(paragraph.end, hit.end + rules.signals.reach);
  let best: { signal: Signal; level: number } | null = null;
  let weightless: Signal | null = null;
  for (let i = firstFrom(signals.person, from); i < signals.person.length; i += 1) {
    const signal = signals.person[i];
    if (!signal || signal.start >= until) break;
    // The topic word can't be its own person («barnet» in «fosterbarnet» never is; «mor» as a topic would be).
    if (signal.start < hit.end && hit.start < signal.end) continue;
    if (signal.level === 1 && !signal.found && signals.anonymised) {
      weightless ??= signal;
      continue;
    }
    const level = signal.level - (counter ? 1 : 0);
    if (
      level > 0 &&
      (!best || level > best.level || (level === best.level && distance(signal, hit) < distance(best.signal, hit)))
    )
      best = { signal, level };
  }
  if (!best) return weightless && !counter && hit.strength !== 'W' ? stillAbout(term, hit, weightless) : null;
  const score = WEIGHT[hit.strength] * best.level;
  const evidence: Evidence[] = [
    { kind: 'topic', area: term.rule.area, strength: hit.strength, score },
    {
      kind: 'signal',
      strength: best.level === 2 ? 'strong' : 'weak',
      span: { start: best.signal.start, end: best.signal.end },
    },
  ];
  if (counter) evidence.push({ kind: 'signal', strength: 'counter', span: counter });
  return {
    ruleId: term.rule.id,
    packId: term.packId,
    type: term.rule.type,
    class: classFor(term, score),
    confidence: term.rule.confidence,
    start: hit.start,
    end: hit.end,
    evidence,
  };
}

function stillAbout(term: CompiledTerm, hit: TermHit, signal: Signal): Hit {
  return {
    ruleId: term.rule.id,
    packId: term.packId,
    type: term.rule.type,
    class: 'apen',
    confidence: 'low',
    start: hit.start,
    end: hit.end,
    evidence: [
      { kind: 'topic', area: term.rule.area, strength: hit.strength, score: 0 },
      { kind: 'signal', strength: 'weak', span: { start: signal.start, end: signal.end } },
    ],
  };
}

function classFor(term: CompiledTerm, score: number): ClassId {
  const { classes } = term.rule;
  if (!classes) return term.rule.class;
  return score >= 6 ? classes.top : score >= 3 ? classes.high : classes.low;
}

function distance(a: Span, b: Span): number {
  return a.start >= b.end ? a.start - b.end : Math.max(0, b.start - a.end);
}

function firstFrom(signals: readonly Signal[], from: number): number {
  let low = 0;
  let high = signals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((signals[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
