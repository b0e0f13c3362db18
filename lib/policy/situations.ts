import { type Action, type ClassId, classLevel, stricterAction } from '../contracts/classes';
import type { Account, Reason } from '../contracts/decision';
import type { Finding } from '../contracts/finding';
import type { SituationRule, Tool } from '../contracts/pack';
import { type CompiledPolicy, inForce } from './compile';
import { describe, worstFirst } from './reasons';

export interface SituationInput {
  tool: Tool | null;
  account: Account;
  /** Only those that count. */
  findings: readonly Finding[];
  textClass: ClassId;
  today: string;
  event: string | undefined;
}

export interface Situations {
  notices: Reason[];
  /** What the situation alone leads to for this text. */
  action: Action;
}

/** Situation rules that hold now, each once, and what they lead to together. */
export function judgeSituations(input: SituationInput, policy: CompiledPolicy): Situations {
  const notices = new Map<string, Reason>();
  let action: Action = 'allow';
  for (const { rule } of policy.situations) {
    if (!inForce(rule, input.today) || !holds(rule, input)) continue;
    const facts = policy.rules.get(rule.id);
    const own = facts?.action ?? 'inform';
    action = stricterAction(action, weight(rule, own, input));
    notices.set(rule.id, {
      ...describe(rule.id, rule.type, facts, input.today, policy),
      class: rule.class,
      action: own,
      confidence: 'high',
      count: 1,
      synthetic: false,
    });
  }
  return { notices: [...notices.values()].sort(worstFirst), action };
}

function holds(rule: SituationRule, input: SituationInput): boolean {
  const { tools, accounts, findings, events } = rule.when;
  if (tools && !tools.some((wanted) => isTool(wanted, input.tool))) return false;
  if (accounts && !isAccount(accounts, input)) return false;
  if (findings && !input.findings.some((one) => findings.includes(one.ruleId) || findings.includes(one.type))) {
    return false;
  }
  if (events) return events.some((event) => event === input.event);
  return true;
}

function isTool(wanted: string, tool: Tool | null): boolean {
  return tool ? wanted === tool.id || wanted === tool.family : wanted === 'unlisted';
}

/** «Unknown account» is a question only where one host serves both kinds. */
function isAccount(accounts: readonly Account[], { tool, account }: SituationInput): boolean {
  return accounts.includes(account) && (account !== 'unknown' || tool?.shared_host === true);
}

/**
 * How much a situation weighs for the text at hand. A rule that is only about where one stands (this tool, this account)
 * informs without lifting the action, else every greeting to every chat would be «greit å vite». When such a rule asks
 * or stops, it does so from its own class up. Which account it is, is asked by the ceiling (see decide), not by a rule.
 */
function weight(rule: SituationRule, own: Action, input: SituationInput): Action {
  const aboutText = rule.when.findings !== undefined || rule.when.events !== undefined;
  if (aboutText) return own;
  if (own === 'allow' || own === 'inform' || rule.when.accounts) return 'allow';
  return classLevel(input.textClass) >= classLevel(rule.class) ? own : 'allow';
}
