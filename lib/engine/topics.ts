import type { ClassId } from '../contracts/classes';
import type { Evidence, Span } from '../contracts/finding';
import { placeholders } from './protect';
import { speaksForCase } from './roles';
import type { CompiledRules, CompiledTerm, Hit, SignalHit, Strength, TermHit } from './rules';
import { firstFrom } from './sorted';
import type { Source } from './source';
import { paragraphAround, sentenceAround } from './surroundings';
import { CAPITAL } from './tokens';

const SPACE = 32;
const HYPHEN = 45;
const DOT = 46;
const COMMA = 44;
const OPEN = 40;
const CLOSE = 41;

const WEIGHT: Readonly<Record<Strength, number>> = { S: 3, M: 2, W: 1 };

// «17 år gammel», «17-åring», «17 år gamal», «8 måneder gammel»: an age points at somebody without naming them. Tried
// behind a row of digits.
const AGE =
  /(?: (?:år|mnd\.?|måneder|månader|uker|veker) gam(?:mel|melt|al|alt|le)|[- ]?åring(?:en|a)?|[- ]years?[- ]old)(?![\p{L}])/iuy;
// «(14)», «(14 år)», «, 14 år,»: an age set apart. `(14)` is also a note or a paragraph of a law, so it is only a cue.
const AGE_BEHIND = /(?: år)?\)| år[,.;](?![\p{L}\p{N}])/uy;

/** How many words of rules and laws make a passage general; a word such as «generelt» counts for two. */
const GENERAL = 2;
/** One «i går» or «hun» is worth so many of them. */
const INDIVIDUAL_WEIGHT = 3;

/** So many of them near a weak signal tell a story about one person: the score goes up by one. */
const TOLD = 2;

interface Signal extends Span {
  level: 1 | 2;
  /** A mere word such as «barnet»: it means anybody in a law, and it takes no weight in an anonymised text. */
  word?: true;
}

/** Everything that tells that a text is about somebody, and what tells that it is not; each list sorted by start. */
export interface Signals {
  person: Signal[];
  counter: Span[];
  generic: Span[];
  individual: Span[];
  /**
   * An anonymised text still speaks of «barnet»: its placeholders take the weight out of weak signals, but the topic is
   * kept as a low, open finding, so that it can be said that the text may still be about somebody (GDPR art. 4(5)).
   * The one thing here that is asked of the whole text.
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
  const told: Record<'counter' | 'generic' | 'individual', Span[]> = { counter: [], generic: [], individual: [] };
  for (const { signal, start, end } of words) {
    if (signal === 'strong') person.push({ start, end, level: 2 });
    else if (signal === 'weak') person.push({ start, end, level: 1, word: true });
    else told[signal].push({ start, end });
  }
  for (const hit of hits) {
    if (!speaksForCase(hit)) continue;
    if (rules.signals.strongTypes.has(hit.type)) {
      // A finding that is itself unsure can't make a case of a text.
      person.push({ start: hit.start, end: hit.end, level: hit.confidence === 'low' ? 1 : 2 });
    } else if (hit.type === 'PERSON' || hit.type === 'DATE_OF_BIRTH')
      person.push({ start: hit.start, end: hit.end, level: 1 });
  }
  addSections(source, told.generic);
  addInitials(source, person);
  addAges(source, person, told.individual);
  person.push(...namedAndDated(hits, rules));
  return {
    person: person.sort((a, b) => a.start - b.start || a.end - b.end),
    counter: told.counter.sort(byStart),
    generic: told.generic.sort(byStart),
    individual: told.individual.sort(byStart),
    anonymised: source.document?.anonymised ?? placeholders(source).length > 0,
  };
}

/** «§ 5-1»: the language of laws. */
function addSections({ text }: Source, into: Span[]): void {
  for (let at = text.indexOf('§'); at >= 0; at = text.indexOf('§', at + 1)) into.push({ start: at, end: at + 1 });
}

/** «A.B.», «K. N.» standing for a name. One look at each word's length: a regular expression read the whole text. */
function addInitials({ text, tokens }: Source, into: Signal[]): void {
  for (let i = 1; i < tokens.count; i += 1) {
    const first = tokens.start[i - 1] ?? 0;
    const last = tokens.start[i] ?? 0;
    if ((tokens.end[i] ?? 0) - last !== 1 || (tokens.end[i - 1] ?? 0) - first !== 1) continue;
    if (((tokens.shape[i] ?? 0) & (tokens.shape[i - 1] ?? 0) & CAPITAL) === 0) continue;
    const gap = last - first - 1;
    const dotted = text.charCodeAt(first + 1) === DOT && text.charCodeAt(last + 1) === DOT;
    if (dotted && (gap === 1 || (gap === 2 && text.charCodeAt(first + 2) === SPACE)))
      into.push({ start: first, end: last + 2, level: 1 });
  }
}

/** An age tells that somebody is there, and tells which one. */
function addAges({ text, tokens: { groups } }: Source, into: Signal[], individual: Span[]): void {
  for (let i = 0; i < groups.count; i += 1) {
    const start = groups.start[i] ?? 0;
    const end = groups.end[i] ?? 0;
    const next = text.charCodeAt(end);
    if (end - start > 2 || (next !== SPACE && next !== HYPHEN && next !== CLOSE && next !== 0xe5 && next !== 0xc5))
      continue;
    AGE.lastIndex = end;
    if (AGE.test(text)) {
      into.push({ start, end: AGE.lastIndex, level: 1 });
      individual.push({ start, end: AGE.lastIndex });
      continue;
    }
    const before = text.charCodeAt(start - 1);
    if (before !== OPEN && !(before === SPACE && text.charCodeAt(start - 2) === COMMA)) continue;
    AGE_BEHIND.lastIndex = end;
    if (AGE_BEHIND.test(text)) individual.push({ start, end: AGE_BEHIND.lastIndex });
  }
}

/** «Full name + date or address» is a strong signal even where a name alone is not. */
function namedAndDated(hits: readonly Hit[], rules: CompiledRules): Signal[] {
  const places = hits.filter((hit) => hit.type === 'ADDRESS' || hit.type === 'DATE_OF_BIRTH').sort(byStart);
  if (places.length === 0) return [];
  const { reach } = rules.signals;
  return hits
    .filter((hit) => hit.type === 'PERSON' && hit.confidence !== 'low')
    .filter((hit) => (places[firstFrom(places, hit.end - reach)]?.start ?? Number.POSITIVE_INFINITY) <= hit.end + reach)
    .map(({ start, end }) => ({ start, end, level: 2 }));
}

/**
 * Topic × person: strength (S 3, M 2, W 1) × the strongest signal within reach in the same paragraph (none 0, weak 1,
 * strong 2). A counter-signal in the sentence takes a signal down one level, and in a passage that speaks of anybody
 * («dersom eleven …») the mere words count for nothing; where things are told about one, a weak signal gives one more. 0 → nothing; 1–2, 3–5, 6 → the rule's `low`, `high`, `top` class.
 * Depends on the text within `reach` in the same paragraph, and 400 characters for the sentence.
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
    const finding = scoreHit(term, hit, hits, signals, rules, source);
    if (finding) findings.push(finding);
  }
  return findings;
}

function scoreHit(
  term: CompiledTerm,
  hit: TermHit,
  words: readonly TermHit[],
  signals: Signals,
  rules: CompiledRules,
  source: Source,
): Hit | null {
  const sentence = sentenceAround(source, hit);
  const counterAt = firstFrom(signals.counter, sentence.start);
  const nearest = signals.counter[counterAt];
  const counter = nearest && nearest.end <= sentence.end ? nearest : undefined;
  const { start: from, end: until } = paragraphAround(source, hit, rules.signals.reach);
  const first = firstFrom(signals.person, from);
  let best: { signal: Signal; level: number } | null = null;
  let weightless: Signal | null = null;
  let general: boolean | null = null;
  for (let i = first; i < signals.person.length; i += 1) {
    const signal = signals.person[i];
    if (!signal || signal.start >= until) break;
    // A topic word can't be the person («Parkinson» beside «MS»), but who is told about may be called by it: «transgutten»,
    // «fosterfamilien».
    if (isTopicWord(signal, words) && !(signal.word && isTold(signals, from, until))) continue;
    if (signal.word) {
      general ??= speaksOfAnybody(signals, from, until);
      if (general) continue;
      if (signals.anonymised) {
        weightless ??= signal;
        continue;
      }
    }
    const level = signal.level - (counter ? 1 : 0);
    if (
      level > 0 &&
      (!best || level > best.level || (level === best.level && distance(signal, hit) < distance(best.signal, hit)))
    )
      best = { signal, level };
  }
  if (!best) return weightless && !counter && hit.strength !== 'W' ? stillAbout(term, hit, weightless) : null;
  const told = best.level === 1 && !counter && isTold(signals, from, until);
  const score = WEIGHT[hit.strength] * best.level + (told ? 1 : 0);
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

/** `words` are the rule's own, apart and in order. */
function isTopicWord({ start, end }: Span, words: readonly TermHit[]): boolean {
  const after = firstFrom(words, start);
  return (words[after]?.start ?? end) < end || (words[after - 1]?.end ?? start) > start;
}

/** A rule, a law or a request for general text: «eleven» there is every pupil, unless something says which one. */
export function speaksOfAnybody(signals: Signals, from: number, until: number): boolean {
  const weight = countWithin(signals.generic, from, until) + 2 * countWithin(signals.counter, from, until);
  return weight >= GENERAL && weight > INDIVIDUAL_WEIGHT * countWithin(signals.individual, from, until);
}

/** Things are told about one: what has happened, kin, an age, a small place. */
function isTold(signals: Signals, from: number, until: number): boolean {
  return countWithin(signals.individual, from, until) >= TOLD;
}

function countWithin(spans: readonly Span[], from: number, until: number): number {
  return Math.max(0, firstFrom(spans, until) - firstFrom(spans, from));
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

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}
