import type { ClassId } from './classes';

/** The types the project names itself. A pack may add its own in the same style (upper case, underscores). */
export const FINDING_TYPES = [
  'PERSON',
  'NATIONAL_ID',
  'DUF_NUMBER',
  'PHONE',
  'EMAIL',
  'ADDRESS',
  'DATE_OF_BIRTH',
  'AGE',
  'PASSPORT',
  'HEALTH_PERSONNEL_ID',
  'BANK_ACCOUNT',
  'IBAN',
  'CREDIT_CARD',
  'ORG_NUMBER',
  'VEHICLE_PLATE',
  'CASE_NUMBER',
  'PROPERTY_ID',
  'IP_ADDRESS',
  'SECRET',
  'HEALTH',
  'CHILD_WELFARE',
  'SOCIAL_SERVICES',
  'SPECIAL_CATEGORY',
  'CRIMINAL_OFFENCE',
  'CLASSIFIED_MARKING',
  'SECURITY_DETAIL',
] as const;
export type KnownFindingType = (typeof FINDING_TYPES)[number];
export type FindingType = KnownFindingType | (string & {});

export type Confidence = 'low' | 'medium' | 'high';

/** Half-open range in UTF-16 code units of the text that was given. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Why a finding is one: shown under «Hvorfor?». Holds codes and positions, never the text itself, so that a finding may
 * cross a border (message, log of rule ids) without carrying what the person wrote.
 */
export type Evidence =
  | { kind: 'checksum'; validator: string; grade: string }
  | { kind: 'synthetic'; series: string }
  | { kind: 'pattern' }
  | { kind: 'list'; list: string }
  /** The name model took the words for a person's name. */
  | { kind: 'model' }
  /** The same name stands whole at `span`, elsewhere in the text. */
  | { kind: 'repeat'; span: Span }
  /** Who the name seems to be, and the word that tells; without a span the name itself is in the pack's list. */
  | { kind: 'role'; role: PersonRole; span?: Span }
  /** The value was not written out: it was read out of an encoding, an address or a file name. */
  | { kind: 'encoded'; as: 'base64' | 'percent' | 'url' | 'file' | 'lookalike' }
  /** Looks random, in bits for each character. */
  | { kind: 'entropy'; bits: number }
  /** Few people live there, so little is needed to know who it is about. */
  | { kind: 'small_place'; span: Span }
  | { kind: 'context'; span: Span }
  | { kind: 'topic'; area: string; strength: 'S' | 'M' | 'W'; score: number }
  | { kind: 'signal'; strength: 'weak' | 'strong' | 'counter'; span: Span }
  | { kind: 'part'; ruleId: string; type: FindingType; span: Span };

/** What a named person is in the text. Only `private` (and no role at all) speaks for a case. */
export type PersonRole = 'private' | 'employee' | 'public' | 'author' | 'historical';

export interface Finding extends Span {
  ruleId: string;
  packId: string;
  type: FindingType;
  class: ClassId;
  confidence: Confidence;
  evidence: Evidence[];
}

/**
 * What was not read, and why. «Ikke kontrollert» is a result of its own, never an empty list of findings.
 * - `text_too_long`: longer than the limit; the part before `checkedUntil` was read.
 * - `rule_failed`: one rule stopped with an error or ran out of time; the others were run.
 * - `editor_not_understood`: the page's text field could not be read.
 * - `rules_missing`: no rules have reached this tab (background silent, pack failed).
 * - `file_not_read`: a file or image that this version can't look into.
 */
export type IncompleteCode =
  | 'text_too_long'
  | 'rule_failed'
  | 'editor_not_understood'
  | 'rules_missing'
  | 'file_not_read';

export interface Incomplete {
  code: IncompleteCode;
  ruleId?: string;
  checkedUntil?: number;
}

/** What the engine answers. Findings are ordered by start, then by end. */
export interface Inspection {
  findings: Finding[];
  incomplete: Incomplete[];
}
