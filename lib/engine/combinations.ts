import type { Confidence, Evidence } from '../contracts/finding';
import type { CombinationRule } from '../contracts/pack';
import type { CompiledCombination, CompiledTerm, Hit, TermHit } from './rules';
import type { Source } from './source';
import { partAt } from './structure';

interface Part {
  start: number;
  end: number;
  ruleId: string;
  type: string;
  confidence: Confidence;
}

/** Findings of one combination rule: one for each sentence, paragraph or text that holds all its parts. */
export function runCombination(
  combination: CompiledCombination,
  hits: readonly Hit[],
  words: readonly TermHit[],
  terms: readonly CompiledTerm[],
  source: Source,
): Hit[] {
  const { rule, packId } = combination;
  const units = unitsOf(rule, source);
  // Candidates of every part by unit; a unit that lacks the first part is never looked at.
  const byUnit: Map<number, Part[]>[] = [];
  for (const part of rule.parts) {
    const found = new Map<number, Part[]>();
    for (const candidate of candidatesOf(part, hits, words, terms)) {
      const unit = partAt(units, candidate.start);
      const list = found.get(unit);
      if (list) list.push(candidate);
      else found.set(unit, [candidate]);
    }
    if (found.size === 0) return [];
    byUnit.push(found);
  }
  const findings: Hit[] = [];
  for (const unit of [...(byUnit[0]?.keys() ?? [])].sort((a, b) => a - b)) {
    const taken = takeParts(
      rule,
      byUnit.map((found) => found.get(unit) ?? []),
      source,
    );
    const first = taken?.[0];
    if (!taken || !first) continue;
    findings.push({
      ruleId: rule.id,
      packId,
      type: rule.type,
      class: rule.class,
      confidence: taken.some((part) => part.confidence === 'low') ? 'medium' : 'high',
      start: first.start,
      end: first.end,
      evidence: taken.map(
        ({ ruleId, type, start, end }): Evidence => ({ kind: 'part', ruleId, type, span: { start, end } }),
      ),
    });
  }
  return findings;
}

function unitsOf(rule: CombinationRule, source: Source): readonly number[] {
  if (rule.within === 'text') return [0];
  return rule.within === 'sentence' ? source.structure().sentences : source.structure().paragraphs;
}

function candidatesOf(
  part: CombinationRule['parts'][number],
  hits: readonly Hit[],
  words: readonly TermHit[],
  terms: readonly CompiledTerm[],
): Part[] {
  const found: Part[] = [];
  for (const hit of hits) {
    const named = (part.types?.includes(hit.type) ?? false) || (part.rules?.includes(hit.ruleId) ?? false);
    // One unsure name proves nothing; the same on five lines is a list of people.
    if (named && (hit.confidence !== 'low' || part.lines)) found.push(hit);
  }
  if (part.areas) {
    for (const word of words) {
      const term = terms[word.rule]?.rule;
      if (term && part.areas.includes(term.area))
        found.push({ start: word.start, end: word.end, ruleId: term.id, type: term.type, confidence: term.confidence });
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** One finding is one part: a name can't be both the person and the relative. */
function takeParts(rule: CombinationRule, candidates: Part[][], source: Source): Part[] | null {
  const used = new Set<string>();
  const taken: Part[] = [];
  for (const [index, part] of rule.parts.entries()) {
    const lines = new Set<number>();
    let count = 0;
    for (const candidate of candidates[index] ?? []) {
      if (count >= part.min) break;
      const key = `${candidate.start}-${candidate.end}`;
      if (used.has(key)) continue;
      if (part.lines) {
        const line = partAt(source.structure().lines, candidate.start);
        if (lines.has(line)) continue;
        lines.add(line);
      }
      used.add(key);
      taken.push(candidate);
      count += 1;
    }
    if (count < part.min) return null;
  }
  return taken;
}
