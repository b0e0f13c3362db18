import type { FindingType, Span } from './finding';

/**
 * What is done with a value. `placeholder` [NAVN 1]; `pseudonym` another name of the same kind; `role` what the person is in
 * the text (KLAGER); `generalise` a month for a date, a band for an age or a sum, the post town for an address; `shift` another
 * date, all by the same number of days; `synthetic` a number that is valid and nobody's; `mask` all but the last two
 * characters; `remove` nothing; `keep` the value itself.
 */
export const OPERATORS = [
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
