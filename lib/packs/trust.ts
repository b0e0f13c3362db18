import * as z from 'zod/mini';
import type { PackProblem, Result } from '../contracts/errors';
import { fromBase64 } from './base64';
import { parseJson } from './json';

/** Key id → raw Ed25519 public key (32 bytes, RFC 8032 §5.1.5). A pack signed by any other key is refused. */
export type TrustRoots = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** `trust.json`: `{ "keys": [{ "keyid": "…", "publicKey": "<base64 of 32 bytes>" }] }`. */
const trustSchema = z.strictObject({
  keys: z
    .array(z.strictObject({ keyid: z.string().check(z.minLength(1)), publicKey: z.string() }))
    .check(z.minLength(1)),
});

/** Reads `trust.json`. Problems: `not_json`, `unknown_key` (a key that is not 32 bytes of base64, or the file holds none). */
export function parseTrust(file: Uint8Array): Result<TrustRoots, PackProblem> {
  const json = parseJson(file);
  if (!json.ok) return { ok: false, problems: [{ code: 'not_json', path: 'trust' }] };
  const parsed = trustSchema.safeParse(json.value);
  if (!parsed.success) return { ok: false, problems: [{ code: 'unknown_key', path: 'trust' }] };
  const roots = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const { keyid, publicKey } of parsed.data.keys) {
    const raw = fromBase64(publicKey);
    if (raw?.length !== 32) return { ok: false, problems: [{ code: 'unknown_key', path: `trust/${keyid}` }] };
    roots.set(keyid, raw);
  }
  return { ok: true, value: roots };
}
