import type { Verdict } from '../contracts/decision';
import type { IncompleteCode } from '../contracts/finding';

export interface Checking {
  /** True once rules are at hand. */
  ready(): boolean;
  /** The verdict on a text, at once; null while no rules have arrived. */
  check(text: string): Verdict | null;
  /** The verdict when nothing could be read. */
  unchecked(code: IncompleteCode): Verdict;
}

export interface Verdicts {
  /** The verdict for this text, checked now if it is not the one checked last. Null: no rules yet. */
  of(text: string): Verdict | null;
  /** Rules, account or language changed: what was checked before counts no longer. */
  forget(): void;
}

/** Holds the verdict on the text as it stands, so that the answer is there when Enter is pressed. */
export function createVerdicts({ check, unchecked }: Pick<Checking, 'check' | 'unchecked'>): Verdicts {
  let last: { text: string; verdict: Verdict } | null = null;
  return {
    of(text) {
      if (last?.text === text) return last.verdict;
      const verdict = checkSafely(text);
      last = verdict && { text, verdict };
      return verdict;
    },
    forget() {
      last = null;
    },
  };

  function checkSafely(text: string): Verdict | null {
    try {
      return check(text);
    } catch {
      // A bug in a rule or in the engine must not become «nothing found»: the person is told and decides.
      return unchecked('rule_failed');
    }
  }
}

/** True when the text may go without a word from us. An empty field holds nothing to check. */
export function mayPass(text: string, verdict: Verdict): boolean {
  const { action } = verdict.decision;
  if (action === 'stop') return false;
  if (text.trim() === '' && verdict.state !== 'unchecked') return true;
  return verdict.state !== 'unchecked' && (action === 'allow' || action === 'inform');
}
