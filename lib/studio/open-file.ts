import type { PackProblem, Result } from '../contracts/errors';
import { envelopeSchema } from '../contracts/pack';
import { fromBase64, parsePack, sha256 } from '../packs';
import { MAX_FILE_BYTES } from '../packs/limits';
import type { Draft } from './draft';

/**
 * A pack file, signed or not, as something to write on. The signature is not asked: reading is not trusting, and what comes of it is
 * signed anew by whoever publishes it. Problems as of `parsePack`, and `too_large`.
 */
export async function openPackFile(
  file: Uint8Array<ArrayBuffer>,
): Promise<Result<{ draft: Draft; sha256: string }, PackProblem>> {
  if (file.length > MAX_FILE_BYTES) return { ok: false, problems: [{ code: 'too_large' }] };
  const payload = payloadOfEnvelope(file) ?? file;
  const parsed = parsePack(payload);
  if (!parsed.ok) return parsed;
  // As it was written, not with the defaults filled in: what nobody said must not turn up as a difference.
  const draft = JSON.parse(new TextDecoder().decode(payload)) as Draft;
  return { ok: true, value: { draft, sha256: await sha256(file) } };
}

function payloadOfEnvelope(file: Uint8Array): Uint8Array<ArrayBuffer> | null {
  try {
    const envelope = envelopeSchema.safeParse(JSON.parse(new TextDecoder().decode(file)));
    return envelope.success ? fromBase64(envelope.data.payload) : null;
  } catch {
    return null;
  }
}
