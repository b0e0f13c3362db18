import * as z from 'zod/mini';

// zod probes `new Function` on first use; an extension page's CSP reports that. See docs/adr.
z.config({ jitless: true });

export const guidanceId = z.string().check(z.regex(/^[a-z0-9][a-z0-9._-]{0,79}$/));
export const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export const certainty = z.enum(['verified', 'secondary', 'sjekk']);

/** Where a fact was read and how sure it is. `sjekk` facts are shown as «sjekk», not as truth. */
const source = z.strictObject({
  title: z.string(),
  url: z.optional(z.string()),
  certainty,
});

/** Fields of everything in a pack that claims something about the world. */
export const provenance = {
  kilde: z.array(source).check(z.minLength(1)),
  sist_kontrollert: isoDate,
  /** Who keeps it right: a role. Without it the pack's publisher. */
  eier: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  gyldig_fra: z.optional(isoDate),
  gyldig_til: z.optional(isoDate),
};
