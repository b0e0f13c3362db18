import * as z from 'zod/mini';
import { LAYERS } from './pack';

const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9._-]{0,79}$/));
const keyid = z.string().check(z.regex(/^[0-9a-f]{16}$/));

/**
 * Which keys may sign what, and how many of them it takes (after TUF's root role, https://theupdateframework.github.io/).
 * A new version is taken when as many of the old one's root keys as its threshold says have signed it, and as many of its
 * own: so a key is added, replaced or taken away without anybody being asked.
 */
export const rootSchema = z.strictObject({
  format: z.literal(1),
  /** Rises by one with every issue; none is skipped, so that each one is signed by the keys before it. */
  version: z.number().check(z.int(), z.gte(1)),
  publisher: z.string(),
  issued: isoDate,
  /** After this day nothing new is taken by it; what is in force stays. */
  expires: isoDate,
  /** Key id (first 16 hex digits of SHA-256 of the raw key) → Ed25519 public key, 32 bytes in base64. */
  keys: z.record(
    keyid,
    z.strictObject({ publicKey: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/)), name: z.optional(z.string()) }),
  ),
  root: z.strictObject({
    keyids: z.array(keyid).check(z.minLength(1), z.maxLength(20)),
    threshold: z.number().check(z.int(), z.gte(1)),
  }),
  /** Who signs packs: each entry for some layers, and if `ids` is given for these packs only. */
  packs: z
    .array(
      z.strictObject({
        layers: z.array(z.enum(LAYERS)).check(z.minLength(1)),
        ids: z.optional(z.array(id)),
        keyids: z.array(keyid).check(z.minLength(1), z.maxLength(20)),
        threshold: z.number().check(z.int(), z.gte(1)),
      }),
    )
    .check(z.minLength(1), z.maxLength(50)),
});
export type Root = z.infer<typeof rootSchema>;

/** The signed file of a root document. */
export const rootEnvelopeSchema = z.strictObject({
  kivett: z.literal('root'),
  payload: z.string(),
  signatures: z.array(z.strictObject({ keyid: z.string(), sig: z.string() })).check(z.minLength(1), z.maxLength(40)),
});
