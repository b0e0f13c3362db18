import type { Happening } from '../contracts/events';
import type { LookupAnswer } from '../contracts/lookup';

/**
 * What is counted of a question: what it was understood as, never how it was asked. A question with no answer, and one
 * where somebody has to be asked, count as unanswered: they are what the kommune has not decided.
 */
export function askedHappening({ tool, task, dataClass, answer }: LookupAnswer): Happening {
  return {
    channel: 'lookup',
    tool,
    standing: 'undecided',
    class: dataClass ?? 'apen',
    action: 'allow',
    outcome: answer === 'unknown' || answer === 'ask' ? 'unanswered' : 'answered',
    rules: [],
    quiet: [],
    reason: null,
    lesson: null,
    task,
    incomplete: false,
  };
}
