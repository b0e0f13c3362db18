import type { Evidence, Finding, Incomplete, Inspection, Span } from '../contracts/finding';
import { runCombination } from './combinations';
import { findContext } from './context';
import { MAX_TEXT } from './limits';
import { toOriginal } from './normalise';
import { resolveOverlaps } from './overlap';
import { runPattern, windowsOf } from './patterns';
import { withoutProtected } from './protect';
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
import { readSignals, scoreTopic } from './topics';

export interface InspectOptions {
  /** ISO date. With it, rules outside `gyldig_fra`–`gyldig_til` are left out; without it every rule runs. */
  today?: string;
}

/**
 * Everything the rules find in `text`, with offsets in UTF-16 code units of `text`, end exclusive, ordered by start, then
 * end. Never throws on any text: what could not be read or run is in `incomplete`.
 */
export function inspect(text: string, rules: CompiledRules, options: InspectOptions = {}): Inspection {
  const incomplete: Incomplete[] = [];
  const read = cut(text, incomplete);
  const source = readSource(read, rules.names);
  const inForce = inForceOn(options.today);
  /** Runs one rule; one that fails is said and left out, the others go on. */
  function guarded<T>(ruleId: string, run: () => T[]): T[] {
    try {
      return run();
    } catch {
      incomplete.push({ code: 'rule_failed', ruleId });
      return [];
    }
  }

  const candidates: Hit[] = [];
  for (const identifier of rules.identifiers)
    if (inForce(identifier.rule))
      candidates.push(...guarded(identifier.rule.id, () => runIdentifier(identifier, source)));
  const places = rules.keywords.find(source.lower);
  for (const number of [...rules.ungated, ...[...places.keys()].sort((a, b) => a - b)]) {
    const pattern = rules.patterns[number];
    if (pattern && inForce(pattern.rule))
      candidates.push(...guarded(pattern.rule.id, () => patternHits(pattern, places.get(number) ?? null, source)));
  }
  const { terms, signals } = readWords(rules, source);
  const direct: Hit[] = [];
  for (const [number, hits] of terms) {
    const term = rules.terms[number];
    if (term?.rule.scoring === 'direct' && inForce(term.rule))
      direct.push(...guarded(term.rule.id, () => directHits(term, hits, source)));
  }
  const plain = resolveOverlaps(withoutProtected([...candidates, ...direct], source, rules.protected));

  const topics: Hit[] = [];
  if (terms.size > 0) {
    const around = readSignals(source, plain, signals, rules);
    for (const [number, hits] of terms) {
      const term = rules.terms[number];
      if (term?.rule.scoring !== 'topic' || !inForce(term.rule)) continue;
      const counted = hits.filter((hit) => inContext(term, source, hit));
      topics.push(...guarded(term.rule.id, () => scoreTopic(term, counted, around, rules, source)));
    }
  }
  const single = [...plain, ...withoutProtected(topics, source, rules.protected)];

  const words = [...terms.values()].flat();
  const combined = rules.combinations
    .filter(({ rule }) => inForce(rule))
    .flatMap((combination) =>
      guarded(combination.rule.id, () => runCombination(combination, single, words, rules.terms, source)),
    );

  const findings = [...single, ...combined].map((hit) => toFinding(hit, source));
  findings.sort((a, b) => a.start - b.start || a.end - b.end);
  return { findings, incomplete };
}

function cut(text: string, incomplete: Incomplete[]): string {
  if (text.length <= MAX_TEXT) return text;
  const last = text.charCodeAt(MAX_TEXT - 1);
  const until = last >= 0xd800 && last <= 0xdbff ? MAX_TEXT - 1 : MAX_TEXT;
  incomplete.push({ code: 'text_too_long', checkedUntil: until });
  return text.slice(0, until);
}

function inForceOn(
  today: string | undefined,
): (rule: { gyldig_fra?: string | undefined; gyldig_til?: string | undefined }) => boolean {
  if (today === undefined) return () => true;
  return (rule) => (rule.gyldig_fra ?? today) <= today && today <= (rule.gyldig_til ?? today);
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
    const evidence: Evidence[] = [
      candidate.list
        ? { kind: 'list', list: candidate.list }
        : { kind: 'checksum', validator: validator.name, grade: candidate.grade },
    ];
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

function toFinding(hit: Hit, source: Source): Finding {
  const { normalised } = source;
  if (!normalised.map) return hit;
  const evidence = hit.evidence.map((item) =>
    'span' in item && item.span ? { ...item, span: toOriginal(normalised, item.span) } : item,
  );
  return { ...hit, ...toOriginal(normalised, hit), evidence };
}
