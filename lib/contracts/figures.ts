import * as z from 'zod/mini';
import { isoDate } from './provenance';

/** What became of texts, as a report tells it. `overridden`: sent with a reason, or unread. */
export const OUTCOME_GROUPS = ['sent', 'replaced', 'kept_back', 'overridden'] as const;
export type OutcomeGroup = (typeof OUTCOME_GROUPS)[number];

/**
 * Tables of a report, each with what its rows are told apart by. One-way tables on purpose: the more a row is told apart by,
 * the fewer stand in it.
 */
export const FIGURE_TABLES = [
  /** `2026-11`, group. */
  'months',
  /** Tool standing, group. */
  'standings',
  /** Tool, group. */
  'tools',
  /** Class, group. */
  'classes',
  /** Service, group. */
  'services',
  /** Rule, `said` or `overridden`. */
  'rules',
  /** A rule that the roll-out keeps quiet about. */
  'quiet',
  /** Task, tool, `answered` or `unanswered`. */
  'questions',
  /** Why it was sent all the same. */
  'reasons',
] as const;
export type FigureTable = (typeof FIGURE_TABLES)[number];

/** Stands for «none that a pack knows». */
export const NONE = '-';

const part = z.string().check(z.regex(/^(?:-|[A-Za-z0-9][A-Za-z0-9._-]{0,79})$/));
const row = z.strictObject({
  key: z.array(part).check(z.minLength(1), z.maxLength(3)),
  count: z.int().check(z.positive(), z.maximum(100_000_000)),
});
const table = z.array(row).check(z.maxLength(20_000));

/** Sums of one browser over a period: what a person may hand over to be added to others'. No day, no name, no id of a browser. */
export const figuresSchema = z.strictObject({
  kivett: z.literal('figures'),
  format: z.literal(1),
  /** Random, of this file and not of the browser: the same file handed in twice counts once, and two that are alike count twice. */
  file: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  from: isoDate,
  to: isoDate,
  tables: z.strictObject({
    months: table,
    standings: table,
    tools: table,
    classes: table,
    services: table,
    rules: table,
    quiet: table,
    questions: table,
    reasons: table,
  }),
});
export type Figures = z.infer<typeof figuresSchema>;
export type FigureRow = z.infer<typeof row>;
