import {
  type Action,
  type Ceiling,
  type ClassId,
  ceilingLevel,
  classLevel,
  stricterAction,
  stricterClass,
} from '../contracts/classes';
import type { Finding, Incomplete } from '../contracts/finding';
import { type CompiledPolicy, inForce, type RuleFacts } from './compile';
import { atStage, stageOf } from './rollout';

/** One finding with what it leads to under one ceiling. */
export interface Judged {
  finding: Finding;
  /** False for low confidence and for rules outside their dates: shown, never weighed. */
  counts: boolean;
  action: Action;
  /** What it would have led to, while the roll-out keeps quiet about it. */
  silenced?: Action;
}

export interface Judgement {
  class: ClassId;
  action: Action;
  judged: Judged[];
}

/**
 * Weighs findings against one ceiling. Low confidence never raises class or action by itself: a guard that stops people
 * on guesses is switched off, and then protects nobody.
 */
export function judge(
  findings: readonly Finding[],
  ceiling: Ceiling,
  today: string,
  policy: CompiledPolicy,
  /** The roll-out holds for what is written in a chat page; who asks KI-vett is answered in full. */
  staged = false,
): Judgement {
  let worstClass: ClassId = 'apen';
  let worstAction: Action = 'allow';
  const judged: Judged[] = [];
  for (const finding of findings) {
    const rule = policy.rules.get(finding.ruleId);
    const counts = finding.confidence !== 'low' && (!rule || inForce(rule, today));
    const full = counts ? actionFor(finding, rule, ceiling) : 'allow';
    const stage = staged ? stageOf(policy.rollout, finding.ruleId) : 'stopp';
    const action = atStage(full, stage, finding.class);
    if (counts) worstClass = stricterClass(worstClass, finding.class);
    worstAction = stricterAction(worstAction, action);
    const quiet =
      stage === 'stille' && action === 'allow' && classLevel(finding.class) < classLevel('strengt_fortrolig');
    judged.push(quiet ? { finding, counts, action, silenced: full } : { finding, counts, action });
  }
  return { class: worstClass, action: worstAction, judged };
}

function actionFor(finding: Finding, rule: RuleFacts | undefined, ceiling: Ceiling): Action {
  const level = classLevel(finding.class);
  // From here up no pack has a say (sikkerhetsloven §§ 5-3, 5-4 for `gradert`).
  if (level >= classLevel('strengt_fortrolig')) return 'stop';
  if (level > ceilingLevel(ceiling)) return rule?.action ?? 'ask';
  return rule?.action === 'inform' ? 'inform' : 'allow';
}

/**
 * What an unread part leads to. One rule that failed is said (`inform`); a text, file or field that was not read, or
 * read only to a limit, is the person's to decide about (`ask`).
 */
export function actionForIncomplete(incomplete: readonly Incomplete[]): Action {
  return incomplete.reduce<Action>(
    (worst, item) => stricterAction(worst, item.code === 'rule_failed' ? 'inform' : 'ask'),
    'allow',
  );
}
