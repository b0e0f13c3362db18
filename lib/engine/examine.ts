import type { Evidence, Incomplete, Span } from '../contracts/finding';
import { indexParts, runCombination } from './combinations';
import { findContext } from './context';
import { encodedHits } from './encoded';
import { toOriginal } from './normalise';
import { resolveOverlaps } from './overlap';
import { runPattern, windowsOf } from './patterns';
import { withoutProtected } from './protect';
import { assignRoles } from './roles';
import type {
  CompiledIdentifier,
  CompiledPattern,
  CompiledRules,
  CompiledTerm,
  Hit,
  SignalHit,
  TermHit,
} from './rules';
import { readSource, type Source } from './source';
import { withSupport } from './support';
import { isSwitchedOff, timeBoxed } from './time-box';
import { readSignals, scoreTopic } from './topics';

/** Is this rule in force on the day that is asked about? */
export type InForce = (rule: { gyldig_fra?: string | undefined; gyldig_til?: string | undefined }) => boolean;

/** What one reading of a text, or of a part of it, gave. Offsets are of the working text. */
export interface Examined {
  /** Identifiers, patterns, direct words and topics, overlaps settled. Topics are all there, also the fiftieth. */
  single: Hit[];
  /** What several of these make together. */
  combined: Hit[];
  /** What patterns reach whose matches may be longer than `LOCAL_REACH`; around their keywords, by start. */
  wide: Span[];
  incomplete: Incomplete[];
}

/**
 * Runs every rule that is in force. One that fails is said in `incomplete` and left out; the others go on. With `decode`
 * also on what stands in base64 or percent-encoding.
 */
export function examine(source: Source, rules: CompiledRules, inForce: InForce, decode = true): Examined {
  const incomplete: Incomplete[] = [];
  function guarded<T>(ruleId: string, run: () => T[]): T[] {
    try {
      return run();
    } catch {
      incomplete.push({ code: 'rule_failed', ruleId });
      return [];
    }
  }

  const found: Hit[] = [];
  const take = (hits: readonly Hit[]) => {
    for (const hit of hits) found.push(hit);
  };
  for (const identifier of rules.identifiers)
    if (inForce(identifier.rule)) take(guarded(identifier.rule.id, () => runIdentifier(identifier, source)));
  const places = rules.keywords.find(source.lower);
  const wide: Span[] = [];
  for (const number of [...rules.ungated, ...[...places.keys()].sort((a, b) => a - b)]) {
    const pattern = rules.patterns[number];
    if (!pattern || !inForce(pattern.rule)) continue;
    const where = places.get(number) ?? null;
    if (!pattern.isLocal) wide.push(...reachedBy(pattern, where, source.text.length));
    const { id } = pattern.rule;
    if (isSwitchedOff(rules, id)) incomplete.push({ code: 'rule_failed', ruleId: id });
    else take(guarded(id, () => timeBoxed(rules, id, () => patternHits(pattern, where, source))));
  }
  const { terms, signals } = readWords(rules, source);
  for (const [number, hits] of terms) {
    const term = rules.terms[number];
    if (term?.rule.scoring === 'direct' && inForce(term.rule))
      take(guarded(term.rule.id, () => directHits(term, hits, source)));
  }
  if (decode) {
    const encoded = encodedHits(source, (text) => examine(readSource(text, rules.names), rules, inForce, false).single);
    wide.push(...encoded.wide);
    take(encoded.hits);
    if (encoded.unread !== null)
      incomplete.push({
        code: 'text_too_long',
        checkedUntil: toOriginal(source.normalised, { start: encoded.unread, end: encoded.unread }).start,
      });
  }
  const settled = withSupport(resolveOverlaps(withoutProtected(found, source, rules.protected)), source);
  const plain = assignRoles(settled, source, rules.people);

  const topics: Hit[] = [];
  const around = terms.size > 0 ? readSignals(source, plain, signals, rules) : null;
  if (around) {
    for (const [number, hits] of terms) {
      const term = rules.terms[number];
      if (term?.rule.scoring !== 'topic' || !inForce(term.rule)) continue;
      const counted = hits.filter((hit) => inContext(term, source, hit));
      topics.push(...guarded(term.rule.id, () => scoreTopic(term, counted, around, rules, source)));
    }
  }
  const single = [...plain, ...withoutProtected(topics, source, rules.protected)];

  const parts = indexParts(single, terms, rules.terms);
  const combined = rules.combinations
    .filter(({ rule }) => inForce(rule))
    .flatMap((combination) => guarded(combination.rule.id, () => runCombination(combination, parts, source, around)));
  wide.sort((a, b) => a.start - b.start);
  return { single, combined, wide, incomplete };
}

function reachedBy(pattern: CompiledPattern, places: readonly number[] | null, length: number): Span[] {
  if (!places) return [{ start: 0, end: length }];
  return windowsOf(places, { width: pattern.width, holdsKeyword: false }, length);
}

function runIdentifier(identifier: CompiledIdentifier, source: Source): Hit[] {
  const { rule, validator, packId, context, notContext } = identifier;
  const hits: Hit[] = [];
  for (const candidate of validator.scan(source)) {
    const grade = rule.grades[candidate.grade];
    if (!grade) continue;
    const { start, end } = candidate;
    const near = context && findContext(source, start, end, context, validator.contextCounts);
    if (grade.context === 'required' && !near) continue;
    if (notContext && findContext(source, start, end, notContext)) continue;
    const evidence: Evidence[] = [];
    if (candidate.list) evidence.push({ kind: 'list', list: candidate.list });
    else if (!candidate.evidence?.some(({ kind }) => kind === 'model'))
      evidence.push({ kind: 'checksum', validator: validator.name, grade: candidate.grade });
    if (candidate.series) evidence.push({ kind: 'synthetic', series: candidate.series });
    if (near) evidence.push({ kind: 'context', span: near });
    if (candidate.evidence) evidence.push(...candidate.evidence);
    hits.push({
      ruleId: rule.id,
      packId,
      type: rule.type,
      class: rule.class,
      confidence: grade.confidence,
      start,
      end,
      evidence,
    });
  }
  return hits;
}

function patternHits(pattern: CompiledPattern, places: readonly number[] | null, source: Source): Hit[] {
  const { rule, packId, reach } = pattern;
  const windows = places && reach ? windowsOf(places, reach, source.text.length) : null;
  return runPattern(rule, pattern.regex, source, windows).flatMap(({ start, end, confidence }) =>
    plainHit(pattern, source, { start, end }, confidence, [{ kind: 'pattern' }]).map((hit) => ({ ...hit, packId })),
  );
}

function directHits(term: CompiledTerm, hits: readonly TermHit[], source: Source): Hit[] {
  return hits.flatMap((hit) =>
    plainHit(term, source, hit, term.rule.confidence, [
      { kind: 'topic', area: term.rule.area, strength: hit.strength, score: 0 },
    ]),
  );
}

function plainHit(
  compiled: CompiledPattern | CompiledTerm,
  source: Source,
  { start, end }: Span,
  confidence: Hit['confidence'],
  evidence: Evidence[],
): Hit[] {
  const { rule, packId, context } = compiled;
  const near = context && findContext(source, start, end, context);
  if (!inContext(compiled, source, { start, end })) return [];
  return [
    {
      ruleId: rule.id,
      packId,
      type: rule.type,
      class: rule.class,
      confidence,
      start,
      end,
      evidence: near ? [...evidence, { kind: 'context', span: near }] : evidence,
    },
  ];
}

function inContext(compiled: CompiledPattern | CompiledTerm, source: Source, { start, end }: Span): boolean {
  const { context, notContext } = compiled;
  if (context && !findContext(source, start, end, context)) return false;
  return !(notContext && findContext(source, start, end, notContext));
}

/** Words of all term rules and all signals, found in one pass; of one rule's words at one place only the longest. */
function readWords(rules: CompiledRules, source: Source): { terms: Map<number, TermHit[]>; signals: SignalHit[] } {
  const terms = new Map<number, TermHit[]>();
  const signals: SignalHit[] = [];
  for (const { value, start, end } of rules.forms.find(source)) {
    if (value.kind === 'signal') {
      signals.push({ signal: value.signal, start, end });
      continue;
    }
    const list = terms.get(value.rule) ?? [];
    const last = list[list.length - 1];
    const hit = { rule: value.rule, strength: value.strength, start, end };
    if (!last || last.end <= start) list.push(hit);
    else if (end - start > last.end - last.start || (end - start === last.end - last.start && stronger(hit, last)))
      list[list.length - 1] = hit;
    terms.set(value.rule, list);
  }
  return { terms, signals };
}

function stronger(a: TermHit, b: TermHit): boolean {
  return 'WMS'.indexOf(a.strength) > 'WMS'.indexOf(b.strength);
}
