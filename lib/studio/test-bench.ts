import { type CheckContext, type Checker, check, compileCheck } from '../check';
import type { Verdict } from '../contracts/decision';
import type { PackProblem, Result } from '../contracts/errors';
import type { Finding } from '../contracts/finding';
import type { Pack } from '../contracts/pack';
import { checkReferences, parsePack, selfTest } from '../packs';
import type { CorpusText } from './corpus';
import type { Draft } from './draft';

/** A draft that can be tried, on top of the layers below it. */
export interface Tried {
  pack: Pack;
  layers: readonly Pack[];
  checker: Checker;
}

const ORDER: readonly Pack['layer'][] = ['national', 'region', 'kommune', 'service', 'person'];

/** The packs in force that the draft stands on: of layers above its own, without an older issue of itself. */
export function layersBelow(inForce: readonly Pack[], draft: Pick<Draft, 'id' | 'layer'>): Pack[] {
  const level = ORDER.indexOf(draft.layer);
  return inForce.filter((pack) => pack.id !== draft.id && ORDER.indexOf(pack.layer) < level);
}

/** Draft to rules that can be tried: format, references, expressions. All problems of the first step that finds any. */
export function compileDraft(draft: Draft, inForce: readonly Pack[]): Result<Tried, PackProblem> {
  const parsed = parsePack(new TextEncoder().encode(JSON.stringify(draft)));
  if (!parsed.ok) return parsed;
  const below = layersBelow(inForce, draft);
  const references = checkReferences(parsed.value, below);
  if (references.length > 0) return { ok: false, problems: references };
  const layers = [...below, parsed.value];
  const compiled = compileCheck(layers);
  return compiled.ok ? { ok: true, value: { pack: parsed.value, layers, checker: compiled.value } } : compiled;
}

/** All examples of the draft's rules; empty when each is right. */
export function runAllExamples({ pack, layers }: Tried): PackProblem[] {
  return selfTest(pack, layers.slice(0, -1));
}

/** What the text would get, and the pack whose word on the tool's ceiling is the one that holds. */
export interface BenchAnswer {
  verdict: Verdict;
  decidedBy: { packId: string; layer: Pack['layer']; name: Pack['name'] } | null;
}

export function tryText(text: string, context: CheckContext, { checker, layers }: Tried): BenchAnswer {
  const verdict = check(text, context, checker);
  const pack = layers.find(({ id }) => id === verdict.decision.decidedBy.packId);
  return { verdict, decidedBy: pack ? { packId: pack.id, layer: pack.layer, name: pack.name } : null };
}

/** One text that the draft judges otherwise than what is published. */
export interface CorpusChange {
  name: string;
  text: string;
  before: { action: string; class: string };
  after: { action: string; class: string };
  gone: FoundWords[];
  come: FoundWords[];
}
interface FoundWords {
  ruleId: string;
  start: number;
  end: number;
}

/** Of one text: null when both find the same and do the same. */
export function compareText(
  { name, text }: CorpusText,
  context: CheckContext,
  before: Checker,
  after: Checker,
): CorpusChange | null {
  const [was, is] = [check(text, context, before), check(text, context, after)];
  const change = {
    name,
    text,
    before: { action: was.decision.action, class: was.decision.class },
    after: { action: is.decision.action, class: is.decision.class },
    gone: notIn(was.findings, is.findings),
    come: notIn(is.findings, was.findings),
  };
  const same = change.before.action === change.after.action && change.before.class === change.after.class;
  return same && change.gone.length === 0 && change.come.length === 0 ? null : change;
}

/** Findings of `a` that `b` does not have at the same place by the same rule. */
function notIn(a: readonly Finding[], b: readonly Finding[]): FoundWords[] {
  const key = ({ ruleId, start, end }: FoundWords) => `${ruleId} ${start} ${end}`;
  const others = new Set(b.map(key));
  return a.filter((finding) => !others.has(key(finding))).map(({ ruleId, start, end }) => ({ ruleId, start, end }));
}
