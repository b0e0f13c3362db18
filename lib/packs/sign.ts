import type { Envelope } from '../contracts/pack';
import { toBase64 } from './base64';

/**
 * A short name for a public key: the first 16 hex digits of SHA-256 over the raw 32 bytes. It only says which key to try;
 * what is trusted is the key itself.
 */
export async function keyIdOf(publicKey: Uint8Array<ArrayBuffer>): Promise<string> {
  return (await sha256(publicKey)).slice(0, 16);
}

/** SHA-256 of the bytes as lower-case hex. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Signs exactly these payload bytes with Ed25519 and wraps them; the answer is the pack file. */
export async function signPack(
  payload: Uint8Array<ArrayBuffer>,
  keyid: string,
  privateKey: CryptoKey,
): Promise<Uint8Array<ArrayBuffer>> {
  const sig = new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, payload));
  const envelope: Envelope = {
    kivett: 'pack',
    payload: toBase64(payload),
    signatures: [{ keyid, sig: toBase64(sig) }],
  };
  return new TextEncoder().encode(JSON.stringify(envelope));
}
