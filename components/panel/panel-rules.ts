import type { Account, Verdict } from '../../lib/contracts/decision';
import type { LookupAnswer } from '../../lib/contracts/lookup';
import type { Anonymised, Redaction } from '../../lib/contracts/redaction';
import type { ArticleText } from '../guidance/articles';

/** Everything the panel needs of the rules; built by the entrypoint. */
export interface PanelRules {
  tools: { id: string; name: string }[];
  check: (text: string, toolId: string | null, account: Account) => Verdict;
  /** The answer for something that could not be read. */
  unread: (toolId: string | null, account: Account) => Verdict;
  redaction: (text: string, verdict: Verdict) => Redaction;
  checkAnonymised: (anonymised: Anonymised, toolId: string | null, account: Account) => Verdict;
  ask: (question: string) => LookupAnswer;
  articles: readonly ArticleText[];
  /** Notices and contacts for «jeg limte inn noe jeg ikke skulle». */
  breach: (toolId: string | null, account: Account) => Verdict;
}
