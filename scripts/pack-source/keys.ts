import { toBase64 } from '../../lib/packs/base64';
import { keyIdOf } from '../../lib/packs/sign';

export interface SigningKey {
  keyid: string;
  privateKey: CryptoKey;
  publicKey: Uint8Array<ArrayBuffer>;
}

/**
 * The key the built-in packs are signed with: `KIVETT_SIGNING_KEY` (base64 PKCS #8) for releases that others can rebuild
 * byte for byte, else one made for this build and thrown away. Built-in packs stand and fall with the extension they lie in.
 */
export async function signingKey(pkcs8: string | undefined): Promise<SigningKey> {
  const pair = pkcs8 === undefined || pkcs8 === '' ? await fresh() : await imported(pkcs8);
  return { ...pair, keyid: await keyIdOf(pair.publicKey) };
}

/** `trust.json`: which keys the built-in packs may be signed with. */
export function trustFile(key: SigningKey): string {
  return `${JSON.stringify({ keys: [{ keyid: key.keyid, publicKey: toBase64(key.publicKey) }] }, null, 2)}\n`;
}

async function fresh() {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  return {
    privateKey: pair.privateKey,
    publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)),
  };
}

async function imported(pkcs8: string) {
  const bytes = Uint8Array.from(Buffer.from(pkcs8, 'base64'));
  const privateKey = await crypto.subtle.importKey('pkcs8', bytes, 'Ed25519', true, ['sign']);
  // The public half of an Ed25519 key is in its JWK form.
  const { x } = await crypto.subtle.exportKey('jwk', privateKey);
  return { privateKey, publicKey: Uint8Array.from(Buffer.from(x ?? '', 'base64url')) };
}
