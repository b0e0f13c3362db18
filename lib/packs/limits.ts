/** The largest pack file that is opened, in bytes. The base pack with its name model is a little more than half of this. */
export const MAX_FILE_BYTES = 4 * 1024 * 1024;

/** Levels of `[` and `{` inside each other. A pack needs seven; the rest is room to grow. */
export const MAX_JSON_DEPTH = 24;

/** Values (objects, arrays, strings, numbers …) in one pack. */
export const MAX_JSON_VALUES = 400_000;

export const MAX_RULES = 5000;

/** One example, in UTF-16 code units. */
export const MAX_EXAMPLE_LENGTH = 8000;

/** Problems that are reported of one pack; the rest would be noise. */
export const MAX_PROBLEMS = 100;

/**
 * How long a pack's own examples may take, in milliseconds. The base pack uses a small part of it; a pack that needs more
 * would stall the background at every update.
 */
export const SELF_TEST_BUDGET_MS = 15_000;
