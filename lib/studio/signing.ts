import type { Latest } from '../contracts/published';
import { fingerprintOf, fromBase64, keyIdOf, sha256, signPack, toBase64 } from '../packs';
import type { Draft } from './draft';

/** A key to sign with. The private half can't leave the browser: that is WebCrypto's word, not ours. */
export interface StudioKey {
  keyid: string;
  name: string;
  publicKey: Uint8Array<ArrayBuffer>;
  /** Not extractable. */
  privateKey: CryptoKey;
}

/** A file to be given to the person. */
export interface MadeFile {
  name: string;
  text: string;
  /** The file itself, where it is not the text in UTF-8. */
  bytes?: Uint8Array<ArrayBuffer>;
}

const ITERATIONS = 600_000;

/**
 * A new Ed25519 key, and its private half as a file this one time: afterwards nobody can get it out of the browser. With a password
 * the file is encrypted (PBKDF2-SHA-256, 600 000 rounds, AES-256-GCM), else it is PKCS#8 as PEM, which `kivett pack sign` reads.
 */
export async function makeKey(name: string, password: string): Promise<{ key: StudioKey; file: MadeFile }> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  const keyid = await keyIdOf(publicKey);
  const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
  const file =
    password === ''
      ? { name: `ki-vett-${keyid}.pem`, text: pem(pkcs8) }
      : { name: `ki-vett-${keyid}.key.json`, text: await locked(pkcs8, publicKey, password) };
  return { key: { keyid, name, publicKey, privateKey }, file };
}

/** A key from such a file. `wrong_password` also when the file was changed: the two can't be told apart. */
export async function readKey(
  text: string,
  name: string,
  password: string,
): Promise<{ ok: true; key: StudioKey } | { ok: false; code: 'not_a_key' | 'wrong_password' }> {
  const opened = text.trimStart().startsWith('{') ? await unlocked(text, password) : fromPem(text);
  if (opened === 'wrong_password') return { ok: false, code: 'wrong_password' };
  if (!opened) return { ok: false, code: 'not_a_key' };
  try {
    // Once extractable, for the public half is nowhere else to be had; that copy is dropped here.
    const once = await crypto.subtle.importKey('pkcs8', opened, 'Ed25519', true, ['sign']);
    const { x } = await crypto.subtle.exportKey('jwk', once);
    const publicKey = fromBase64(padded(x ?? ''));
    if (publicKey?.length !== 32) return { ok: false, code: 'not_a_key' };
    const privateKey = await crypto.subtle.importKey('pkcs8', opened, 'Ed25519', false, ['sign']);
    return { ok: true, key: { keyid: await keyIdOf(publicKey), name, publicKey, privateKey } };
  } catch {
    return { ok: false, code: 'not_a_key' };
  }
}

/** The bytes that are signed: what the draft says, without anything that is not said. */
export function payloadOf(draft: Draft): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(draft));
}

/** The signed pack under a name that says its content, and the pointer that is asked for again. */
export async function publishFiles(draft: Draft, key: StudioKey): Promise<{ pack: MadeFile; latest: MadeFile }> {
  const signed = await signPack(payloadOf(draft), key.keyid, key.privateKey, key.publicKey);
  const hash = await sha256(signed);
  const latest: Latest = {
    kivett: 'latest',
    id: draft.id,
    version: draft.version,
    sha256: hash,
    bytes: signed.length,
    file: `${draft.id}.${draft.version}.${hash.slice(0, 16)}.kivett.json`,
  };
  return {
    pack: { name: latest.file, text: new TextDecoder().decode(signed) },
    latest: { name: `${draft.id}.latest.json`, text: `${JSON.stringify(latest, null, 2)}\n` },
  };
}

/** What others need to trust packs signed with the key. */
export async function publicKeyFile({ keyid, publicKey }: StudioKey): Promise<MadeFile> {
  const content = { keyid, publicKey: toBase64(publicKey), fingerprint: await fingerprintOf(publicKey) };
  return { name: `ki-vett-${keyid}.public.json`, text: `${JSON.stringify(content, null, 2)}\n` };
}

function pem(pkcs8: Uint8Array): string {
  const lines = toBase64(pkcs8).match(/.{1,64}/g) ?? [];
  return `-----BEGIN PRIVATE KEY-----\n${lines.join('\n')}\n-----END PRIVATE KEY-----\n`;
}

function fromPem(text: string): Uint8Array<ArrayBuffer> | null {
  return fromBase64(text.replace(/-----[^-]+-----/g, '').replace(/\s/g, '')) || null;
}

async function locked(pkcs8: Uint8Array<ArrayBuffer>, publicKey: Uint8Array, password: string): Promise<string> {
  const [salt, iv] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(12))];
  const secret = await secretOf(password, salt, ITERATIONS);
  const data = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, secret, pkcs8));
  const file = {
    kivett: 'key',
    kdf: 'PBKDF2-SHA-256',
    iterations: ITERATIONS,
    salt: toBase64(salt),
    cipher: 'AES-256-GCM',
    iv: toBase64(iv),
    data: toBase64(data),
    publicKey: toBase64(publicKey),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

async function unlocked(text: string, password: string): Promise<Uint8Array<ArrayBuffer> | null | 'wrong_password'> {
  let file: Record<string, unknown>;
  try {
    file = JSON.parse(text) as Record<string, unknown>;
  } catch {
    return null;
  }
  const bytes = (field: string) => fromBase64(typeof file[field] === 'string' ? file[field] : '!');
  const [salt, iv, data] = [bytes('salt'), bytes('iv'), bytes('data')];
  const { iterations } = file;
  if (file.kivett !== 'key' || !salt || !iv || !data) return null;
  // A file that asks for a day of work is no key file.
  if (typeof iterations !== 'number' || iterations < 1 || iterations > 5_000_000) return null;
  try {
    const secret = await secretOf(password, salt, iterations);
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, secret, data));
  } catch {
    return 'wrong_password';
  }
}

async function secretOf(password: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(password.normalize('NFKC')),
    'PBKDF2',
    false,
    ['deriveKey'],
  );
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    typed,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function padded(base64url: string): string {
  const plain = base64url.replace(/-/g, '+').replace(/_/g, '/');
  return plain.padEnd(Math.ceil(plain.length / 4) * 4, '=');
}
