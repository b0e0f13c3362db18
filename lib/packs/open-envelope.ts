import type { PackProblem, Result } from '../contracts/errors';
import { envelopeSchema } from '../contracts/pack';
import { rootEnvelopeSchema } from '../contracts/root';
import { fromBase64 } from './base64';
import { parseJson } from './json';
import { MAX_FILE_BYTES } from './limits';
import { keyIdOf } from './sign';
import type { TrustRoots } from './trust';

/** The bytes that were signed, and who of the known keys signed them. */
export interface Opened {
  payload: Uint8Array<ArrayBuffer>;
  /** Key ids of good signatures, each once. Never empty. */
  signers: ReadonlySet<string>;
}

/** An envelope before anything of it is believed. */
export interface Sealed {
  payload: Uint8Array<ArrayBuffer>;
  signatures: readonly { keyid: string; sig: string; key?: string | undefined }[];
}

/**
 * A pack file to the payload bytes that at least one trusted key has signed. Who may sign what is not asked here: see
 * `admit`.
 *
 * Problems: those of `openSigned`.
 */
export async function openEnvelope(file: Uint8Array, roots: TrustRoots): Promise<Result<Uint8Array, PackProblem>> {
  const opened = await openSigned(file, roots);
  return opened.ok ? { ok: true, value: opened.value.payload } : opened;
}

/**
 * A pack file to its payload bytes and the trusted keys that signed them. Nothing of the content is read before a
 * signature (Ed25519, RFC 8032, over exactly the payload bytes) has been verified.
 *
 * Problems: `too_large`, those of `parseJson`, `not_a_pack_file`, `not_an_envelope`, `unknown_key`, `bad_signature`.
 */
export async function openSigned(file: Uint8Array, keys: TrustRoots): Promise<Result<Opened, PackProblem>> {
  const sealed = readEnvelope(file, 'pack');
  if (!sealed.ok) return sealed;
  const { payload } = sealed.value;
  const signers = await signersOf(sealed.value, keys);
  if (signers.size > 0) return { ok: true, value: { payload, signers } };
  return refuse(sealed.value.signatures.some(({ keyid }) => keys.has(keyid)) ? 'bad_signature' : 'unknown_key');
}

/** The envelope's parts, with nothing verified: to show whom a file says it is from, and to verify it. */
export function readEnvelope(file: Uint8Array, kind: 'pack' | 'root'): Result<Sealed, PackProblem> {
  if (file.length > MAX_FILE_BYTES) return refuse('too_large', `${file.length} > ${MAX_FILE_BYTES}`);
  const json = parseJson(file);
  if (!json.ok) {
    if (json.problem.code === 'not_json' && isWebPage(file)) return refuse('not_a_pack_file');
    return { ok: false, problems: [json.problem] };
  }
  const parsed = (kind === 'pack' ? envelopeSchema : rootEnvelopeSchema).safeParse(json.value);
  if (!parsed.success) return refuse('not_an_envelope');
  const payload = fromBase64(parsed.data.payload);
  if (!payload) return refuse('not_an_envelope', 'payload');
  return { ok: true, value: { payload, signatures: parsed.data.signatures } };
}

/** Key ids of the known keys that have signed the payload. A key that signed twice counts once. */
export async function signersOf({ payload, signatures }: Sealed, keys: TrustRoots): Promise<ReadonlySet<string>> {
  const good = new Set<string>();
  for (const { keyid, sig } of signatures) {
    const key = keys.get(keyid);
    const signature = fromBase64(sig);
    if (!key || good.has(keyid) || signature?.length !== 64) continue;
    if (await verify(key, signature, payload)) good.add(keyid);
  }
  return good;
}

/** The first key that the file brings, or that is given beside it, and that has signed it; null when none has. */
export async function broughtKey(
  sealed: Sealed,
  given: Uint8Array<ArrayBuffer> | null,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const brought = sealed.signatures.map(({ key }) => (key === undefined ? null : fromBase64(key)));
  for (const raw of [given, ...brought]) {
    if (raw?.length !== 32) continue;
    const keyid = await keyIdOf(raw);
    if ((await signersOf(sealed, new Map([[keyid, raw]]))).size > 0) return raw;
  }
  return null;
}

function isWebPage(file: Uint8Array): boolean {
  return /^\s*<(?:!doctype|html|\?xml|head|body)/i.test(new TextDecoder().decode(file.subarray(0, 200)));
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
