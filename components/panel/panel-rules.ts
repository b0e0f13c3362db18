import type { SafeCopy } from '../../lib/contracts/copies';
import type { Account, Verdict } from '../../lib/contracts/decision';
import type { Lesson, Service, Template, Vettregel } from '../../lib/contracts/guidance';
import type { Localized } from '../../lib/contracts/language';
import type { Anonymised, Redaction } from '../../lib/contracts/redaction';
import type { LookupGuide } from '../../lib/guidance';
import type { ArticleText } from '../guidance/articles';

/** Everything the panel needs of the rules; built by the entrypoint. */
export interface PanelRules {
  tools: { id: string; name: string }[];
  check: (text: string, toolId: string | null, account: Account) => Verdict;
  /** The answer for something that could not be read. */
  unread: (toolId: string | null, account: Account) => Verdict;
  redaction: (text: string, verdict: Verdict) => Redaction;
  checkAnonymised: (anonymised: Anonymised, toolId: string | null, account: Account) => Verdict;
  /** A copy of a file with the same replaced in it. `withPictures`: the person knows that nobody has read them. */
  copyFile: (file: File, toolId: string | null, account: Account, withPictures: boolean) => Promise<SafeCopy>;
  /** Gives the person a file to keep. */
  save: (bytes: Uint8Array, name: string) => void;
  /** YYYY-MM-DD. */
  today: () => string;
  guide: LookupGuide;
  templates: readonly Template[];
  services: readonly Service[];
  /** The service the person has chosen for themselves. */
  service: string | null;
  taskName: (taskId: string) => Localized | null;
  lessons: readonly Lesson[];
  vettregler: readonly Vettregel[];
  articles: readonly ArticleText[];
  /** Notices and contacts for «jeg limte inn noe jeg ikke skulle». */
  breach: (toolId: string | null, account: Account) => Verdict;
}
