import { ACTIONS, type Action, classLevel, stricterAction, stricterClass } from '../contracts/classes';
import type { Reason } from '../contracts/decision';
import type { Confidence } from '../contracts/finding';
import type { CompiledPolicy, RuleFacts } from './compile';
import { nameHjemler } from './hjemmel';
import type { Judged } from './judge';

const CONFIDENCE: readonly Confidence[] = ['low', 'medium', 'high'];

/** One reason per rule, worst first. Where findings of a rule differ, those that count decide class and action. */
export function groupReasons(judged: readonly Judged[], today: string, policy: CompiledPolicy): Reason[] {
  const groups = new Map<string, Judged[]>();
  for (const item of judged) {
    const group = groups.get(item.finding.ruleId);
    if (group) group.push(item);
    else groups.set(item.finding.ruleId, [item]);
  }
  return [...groups.values()].map((group) => reasonOf(group, today, policy)).sort(worstFirst);
}

function reasonOf(group: readonly Judged[], today: string, policy: CompiledPolicy): Reason {
  const counting = group.filter((item) => item.counts);
  const weighed = counting.length > 0 ? counting : group;
  const first = (weighed[0] as Judged).finding;
  return {
    ...describe(first.ruleId, first.type, policy.rules.get(first.ruleId), today, policy),
    class: weighed.map((item) => item.finding.class).reduce(stricterClass),
    action: weighed.map((item) => item.action).reduce<Action>(stricterAction, 'allow'),
    confidence: weighed
      .map((item) => item.finding.confidence)
      .reduce((a, b) => (CONFIDENCE.indexOf(a) >= CONFIDENCE.indexOf(b) ? a : b)),
    count: group.length,
    synthetic: group.every(({ finding }) => finding.evidence.some((item) => item.kind === 'synthetic')),
  };
}

/** The words of a rule. A finding whose rule no pack knows still gets a line, named by its type. */
export function describe(
  ruleId: string,
  type: string,
  rule: RuleFacts | undefined,
  today: string,
  policy: CompiledPolicy,
): Pick<Reason, 'ruleId' | 'type' | 'name' | 'message' | 'instead' | 'hjemmel' | 'kilde'> {
  const fallback = { nb: type, nn: type, en: type };
  return {
    ruleId,
    type,
    name: rule?.name ?? fallback,
    message: rule?.message ?? fallback,
    ...(rule?.instead ? { instead: rule.instead } : {}),
    hjemmel: rule ? nameHjemler(rule.hjemmel, today, policy) : [],
    kilde: (rule?.kilde ?? []).map(({ title, url }) => (url ? { title, url } : { title })),
  };
}

export function worstFirst(a: Reason, b: Reason): number {
  return (
    ACTIONS.indexOf(b.action) - ACTIONS.indexOf(a.action) ||
    classLevel(b.class) - classLevel(a.class) ||
    CONFIDENCE.indexOf(b.confidence) - CONFIDENCE.indexOf(a.confidence) ||
    b.count - a.count ||
    (a.ruleId < b.ruleId ? -1 : 1)
  );
}
