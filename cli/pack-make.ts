import { createPrivateKey } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { latestSchema } from '../lib/contracts/published';
import { rootEnvelopeSchema, rootSchema } from '../lib/contracts/root';
import { fingerprintOf, fromBase64, keyIdOf, sha256, signPack, signRoot, toBase64 } from '../lib/packs';
import { readKey as readStudioKey } from '../lib/studio/signing';
import { buildPack, readRegister } from '../scripts/pack-source/build';
import { EXIT, type Io, write } from './io';
import { loadPacks, readBytes } from './load-packs';
import { contentProblems, looseJson, readDraft } from './pack-draft';
import { type PackCommand, problemReport } from './pack-problems';
import { notRead, put, tell } from './put';
import { writeKit } from './write-kit';

/** Read and write for the owner alone. */
const OWNER_ONLY = 0o600;

/** A new Ed25519 key as PEM (PKCS #8), encrypted when `KIVETT_KEY_PASSPHRASE` is set. Never written over another. */
export async function keygen({ out, format }: PackCommand, io: Io): Promise<number> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  const passphrase = process.env.KIVETT_KEY_PASSPHRASE;
  const pem = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' }).export({
    format: 'pem',
    type: 'pkcs8',
    ...(passphrase ? { cipher: 'aes-256-cbc', passphrase } : {}),
  });
  if (!(await put(out ?? '', pem, false, io, OWNER_ONLY))) return EXIT.unreadable;
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const facts = {
    file: out,
    encrypted: Boolean(passphrase),
    keyid: await keyIdOf(publicKey),
    publicKey: toBase64(publicKey),
    fingerprint: await fingerprintOf(publicKey),
  };
  await tell(facts, format, io);
  return EXIT.nothing;
}

/** Signs a pack that would be installed; one that is signed already gets one more signature over the same bytes. */
export async function signFile(file: Uint8Array<ArrayBuffer>, command: PackCommand, io: Io): Promise<number> {
  const key = await readKey(command.key ?? '', io);
  if (!key) return EXIT.unreadable;
  const rooted = readRootDraft(file);
  if (rooted) return signRootFile(rooted, key, command, io);
  const draft = readDraft(file);
  if (!draft.ok) return refused(draft.problems, command, io, EXIT.unreadable);
  const { pack, payload, envelope } = draft.value;
  const { problems } = await contentProblems(pack, io);
  if (problems.length > 0) return refused(problems, command, io, EXIT.above);
  const signed = JSON.parse(
    new TextDecoder().decode(await signPack(payload, key.keyid, key.privateKey, key.publicKey)),
  ) as { signatures: { keyid: string }[] };
  const others = envelope?.signatures.filter(({ keyid }) => keyid !== key.keyid) ?? [];
  const text = JSON.stringify({ ...signed, signatures: [...others, ...signed.signatures] });
  const out = command.out ?? `${command.files[0]?.replace(/(?:\.kivett)?\.json$/, '')}.kivett.json`;
  // A signature that is added goes into the file it is added to.
  if (!(await put(out, text, command.force || (envelope !== null && out === command.files[0]), io)))
    return EXIT.unreadable;
  await tell(
    { file: out, id: pack.id, version: pack.version, keyid: key.keyid, signatures: others.length + 1 },
    command.format,
    io,
  );
  return EXIT.nothing;
}

interface RootDraft {
  payload: Uint8Array<ArrayBuffer>;
  version: number;
  signatures: readonly { keyid: string; sig: string }[];
}

/** A root document (contracts/root.ts), signed or plain; null when the file is something else. */
function readRootDraft(file: Uint8Array<ArrayBuffer>): RootDraft | null {
  const json = looseJson(file);
  const envelope = rootEnvelopeSchema.safeParse(json);
  const payload = envelope.success ? fromBase64(envelope.data.payload) : file;
  const root = rootSchema.safeParse(envelope.success && payload ? looseJson(payload) : json);
  if (!payload || !root.success) return null;
  return { payload, version: root.data.version, signatures: envelope.success ? envelope.data.signatures : [] };
}

/** Each holder of a root key signs in turn; the file is passed on until the threshold is reached. */
async function signRootFile(root: RootDraft, key: SigningKey, command: PackCommand, io: Io): Promise<number> {
  const signed = JSON.parse(new TextDecoder().decode(await signRoot(root.payload, [key]))) as RootDraft;
  const signatures = [...root.signatures.filter(({ keyid }) => keyid !== key.keyid), ...signed.signatures];
  const out = command.out ?? `${root.version}.root.json`;
  const same = root.signatures.length > 0 && out === command.files[0];
  if (!(await put(out, JSON.stringify({ ...signed, signatures }), command.force || same, io))) return EXIT.unreadable;
  await tell({ file: out, root: root.version, keyid: key.keyid, signatures: signatures.length }, command.format, io);
  return EXIT.nothing;
}

/** What every browser asks for again and again, and what it asks for once. As the names of files say at common hosts. */
const HEADERS = `/*.latest.json
  Cache-Control: public, no-cache
  Access-Control-Allow-Origin: *
/*.kivett.json
  Cache-Control: public, max-age=31536000, immutable
  Access-Control-Allow-Origin: *
`;

/** Lays a signed pack out for a static host: the file named by its content, the pointer, and the headers they need. */
export async function publish(file: Uint8Array<ArrayBuffer>, command: PackCommand, io: Io): Promise<number> {
  const draft = readDraft(file);
  if (!draft.ok) return refused(draft.problems, command, io, EXIT.unreadable);
  const { pack, payload, envelope } = draft.value;
  if (!envelope) return refused([{ code: 'not_an_envelope' }], command, io, EXIT.above);
  for (const { sig, key } of envelope.signatures) {
    const [signature, publicKey] = [fromBase64(sig), key === undefined ? null : fromBase64(key)];
    if (publicKey && !(signature && (await verified(publicKey, signature, payload))))
      return refused([{ code: 'bad_signature' }], command, io, EXIT.above);
  }
  const { problems } = await contentProblems(pack, io);
  if (problems.length > 0) return refused(problems, command, io, EXIT.above);

  const folder = command.out ?? '';
  const pointer = join(folder, `${pack.id}.latest.json`);
  const before = existsSync(pointer) ? latestSchema.safeParse(looseJson(readFileSync(pointer))) : null;
  if (before?.success && before.data.version >= pack.version && !command.force) {
    const detail = `${pack.version} <= ${before.data.version}`;
    return refused([{ code: 'version_went_down', path: 'version', detail }], command, io, EXIT.above);
  }
  const print = await sha256(file);
  const name = `${pack.id}.${pack.version}.${print.slice(0, 16)}.kivett.json`;
  const latest = {
    kivett: 'latest',
    id: pack.id,
    version: pack.version,
    sha256: print,
    bytes: file.length,
    file: name,
  };
  mkdirSync(folder, { recursive: true });
  // The pointer last: until it is there, nobody asks for the rest.
  const laid =
    (await put(join(folder, name), file, true, io)) &&
    (await put(join(folder, '_headers'), HEADERS, true, io)) &&
    (await put(pointer, `${JSON.stringify(latest, null, 2)}\n`, true, io));
  if (!laid) return EXIT.unreadable;
  await tell({ pointer, ...latest }, command.format, io);
  if (command.kit === null) return EXIT.nothing;
  const kit = readBytes(command.kit);
  // Not in the folder itself: that one is laid out for everybody to read.
  return kit ? writeKit(kit, `${folder.replace(/\/$/, '')}-kit`, command, io) : notRead(command.kit, io);
}

/** YAML and Markdown (docs/PACKS.md) → the JSON that is signed. */
export async function buildFolder(command: PackCommand, io: Io): Promise<number> {
  const folder = command.files[0] ?? '';
  const base = await loadPacks([], io.packFolder);
  if (!base.ok) return refused(base.problems, command, io, EXIT.unreadable);
  // Sources may be named by the keys of the base that lies beside the folder, as in the project itself.
  const beside = join(dirname(folder), 'base');
  const register = { ...(existsSync(beside) ? readRegister(beside) : {}), ...readRegister(folder) };
  const result = buildPack(folder, base.value.packs, register, io.today);
  if (!result.built || result.problems.length > 0) {
    if (command.format === 'json')
      await write(io.stdout, `${JSON.stringify({ built: false, problems: result.problems }, null, 2)}\n`);
    else
      for (const { file, path, message } of result.problems)
        await write(io.stderr, `${[file, path, message].filter(Boolean).join(' · ')}\n`);
    return EXIT.above;
  }
  if (!(await put(command.out ?? '', result.built.json, command.force, io))) return EXIT.unreadable;
  const { id, version } = result.built.pack;
  await tell({ file: command.out, id, version, bytes: Buffer.byteLength(result.built.json) }, command.format, io);
  return EXIT.nothing;
}

interface SigningKey {
  keyid: string;
  privateKey: CryptoKey;
  publicKey: Uint8Array<ArrayBuffer>;
}

/** A key as `keygen` or the pack studio writes it; either may be locked, and `KIVETT_KEY_PASSPHRASE` opens it. */
async function readKey(path: string, io: Io): Promise<SigningKey | null> {
  try {
    const text = readFileSync(path, 'utf8');
    const passphrase = process.env.KIVETT_KEY_PASSPHRASE ?? '';
    // The studio's locked file is JSON; what OpenSSL has encrypted, Node opens.
    const opened = text.trimStart().startsWith('{') ? text : plainPem(text, passphrase);
    const read = await readStudioKey(opened, '', passphrase);
    if (read.ok) return read.key;
  } catch {
    // Said below: what is no key, and what the passphrase does not open, look alike.
  }
  await write(io.stderr, `${path}: not an Ed25519 private key, or KIVETT_KEY_PASSPHRASE does not open it\n`);
  return null;
}

function plainPem(text: string, passphrase: string): string {
  const key = createPrivateKey({ key: text, format: 'pem', ...(passphrase === '' ? {} : { passphrase }) });
  return String(key.export({ format: 'pem', type: 'pkcs8' }));
}

async function verified(
  raw: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  payload: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, signature, payload);
  } catch {
    return false;
  }
}

async function refused(
  problems: Parameters<typeof problemReport>[0],
  { format, language }: PackCommand,
  io: Io,
  code: number,
): Promise<number> {
  if (format === 'json') await write(io.stdout, `${JSON.stringify({ ok: false, problems }, null, 2)}\n`);
  else await write(io.stderr, problemReport(problems, language));
  return code;
}
