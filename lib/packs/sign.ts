import type { Envelope } from '../contracts/pack';
import { toBase64 } from './base64';

/**
 * A short name for a public key: the first 16 hex digits of SHA-256 over the raw 32 bytes. It only says which key to try;
 * what is trusted is the key itself.
 */
export async function keyIdOf(publicKey: Uint8Array<ArrayBuffer>): Promise<string> {
  return (await sha256(publicKey)).slice(0, 16);
}

/**
 * A public key's fingerprint as people compare it, also aloud: the first 32 hex digits (128 bits) of SHA-256 over the raw
 * key, in groups of four. The first four groups are its key id.
 */
export async function fingerprintOf(publicKey: Uint8Array<ArrayBuffer>): Promise<string> {
  return ((await sha256(publicKey)).slice(0, 32).match(/.{4}/g) ?? []).join(' ');
}

/** A fingerprint as somebody wrote it, whatever spaces and capitals; to compare with another. */
export function plainFingerprint(written: string): string {
  return written.toLowerCase().replace(/[\s:.-]/g, '');
}

/** SHA-256 of the bytes as lower-case hex. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Signs exactly these payload bytes with Ed25519 and wraps them; the answer is the pack file. With `publicKey` (32 raw bytes)
 * the file brings the key along, so that a person can compare its fingerprint; that it stands there makes it no more trusted.
 */
export async function signPack(
  payload: Uint8Array<ArrayBuffer>,
  keyid: string,
  privateKey: CryptoKey,
  publicKey?: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const sig = new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, payload));
  const envelope: Envelope = {
    kivett: 'pack',
    payload: toBase64(payload),
    signatures: [{ keyid, sig: toBase64(sig), ...(publicKey ? { key: toBase64(publicKey) } : {}) }],
  };
  return new TextEncoder().encode(JSON.stringify(envelope));
}
