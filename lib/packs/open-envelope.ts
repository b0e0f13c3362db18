import type { PackProblem, Result } from '../contracts/errors';
import { envelopeSchema } from '../contracts/pack';
import { fromBase64 } from './base64';
import { parseJson } from './json';
import { MAX_FILE_BYTES } from './limits';
import type { TrustRoots } from './trust';

/**
 * A pack file to the payload bytes that a trusted key has signed. Nothing of the content is read before the signature
 * (Ed25519, RFC 8032, over exactly the payload bytes) has been verified.
 *
 * Problems: `too_large`, `not_json`, `not_an_envelope`, `unknown_key`, `bad_signature`.
 */
export async function openEnvelope(file: Uint8Array, roots: TrustRoots): Promise<Result<Uint8Array, PackProblem>> {
  if (file.length > MAX_FILE_BYTES) return refuse('too_large', `${file.length} > ${MAX_FILE_BYTES}`);
  const json = parseJson(file);
  if (!json.ok) {
    return json.problem.code === 'not_json' ? refuse('not_json') : refuse('not_an_envelope', json.problem.code);
  }
  const parsed = envelopeSchema.safeParse(json.value);
  if (!parsed.success) return refuse('not_an_envelope');
  const payload = fromBase64(parsed.data.payload);
  if (!payload) return refuse('not_an_envelope', 'payload');

  const known = parsed.data.signatures.filter((signature) => roots.has(signature.keyid));
  if (known.length === 0) return refuse('unknown_key');
  for (const { keyid, sig } of known) {
    const key = roots.get(keyid);
    const signature = fromBase64(sig);
    if (key && signature?.length === 64 && (await verify(key, signature, payload))) return { ok: true, value: payload };
  }
  return refuse('bad_signature');
}

async function verify(
  raw: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  payload: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, signature, payload);
  } catch {
    // A key that can't be imported, or a browser without Ed25519: nothing is verified, so nothing is trusted.
    return false;
  }
}

function refuse(code: PackProblem['code'], detail?: string): { ok: false; problems: PackProblem[] } {
  return { ok: false, problems: [detail === undefined ? { code } : { code, detail }] };
}
