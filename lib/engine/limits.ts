/** UTF-16 code units that are read; what lies behind is reported as `text_too_long`, never silently dropped. */
export const MAX_TEXT = 200_000;

/** Findings kept of one topic rule: the fiftieth «bekymringsmelding» tells nothing that the first did not. */
export const MAX_TOPIC_FINDINGS = 50;

/** Matches of one pattern rule in one text. A rule that matches more often is broken, and the text is stopped long before. */
export const MAX_PATTERN_MATCHES = 2_000;

/** Characters between the digit groups of one number («130972 - 48022», a line break with indent). */
export const MAX_GROUP_GAP = 4;
