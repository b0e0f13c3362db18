import type { Confidence, Evidence } from '../contracts/finding';
import type { CombinationRule } from '../contracts/pack';
import { speaksForCase } from './roles';
import type { CompiledCombination, CompiledTerm, Hit, TermHit } from './rules';
import { firstFrom } from './sorted';
import type { Source } from './source';
import { partAt } from './structure';
import { paragraphAround } from './surroundings';
import { nameTables } from './tables';
import { type Signals, speaksOfAnybody } from './topics';

type PartRule = CombinationRule['parts'][number];

interface Part {
  start: number;
  end: number;
  ruleId: string;
  type: string;
  confidence: Confidence;
}

/** How far from the first part the others may stand inside a sentence or paragraph, in UTF-16 code units. */
const REACH = 1_000;
/** How far around the first part words such as «rutine» count, in UTF-16 code units. */
const SIGNAL_REACH = 300;
/** First parts of one unit that are tried. The hundredth «Kari Hansen» without the rest is no better than the first. */
const MAX_FIRST_PARTS = 100;

/** What a text holds that may be part of a combination, sorted out once for all of them. */
export interface PartIndex {
  types: Map<string, Hit[]>;
  rules: Map<string, Hit[]>;
  areas: Map<string, Part[]>;
  /** Words by the number of their term. */
  terms: Map<number, Part[]>;
}

/** `words` are the hits of all terms by the term's number. */
export function indexParts(
  hits: readonly Hit[],
  words: ReadonlyMap<number, readonly TermHit[]>,
  terms: readonly CompiledTerm[],
): PartIndex {
  const index: PartIndex = { types: new Map(), rules: new Map(), areas: new Map(), terms: new Map() };
  for (const hit of hits) {
    if (!speaksForCase(hit)) continue;
    push(index.types, hit.type, hit);
    push(index.rules, hit.ruleId, hit);
  }
  for (const [number, list] of words) {
    const term = terms[number]?.rule;
    if (!term) continue;
    const { id: ruleId, type, confidence, area } = term;
    for (const { start, end } of list) {
      const part = { start, end, ruleId, type, confidence };
      push(index.terms, number, part);
      push(index.areas, area, part);
    }
  }
  return index;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/**
 * Findings of one combination rule: one for each sentence, paragraph or text that holds all its parts. Reads what was
 * found, not the text, but for tables. `signals` tell where a passage speaks of anybody: «rutine for når alarmanlegget er
 * ute av drift» has the words of a weakness and is none. Null when the text holds no words of any rule.
 */
export function runCombination(
  combination: CompiledCombination,
  index: PartIndex,
  source: Source,
  signals: Signals | null,
): Hit[] {
  const { rule, packId } = combination;
  const isWords = rule.parts.every(isOfWords);
  const parts: Part[][] = [];
  // Tables last: they are the one part that costs a look at the text.
  for (const [number, part] of rule.parts.entries()) {
    const found = part.rows === undefined ? candidatesOf(part, combination.words.get(number), index) : [];
    if (found.length === 0 && part.rows === undefined) return [];
    parts.push(found);
  }
  for (const [number, part] of rule.parts.entries()) {
    if (part.rows === undefined) continue;
    const tables = tablesOf(rule, part.rows, source);
    if (tables.length === 0) return [];
    parts[number] = tables;
  }
  const units = unitsOf(rule, source);
  const findings: Hit[] = [];
  const [anchors = []] = parts;
  for (let i = 0; i < anchors.length; ) {
    const unit = partAt(units, anchors[i]?.start ?? 0);
    const unitStart = units[unit] ?? 0;
    const unitEnd = units[unit + 1] ?? source.text.length;
    let taken: Part[] | null = null;
    const until = firstFrom(anchors, unitEnd);
    for (let k = i; k < until && k < i + MAX_FIRST_PARTS && !taken; k += 1) {
      const anchor = anchors[k];
      if (!anchor) break;
      if (isWords && signals && isGeneral(anchor, signals, source)) continue;
      const far = rule.within === 'text' ? Number.POSITIVE_INFINITY : REACH;
      const from = Math.max(unitStart, anchor.start - far);
      const to = Math.min(unitEnd, anchor.end + far);
      taken = takeParts(rule, parts, k, from, to, source);
    }
    i = until;
    const first = taken?.[0];
    if (!taken || !first) continue;
    findings.push(findingOf(rule, packId, taken, first));
  }
  return findings;
}

/** Nothing in it was found by itself: it is words beside words. */
function isOfWords(part: PartRule): boolean {
  return part.types === undefined && part.rules === undefined && part.rows === undefined;
}

function isGeneral(anchor: Part, signals: Signals, source: Source): boolean {
  const { start, end } = paragraphAround(source, anchor, SIGNAL_REACH);
  return speaksOfAnybody(signals, start, end);
}

function findingOf(rule: CombinationRule, packId: string, taken: readonly Part[], first: Part): Hit {
  const small = rule.parts.flatMap((part) => new Array<boolean>(part.min).fill(part.small_place));
  return {
    ruleId: rule.id,
    packId,
    type: rule.type,
    class: rule.class,
    confidence: taken.some((part) => part.confidence === 'low') ? 'medium' : 'high',
    start: first.start,
    end: first.end,
    evidence: taken.map(
      ({ ruleId, type, start, end }, index): Evidence =>
        small[index]
          ? { kind: 'small_place', span: { start, end } }
          : { kind: 'part', ruleId, type, span: { start, end } },
    ),
  };
}

function unitsOf(rule: CombinationRule, source: Source): readonly number[] {
  if (rule.within === 'text') return [0];
  return rule.within === 'sentence' ? source.structure().sentences : source.structure().paragraphs;
}

function candidatesOf(part: PartRule, own: number | undefined, index: PartIndex): Part[] {
  const found = new Set<Part>();
  // One unsure name proves nothing; the same on five lines is a list of people.
  const take = (hits: readonly Hit[] | undefined) => {
    for (const hit of hits ?? []) if (hit.confidence !== 'low' || part.lines) found.add(hit);
  };
  for (const type of part.types ?? []) take(index.types.get(type));
  for (const rule of part.rules ?? []) take(index.rules.get(rule));
  for (const area of part.areas ?? []) for (const word of index.areas.get(area) ?? []) found.add(word);
  if (own !== undefined) for (const word of index.terms.get(own) ?? []) found.add(word);
  return found.size === 0 ? [] : [...found].sort((a, b) => a.start - b.start || a.end - b.end);
}

function tablesOf(rule: CombinationRule, rows: number, source: Source): Part[] {
  return nameTables(source, rows).map(({ name }) => ({
    ...name,
    ruleId: rule.id,
    type: 'PERSON',
    confidence: 'medium',
  }));
}

/** One finding is one part: a name can't be both the person and the relative. The first part's finding is number `anchor`. */
function takeParts(
  rule: CombinationRule,
  candidates: readonly (readonly Part[])[],
  anchor: number,
  from: number,
  to: number,
  source: Source,
): Part[] | null {
  const used = new Set<number>();
  const taken: Part[] = [];
  for (const [index, part] of rule.parts.entries()) {
    const lines = new Set<number>();
    const list = candidates[index] ?? [];
    let count = 0;
    for (let i = index === 0 ? anchor : firstFrom(list, from); i < list.length && count < part.min; i += 1) {
      const candidate = list[i];
      if (!candidate || candidate.start >= to) break;
      const key = candidate.start * 2 ** 20 + (candidate.end - candidate.start);
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
