import type { Language } from '../../lib/contracts/language';
import type { Pack } from '../../lib/contracts/pack';
import type { Draft } from '../../lib/studio/draft';

/** Parts of the studio that the middle can show. */
export const SECTIONS = ['decisions', 'rules', 'contacts', 'texts', 'about', 'expert', 'publish', 'kit'] as const;
export type SectionId = (typeof SECTIONS)[number];

/** Changes the draft. `field` names what is typed in: typing on there is one step back. */
export type Edit = (change: (draft: Draft) => Draft, field?: string) => void;

/** What every part gets. */
export interface SectionProps {
  draft: Draft;
  edit: Edit;
  language: Language;
  /** YYYY-MM-DD. */
  today: string;
  /** Packs in force, national layer first. */
  inForce: readonly Pack[];
}
