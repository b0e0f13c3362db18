import * as z from 'zod/mini';

/**
 * `<id>.latest.json` on a static host: the only file that changes, so the only one that is asked for again. It is not signed:
 * what it points to is, and a pointer to something older is refused by its version. The pack itself lies beside it, named by
 * its content, and may be cached for ever.
 */
export const latestSchema = z.strictObject({
  kivett: z.literal('latest'),
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9._-]{0,79}$/)),
  version: z.number().check(z.int(), z.gte(1)),
  /** Of the whole pack file, lower-case hex. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Size of the pack file in bytes. */
  bytes: z.number().check(z.int(), z.gte(1)),
  /** Name of the pack file in the same folder: `<id>.<version>.<first 16 digits of sha256>.kivett.json`. */
  file: z.string().check(z.regex(/^[a-z0-9][a-z0-9._-]{0,160}\.kivett\.json$/)),
});
export type Latest = z.infer<typeof latestSchema>;
