import type { Decision, Verdict } from '../contracts/decision';
import type { EventChannel, Happening, Outcome, ToolStanding } from '../contracts/events';
import type { SendReason } from '../contracts/in-page';

/** What a tab knows of one text that left or stayed. */
export interface Told {
  channel: EventChannel;
  verdict: Pick<Verdict, 'state' | 'decision'>;
  outcome: Outcome;
  reason?: SendReason | undefined;
  lesson?: string | null | undefined;
}

/** Ids of one text's verdict that are counted; rules said to be about nothing («fine») are left out. */
const MOST_RULES = 40;

/** What is counted of one text: ids, never a word of it. A decision has names and sentences; none of them is taken along. */
export function happeningOf({ channel, verdict, outcome, reason, lesson }: Told): Happening {
  const { decision, state } = verdict;
  const said = decision.reasons.filter(({ action }) => action !== 'allow').map(({ ruleId }) => ruleId);
  return {
    channel,
    tool: decision.toolId === '' ? null : decision.toolId,
    standing: standingFor(decision),
    class: decision.class,
    action: decision.action,
    outcome,
    rules: [...new Set(said)].slice(0, MOST_RULES),
    quiet: [...new Set(decision.silent?.map(({ ruleId }) => ruleId))].slice(0, MOST_RULES),
    reason: reason ?? null,
    lesson: lesson ?? null,
    task: null,
    incomplete: state !== 'checked',
  };
}

/** How the kommune stands to this tool with this account, read from the ceiling and from who set it. */
function standingFor({ ceiling, decidedBy }: Pick<Decision, 'ceiling' | 'decidedBy'>): ToolStanding {
  if (ceiling === 'none') return 'not_allowed';
  const isDecided = decidedBy.why === 'decision' || decidedBy.why === 'family_decision';
  if (!isDecided) return 'undecided';
  return ceiling === 'apen' ? 'open_only' : 'approved';
}
