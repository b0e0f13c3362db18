import type { Action, Ceiling, ClassId } from './classes';
import type { Confidence, Finding, FindingType, Incomplete } from './finding';
import type { Localized } from './language';

export type Account = 'work' | 'private' | 'unknown';
/** The way the text would leave by. */
export type Channel = 'prompt' | 'file' | 'side_panel' | 'practice' | 'cli';

export interface NamedHjemmel {
  key: string;
  name: string;
  meaning: Localized;
  url?: string;
  uncertain: boolean;
}

/** One line in the card: all findings of one rule. Everything the UI needs is here; it never looks into a pack. */
export interface Reason {
  ruleId: string;
  type: FindingType;
  class: ClassId;
  /** The strictest thing this reason alone would lead to for this tool. */
  action: Action;
  confidence: Confidence;
  count: number;
  /** True when every finding of the rule is a synthetic test number: said in a milder message. */
  synthetic: boolean;
  name: Localized;
  message: Localized;
  instead?: Localized;
  hjemmel: NamedHjemmel[];
  kilde: { title: string; url?: string }[];
}

/**
 * Ways on, best first; the first one is recommended.
 * `send_with_reason` is offered only for `ask` and only where policy lets; `review_and_send` is what an anonymised text
 * that is still about a person gets.
 */
export type Way =
  | { kind: 'anonymise' }
  | { kind: 'edit' }
  | { kind: 'other_tool'; toolId: string; name: string; url?: string }
  | { kind: 'contact'; contactId: string; role: Localized; name?: string; email?: string; phone?: string }
  | { kind: 'send_with_reason' }
  | { kind: 'confirm_account' }
  | { kind: 'help'; articleId?: string };

export interface Decision {
  /** The class of the text: the strictest among findings that count (low confidence alone does not). */
  class: ClassId;
  ceiling: Ceiling;
  action: Action;
  toolId: string;
  toolName: string;
  account: Account;
  /** Worst first. */
  reasons: Reason[];
  /** Situation rules that apply (tool not on the list, account unknown, remember the archive …). */
  notices: Reason[];
  ways: Way[];
  /** Which layer's pack decided the ceiling, and how. */
  decidedBy: { packId: string; why: 'decision' | 'family_decision' | 'family_default' | 'unlisted' };
  incomplete: Incomplete[];
  /** What the roll-out keeps quiet about, with what it would have led to. Nothing of it is in `reasons`. */
  silent?: { ruleId: string; class: ClassId; action: Action }[];
}

/** The whole answer about one text. `unchecked` means nothing may be concluded from an empty list of findings. */
export interface Verdict {
  state: 'checked' | 'partly_checked' | 'unchecked';
  findings: Finding[];
  decision: Decision;
}
