import type { PackProblem, Result } from '../contracts/errors';
import type { Pack } from '../contracts/pack';
import { broughtKey, readEnvelope } from './open-envelope';
import { parsePack } from './parse-pack';
import { fingerprintOf } from './sign';

/** What a file says of itself that is signed by a key nobody here knows. */
export interface Stranger {
  pack: Pack;
  publicKey: Uint8Array<ArrayBuffer>;
  /** See `fingerprintOf`. */
  fingerprint: string;
}

/**
 * Reads a file of an unknown signer for a person to decide about: the signature holds by a key that the file brings or that
 * is given beside it (32 raw bytes). That tells who signed, not that one should believe them.
 *
 * Problems: those of `readEnvelope` and `parsePack`; `unknown_key` (no key to try), `key_not_for_layer` (no person can
 * vouch for the national layer or a region's).
 */
export async function readStranger(
  file: Uint8Array,
  given: Uint8Array<ArrayBuffer> | null,
): Promise<Result<Stranger, PackProblem>> {
  const sealed = readEnvelope(file, 'pack');
  if (!sealed.ok) return sealed;
  const publicKey = await broughtKey(sealed.value, given);
  if (!publicKey) return { ok: false, problems: [{ code: given ? 'bad_signature' : 'unknown_key' }] };
  const pack = parsePack(sealed.value.payload);
  if (!pack.ok) return pack;
  if (pack.value.layer === 'national' || pack.value.layer === 'region') {
    return { ok: false, problems: [{ code: 'key_not_for_layer', path: 'layer', detail: pack.value.layer }] };
  }
  return { ok: true, value: { pack: pack.value, publicKey, fingerprint: await fingerprintOf(publicKey) } };
}
