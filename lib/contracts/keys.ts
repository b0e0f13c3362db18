import * as z from 'zod/mini';

z.config({ jitless: true });

/** Most pairs in one conversation's key, and the longest sides of a pair in UTF-16 code units. */
export const MAX_PAIRS = 500;
const MAX_REPLACEMENT = 120;
const MAX_ORIGINAL = 400;

/** What a conversation is known by: a digest of its address. The address itself is in no message and no store. */
export const conversationSchema = z.string().check(z.regex(/^[0-9a-f]{32}$/));

/** Replacement and what it stood for; nothing where it stood for two things and is never shown. The one message content that holds words of a person's text. */
export const keyPairsSchema = z
  .array(
    z.tuple([
      z.string().check(z.minLength(1), z.maxLength(MAX_REPLACEMENT)),
      z.string().check(z.maxLength(MAX_ORIGINAL)),
    ]),
  )
  .check(z.maxLength(MAX_PAIRS));
export type KeyPairs = z.infer<typeof keyPairsSchema>;

/** The pairs of a key that a message can carry; what is longer stays in the tab that made it. */
export function carriedPairs(key: ReadonlyMap<string, string>): KeyPairs {
  return [...key]
    .filter(([replacement, original]) => keyPairsSchema.safeParse([[replacement, original]]).success)
    .slice(-MAX_PAIRS);
}
