import { type CheckContext, type Checker, check, unchecked } from '../../lib/check';
import type { Checking } from '../../lib/composer';
import type { Verdict } from '../../lib/contracts/decision';
import { localDay } from '../../lib/services/day';

/** The tool whose rules the pretend assistant borrows: the open chat tool that most people know. */
const STANDS_FOR = 'chatgpt';

/** Checks as on a real site with a private account, but calls the tool by the pretend assistant's name. */
export function practiceChecking(checker: Checker | null, name: string): Checking {
  const context = (): CheckContext => ({
    toolId: STANDS_FOR,
    account: 'private',
    channel: 'practice',
    today: localDay(new Date()),
  });
  const renamed = (verdict: Verdict): Verdict => ({ ...verdict, decision: { ...verdict.decision, toolName: name } });
  return {
    ready: () => checker !== null,
    check: (text) => checker && renamed(check(text, context(), checker)),
    unchecked: (code) => renamed(unchecked(code, context(), checker)),
  };
}
