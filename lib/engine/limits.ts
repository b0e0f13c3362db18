/** UTF-16 code units that are read; what lies behind is reported as `text_too_long`, never silently dropped. */
export const MAX_TEXT = 200_000;

/** Findings kept of one topic rule: the fiftieth «bekymringsmelding» tells nothing that the first did not. */
export const MAX_TOPIC_FINDINGS = 50;

/** Matches of one pattern rule in one text. A rule that matches more often is broken, and the text is stopped long before. */
export const MAX_PATTERN_MATCHES = 2_000;

/** Characters between the digit groups of one number («130972 - 48022», a line break with indent). */
export const MAX_GROUP_GAP = 4;

/**
 * How far from a finding, in UTF-16 code units, the text can change without changing the finding, beside its own paragraph.
 * Every rule keeps to it (pack contexts reach at most so far), or is known to be about the whole text.
 */
export const LOCAL_REACH = 400;

/**
 * Encoded tokens that are decoded in one text; each costs about as much as a line of text. The first that is left out is
 * reported as `text_too_long`, so that the person decides.
 */
export const MAX_ENCODED = 1_000;

/**
 * How long one pattern may take on one text, in milliseconds: hundreds of times what the slowest admitted one needs on the
 * longest text. A pattern over it twice is switched off for the session and reported as `rule_failed`; once may be a machine
 * that slept.
 */
export const PATTERN_BUDGET_MS = 1_000;
