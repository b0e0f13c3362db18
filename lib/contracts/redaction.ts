import type { Edit } from './edit';
import type { FindingType, Span } from './finding';

/**
 * What is done with a value. `placeholder` [NAVN 1]; `pseudonym` another name of the same kind; `role` what the person is in
 * the text (KLAGER); `generalise` a month for a date, a band for an age or a sum, the post town for an address; `shift` another
 * date, all by the same number of days; `synthetic` a number that is valid and nobody's; `mask` all but the last two
 * characters; `remove` nothing; `keep` the value itself.
 */
const OPERATORS = [
  'placeholder',
  'pseudonym',
  'role',
  'generalise',
  'shift',
  'synthetic',
  'mask',
  'remove',
  'keep',
] as const;
export type Operator = (typeof OPERATORS)[number];

/** What a pack may ask for: to leave a value as it is is the person's own decision, and is judged as such. */
export const PACK_OPERATORS = OPERATORS.filter((operator) => operator !== 'keep');

/** Someone or something in the text, in whatever forms it is written. */
export interface Entity {
  /** Stable within one plan, and across changes that the person makes to it. */
  id: string;
  type: FindingType;
  operator: Operator;
  /** The fullest form that stands in the text. */
  value: string;
  /** What stands for the fullest form. */
  replacement: string;
  /** What the person wants it to be called; in force before the operator. */
  own?: string;
}

/** One stretch of the text, and what will stand there. `replacement` equals `value` where the person chose to keep it. */
export interface Place extends Span {
  entity: string;
  value: string;
  replacement: string;
  /** The word of the text that tells what the person is in it. */
  role?: string;
}

/** What anonymising will do, for the person to see and change before it is done. Lives in the tab's memory only. */
export interface RedactionPlan {
  entities: Entity[];
  /** By start, never overlapping. */
  places: Place[];
}

/** Replacement → what it stood for, word for word. What can't be told back (bands, masks) is not in it. Memory only. */
export type RedactionKey = ReadonlyMap<string, string>;

/** A change that the person makes to a plan. */
export type PlanChange =
  /** Leave it as it is. */
  | { kind: 'skip'; entity: string }
  | { kind: 'use'; entity: string; operator: Operator }
  /** Another replacement for the fullest form; other forms follow by words where there are as many, else they get the same. */
  | { kind: 'rename'; entity: string; replacement: string }
  | { kind: 'merge'; entity: string; with: string }
  /** This place is somebody else. */
  | { kind: 'split'; place: number };

/** An ordinary word, date or number that stands for someone, as it was written `count` times in one anonymised text. */
export interface Standin {
  written: string;
  type: FindingType;
  count: number;
}

export interface Anonymised {
  text: string;
  /** In offsets of the text that was given, by start, never overlapping. */
  edits: Edit[];
  key: RedactionKey;
  /** How many stretches were replaced. */
  count: number;
  /** Replacements that nobody can tell from the real thing by looking: a check of the new text must be told of them. */
  standins: Standin[];
}

/** Anonymising of one text, for whoever shows it and lets the person change it before it is done. Nothing is done by looking. */
export interface Redaction {
  /** What is done when nobody changes anything. */
  plan: RedactionPlan;
  /** The plan after a change; what names nothing in the plan changes nothing. */
  change(plan: RedactionPlan, change: PlanChange): RedactionPlan;
  apply(plan: RedactionPlan): Anonymised;
}
