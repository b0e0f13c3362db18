import type { Verdict } from '../contracts/decision';
import { type CheckContext, type Checker, check } from './check';

/**
 * `check` that does not judge the same text twice in a row: a paste is judged in its event, and again when the card is about
 * to open. Keeps one text, so it must live no longer than the page it came from.
 */
export function judgedOnce(): (text: string, context: CheckContext, checker: Checker) => Verdict {
  let last: { text: string; context: CheckContext; checker: Checker; verdict: Verdict } | null = null;
  return (text, context, checker) => {
    if (last?.text === text && last.checker === checker && sameContext(last.context, context)) return last.verdict;
    const verdict = check(text, context, checker);
    last = { text, context, checker, verdict };
    return verdict;
  };
}

function sameContext(a: CheckContext, b: CheckContext): boolean {
  return (
    a.toolId === b.toolId &&
    a.account === b.account &&
    a.channel === b.channel &&
    a.today === b.today &&
    a.event === b.event
  );
}
