import type { Action } from '../contracts/classes';
import type { Decision, Verdict } from '../contracts/decision';
import type { Finding, Span } from '../contracts/finding';

const RANK: Record<Action, number> = { allow: 0, inform: 1, ask: 2, stop: 3 };

/** So many values are remembered for one conversation; the oldest are asked about again. */
const MOST_KEYS = 1000;

/** What a person has decided in this conversation. In memory of the tab only, never written down. */
export interface Decisions {
  /**
   * True when the person has answered for everything this verdict asks about: every value and every rule, at least as
   * strictly judged then as now. `stands` tells whether a value stands in the conversation on the page: a new chat that
   * keeps its address shows nothing of the old one. Never true for a stop, nor for what was read in part only.
   */
  covers(text: string, verdict: Verdict, stands: (value: string) => boolean): boolean;
  /** This text has gone, with the verdict it had. What may never go is not noted. */
  note(text: string, verdict: Verdict): void;
  forget(): void;
}

export function createDecisions(): Decisions {
  const known = new Map<string, number>();

  const isKnown = (key: string, action: Action) => (known.get(key) ?? -1) >= RANK[action];
  const remember = (key: string, action: Action) => {
    const rank = Math.max(known.get(key) ?? 0, RANK[action]);
    // Set anew, so that what is still in use is not the oldest.
    known.delete(key);
    known.set(key, rank);
    for (const oldest of known.keys()) {
      if (known.size <= MOST_KEYS) break;
      known.delete(oldest);
    }
  };

  return {
    covers(text, { state, decision, findings }, stands) {
      if (state !== 'checked' || decision.action !== 'ask' || decision.incomplete.length > 0) return false;
      const judged = [...decision.reasons, ...decision.notices];
      // An «ask» that no rule answers for has nothing a decision could be bound to.
      if (!judged.some(({ action }) => action === 'ask')) return false;
      if (!judged.every(({ ruleId, action }) => action === 'allow' || isKnown(ruleKey(decision, ruleId), action)))
        return false;
      const actions = actionsOf(decision);
      const counting = findings.filter(({ ruleId }) => actions.has(ruleId));
      return (
        counting.every((finding) =>
          isKnown(valueKey(decision, text, finding), actions.get(finding.ruleId) ?? 'stop'),
        ) && counting.every(({ start, end }) => stands(text.slice(start, end)))
      );
    },
    note(text, { state, decision, findings }) {
      if (state !== 'checked' || decision.action === 'stop') return;
      const actions = actionsOf(decision);
      for (const [ruleId, action] of actions) remember(ruleKey(decision, ruleId), action);
      for (const finding of findings) {
        const action = actions.get(finding.ruleId);
        if (action) remember(valueKey(decision, text, finding), action);
      }
    },
    forget: () => known.clear(),
  };
}

/** What each rule leads to for this tool; a rule that says nothing here is left out. */
function actionsOf({ reasons, notices }: Decision): Map<string, Action> {
  const actions = new Map<string, Action>();
  for (const { ruleId, action } of [...reasons, ...notices]) {
    if (action !== 'allow' && RANK[action] > RANK[actions.get(ruleId) ?? 'allow']) actions.set(ruleId, action);
  }
  return actions;
}

/** Another tool, account or ceiling is another question. */
function circumstances({ toolId, account, ceiling }: Decision): string {
  return `${toolId}\n${account}\n${ceiling}`;
}

function ruleKey(decision: Decision, ruleId: string): string {
  return `${circumstances(decision)}\n${ruleId}`;
}

/**
 * The value with what makes it one: «kreft» about one person is not «kreft» about another. Letter case and spaces apart,
 * the value is the same however it is written.
 */
function valueKey(decision: Decision, text: string, finding: Finding): string {
  const spans: Span[] = [finding];
  for (const evidence of finding.evidence) {
    if (evidence.kind === 'part' || evidence.kind === 'small_place') spans.push(evidence.span);
  }
  const values = spans.map(({ start, end }) =>
    text.slice(start, end).replace(/\s+/g, ' ').trim().toLocaleLowerCase('nb'),
  );
  return [ruleKey(decision, finding.ruleId), ...values].join('\n');
}
