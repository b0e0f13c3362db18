import * as z from 'zod/mini';
import { ACTIONS, CLASS_IDS } from './classes';
import { SEND_REASONS } from './in-page';
import { guidanceId, isoDate } from './provenance';

/** The way a text would have left by, or `lookup`: a question. What is checked in the side panel and the practice room is not counted. */
const EVENT_CHANNELS = ['prompt', 'paste', 'file', 'request', 'lookup'] as const;
export type EventChannel = (typeof EVENT_CHANNELS)[number];

/**
 * What became of it. `sent`: nothing stood in the way. `anonymised`: what was found was replaced first. `kept_back`: the
 * person went back to the text. `elsewhere`: to another tool, or to help. `sent_with_reason` and `sent_unchecked`: it went
 * although the check did not let it. `answered`, `unanswered`: a question.
 */
const OUTCOMES = [
  'sent',
  'anonymised',
  'kept_back',
  'elsewhere',
  'sent_with_reason',
  'sent_unchecked',
  'answered',
  'unanswered',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a kommune has decided for a tool, as far as figures need it. */
export const TOOL_STANDINGS = ['approved', 'open_only', 'not_allowed', 'undecided'] as const;
export type ToolStanding = (typeof TOOL_STANDINGS)[number];

const ruleId = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/));

/**
 * One thing that happened, as it is told by the place where it happened. Every field is an id of a closed list or of a
 * pack: there is nowhere to put a word that somebody wrote, nor anything made from one.
 */
export const happeningSchema = z.strictObject({
  channel: z.enum(EVENT_CHANNELS),
  /** Id of a tool in the packs; null: none that a pack knows. */
  tool: z.nullable(guidanceId),
  standing: z.enum(TOOL_STANDINGS),
  class: z.enum(CLASS_IDS),
  action: z.enum(ACTIONS),
  outcome: z.enum(OUTCOMES),
  /** Rules that were said to the person. */
  rules: z.array(ruleId).check(z.maxLength(40)),
  /** Rules that the roll-out keeps quiet about. */
  quiet: z._default(z.array(ruleId).check(z.maxLength(40)), []),
  /** Why the person sent it all the same: one of four. */
  reason: z._default(z.nullable(z.enum(SEND_REASONS)), null),
  /** A lesson that was offered. */
  lesson: z._default(z.nullable(guidanceId), null),
  /** A question's task in the packs' vocabulary. */
  task: z._default(z.nullable(guidanceId), null),
  /** Something was not read. */
  incomplete: z._default(z.boolean(), false),
});
export type Happening = z.infer<typeof happeningSchema>;

/**
 * Everything alike that happened in one day in this browser, with how many times. Alike things are one row: neither the
 * time of day nor the order is kept, and a busy day takes no more room than a quiet one.
 */
export const dayCountSchema = z.strictObject({
  day: isoDate,
  ...happeningSchema.def.shape,
  service: z.nullable(guidanceId),
  count: z.int().check(z.positive(), z.maximum(1_000_000)),
});
export type DayCount = z.infer<typeof dayCountSchema>;

/** Why counting stands still, if it does. `memory_only`: the store takes nothing, what is counted lasts until the browser closes. */
export const COUNTING_STATES = ['on', 'off', 'memory_only'] as const;
