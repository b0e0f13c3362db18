import type { ClassId } from './classes';
import type { NamedHjemmel } from './decision';
import type { Localized } from './language';

export type LookupAnswerWord = 'yes' | 'yes_with_conditions' | 'no' | 'ask' | 'unknown';

/** «Kan jeg bruke dette?» answered. Empty parts (`null`) were not understood or not said; a «ja» is never a guess. */
export interface LookupAnswer {
  answer: LookupAnswerWord;
  tool: string | null;
  task: string | null;
  dataClass: ClassId | null;
  account: 'work' | 'private' | null;
  /**
   * Tools that the one name stands for, where they would be answered differently and nothing else in the question tells them
   * apart: the person is asked, nothing is guessed. `account` is what tells them apart.
   */
  which: { toolId: string; name: string; account: 'work' | 'private' }[];
  /** Stable id of what answered: `which:copilot+m365-copilot`, `tool:chatgpt`, `tool:chatgpt+task:referat`, `task:referat`, `data:epost`, `none`. */
  cardId: string;
  toolName: string | null;
  taskName: Localized | null;
  dataKind: { id: string; name: Localized } | null;
  conditions: Localized[];
  check: Localized[];
  dont: Localized[];
  hjemmel: NamedHjemmel[];
  kilde: { title: string; url?: string; uncertain: boolean }[];
  alternative: { toolId: string; name: string } | null;
  contact: { id: string; role: Localized; name?: string; email?: string } | null;
  decidedBy: { packId: string; assessedBy?: string; date?: string; validUntil?: string } | null;
  /** Who says so, outside the kommune: what authorities say of this task, kind of tool or class. At most three. */
  says: { who: string; says: Localized; url?: string; uncertain: boolean }[];
  /** Words that stand where a tool's name stands, and that no pack knows. */
  unknownWords: string[];
  /** What is missing for a firmer answer. */
  missing: ('tool' | 'task' | 'data' | 'account')[];
}
