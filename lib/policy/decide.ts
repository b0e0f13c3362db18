import {
  type Action,
  type ClassId,
  ceilingLevel,
  classLevel,
  stricterAction,
  stricterCeiling,
  stricterClass,
} from '../contracts/classes';
import type { Account, Channel, Decision, Reason } from '../contracts/decision';
import type { Finding, Inspection } from '../contracts/finding';
import type { Tool } from '../contracts/pack';
import { isReplaceable } from '../contracts/replaceable';
import { accountKnown, type Standing, standingOf } from './ceiling';
import type { CompiledPolicy } from './compile';
import { actionForIncomplete, type Judgement, judge } from './judge';
import { decisionExpired, toolNotUsed } from './notices';
import { groupReasons, worstFirst } from './reasons';
import { atStage, stageOf } from './rollout';
import { judgeSituations } from './situations';
import { waysOn } from './ways';

export interface DecideInput {
  inspection: Inspection;
  /** Null, or an id no layer knows: an unapproved open tool. */
  toolId: string | null;
  account: Account;
  channel: Channel;
  /** YYYY-MM-DD; the policy has no clock. */
  today: string;
  /** What just happened, as situation rules name it (`answer_received`). */
  event?: string;
  /**
   * What is found once the replaceable findings are gone; called at most once, and only when it matters. Without it the
   * answer is reckoned from types, and a topic is taken to stay.
   */
  afterAnonymise?: () => Inspection;
  /** The mildest the action may be, whatever was found. */
  atLeast?: Action;
}

/**
 * What may happen with an inspected text in one tool. Pure and total: any input gives a decision, and what is not known
 * (tool, account, rule) is answered by the stricter reading.
 */
export function decide(input: DecideInput, policy: CompiledPolicy): Decision {
  const { inspection, today } = input;
  const tool = (input.toolId !== null && policy.tools.get(input.toolId)) || null;
  const account = accountKnown(tool, input.account, policy);
  const { strict, loose } = standings(tool, account, today, policy);

  const staged = input.channel === 'prompt' || input.channel === 'file';
  const stage = staged ? stageOf(policy.rollout, null) : 'stopp';
  const judgement = judge(inspection.findings, strict.ceiling, today, policy, staged);
  const text = capForAccount(judgement, strict, loose);
  const counting = text.judgement.judged.filter((item) => item.counts).map((item) => item.finding);
  const situation = judgeSituations(
    { tool, account, findings: counting, textClass: text.judgement.class, today, event: input.event },
    policy,
  );

  const notUsed = strict.ceiling === 'none' && !text.confirmAccount;
  const action = [
    text.judgement.action,
    // About the tool, or about what was not read: as far as the roll-out has come for everything.
    ...[
      situation.action,
      actionForIncomplete(inspection.incomplete),
      input.atLeast ?? 'allow',
      notUsed ? 'stop' : 'allow',
    ].map((one) => atStage(one as Action, stage, 'apen')),
  ].reduce<Action>((a, b) => stricterAction(a, b as Action), 'allow');

  // The reason for a tool that is not used belongs with the reasons: it is what stops the text.
  const loud = text.judgement.judged.filter(({ silenced }) => silenced === undefined);
  const bans = notUsed ? situation.notices.filter((notice) => notice.action === 'stop') : [];
  const reasons = groupReasons(loud, today, policy);
  if (notUsed && stage !== 'stille') reasons.push(...(bans.length > 0 ? bans : [toolNotUsed()]));
  reasons.sort(worstFirst);
  const notices: Reason[] = situation.notices.filter((notice) => !bans.includes(notice));
  if (strict.expired) notices.push(decisionExpired(strict.expired.date));

  return {
    class: text.judgement.class,
    ceiling: strict.ceiling,
    action,
    toolId: input.toolId ?? '',
    toolName: tool?.name ?? input.toolId ?? '',
    account: input.account,
    reasons,
    notices,
    ways: waysOn(
      {
        class: text.judgement.class,
        action,
        ceiling: strict.ceiling,
        tool,
        alternative: strict.alternative,
        confirmAccount: text.confirmAccount,
        anonymise: anonymiseOutcome(input, text.judgement.class, action, strict, policy),
        reasons,
        today,
        advice: stage === 'rad',
      },
      policy,
    ),
    decidedBy: strict.decidedBy,
    incomplete: [...inspection.incomplete],
    ...(loud.length < text.judgement.judged.length ? { silent: silenced(text.judgement.judged) } : {}),
  };
}

/** One entry a rule, with the strictest it would have led to. */
function silenced(judged: Judgement['judged']): NonNullable<Decision['silent']> {
  const rules = new Map<string, NonNullable<Decision['silent']>[number]>();
  for (const { finding, silenced } of judged) {
    if (silenced === undefined) continue;
    const before = rules.get(finding.ruleId);
    rules.set(finding.ruleId, {
      ruleId: finding.ruleId,
      class: before ? stricterClass(before.class, finding.class) : finding.class,
      action: before ? stricterAction(before.action, silenced) : silenced,
    });
  }
  return [...rules.values()];
}

/** The standing that counts, and the one the text would have if an unknown account turned out to be the better one. */
function standings(
  tool: Tool | null,
  account: Account,
  today: string,
  policy: CompiledPolicy,
): { strict: Standing; loose: Standing | null } {
  if (!tool || account !== 'unknown') {
    const known = account === 'unknown' ? 'private' : account;
    return { strict: standingOf(tool, known, today, policy), loose: null };
  }
  const asPrivate = standingOf(tool, 'private', today, policy);
  const asWork = standingOf(tool, 'work', today, policy);
  return stricterCeiling(asPrivate.ceiling, asWork.ceiling) === asPrivate.ceiling
    ? { strict: asPrivate, loose: asWork }
    : { strict: asWork, loose: asPrivate };
}

/**
 * On a shared host with the account unknown, a text that only the better account may have is a question about the
 * account («bruker du jobbkontoen?»), never a stop: the answer may well be yes.
 */
function capForAccount(
  judgement: Judgement,
  strict: Standing,
  loose: Standing | null,
): { judgement: Judgement; confirmAccount: boolean } {
  const level = classLevel(judgement.class);
  const aboveStrict = level > ceilingLevel(strict.ceiling);
  if (!loose || !aboveStrict || level > ceilingLevel(loose.ceiling)) return { judgement, confirmAccount: false };
  const judged = judgement.judged.map((item) => (item.action === 'stop' ? { ...item, action: 'ask' as const } : item));
  return { judgement: { ...judgement, action: 'ask', judged }, confirmAccount: true };
}

function anonymiseOutcome(
  input: DecideInput,
  textClass: ClassId,
  action: Action,
  strict: Standing,
  policy: CompiledPolicy,
): 'passes' | 'asks' | 'no' {
  if (action !== 'ask' && action !== 'stop') return 'no';
  const { findings, incomplete } = input.inspection;
  if (strict.ceiling === 'none' || textClass === 'gradert' || !findings.some(isReplaceable)) return 'no';
  const left: readonly Finding[] = input.afterAnonymise
    ? input.afterAnonymise().findings
    : findings.filter((finding) => !isReplaceable(finding));
  const rest = stricterAction(judge(left, strict.ceiling, input.today, policy).action, actionForIncomplete(incomplete));
  if (rest === 'stop') return 'no';
  return rest === 'ask' ? 'asks' : 'passes';
}
