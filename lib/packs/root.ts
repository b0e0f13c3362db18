import type { PackProblem, Result } from '../contracts/errors';
import { type Root, rootSchema } from '../contracts/root';
import { toBase64 } from './base64';
import { parseJson } from './json';
import { readEnvelope, type Sealed, signersOf } from './open-envelope';
import { keyIdOf } from './sign';
import { keysOf, type TrustRoots } from './trust';

/** Issues of a root document that are kept in a row; each is signed by the one before it. */
export const MAX_ROOTS = 100;

interface ReadRoot {
  root: Root;
  sealed: Sealed;
}

/**
 * A row of root files, oldest first, to the root document in force. The first that `anchors` have signed (one key is
 * enough: it is they who name the keys and thresholds) begins the chain; each after it has the next version and is signed
 * by as many of the root keys before it as their threshold says, and by as many of its own (TUF 1.0.33 §5.3).
 *
 * Problems: those of `readEnvelope`, `bad_root` (content, or its own keys have not signed it), `unknown_key` (no anchor),
 * `bad_signature`, `threshold_not_met`, `version_went_down`, `root_skipped_version`, `root_expired` (`today` is given and the last one has).
 */
export async function verifyChain(
  files: readonly Uint8Array[],
  anchors: TrustRoots,
  today: string | null,
): Promise<Result<Root, PackProblem>> {
  let last: Root | null = null;
  for (const file of files) {
    const read = await readRoot(file);
    if (!read.ok) return read;
    const { root, sealed } = read.value;
    if (last) {
      const broken = await notNext(last, read.value);
      if (broken) return refuse(broken);
    } else if ((await signersOf(sealed, anchors)).size === 0) continue;
    if (!(await reaches(sealed, root))) return refuse({ code: 'threshold_not_met', path: 'root' });
    last = root;
  }
  if (!last) return refuse({ code: 'unknown_key', path: 'root' });
  if (today !== null && last.expires < today) {
    return refuse({ code: 'root_expired', path: 'root/expires', detail: last.expires });
  }
  return { ok: true, value: last };
}

/** The content of a root file, not yet believed. Keys are what their ids say, and every key id that is used has a key. */
export async function readRoot(file: Uint8Array): Promise<Result<ReadRoot, PackProblem>> {
  const sealed = readEnvelope(file, 'root');
  if (!sealed.ok) return sealed;
  const json = parseJson(sealed.value.payload);
  if (!json.ok) return { ok: false, problems: [json.problem] };
  const parsed = rootSchema.safeParse(json.value);
  if (!parsed.success) return refuse({ code: 'bad_root', path: 'root' });
  const root = parsed.data;
  for (const [keyid, key] of keysOf(root)) {
    if ((await keyIdOf(key)) !== keyid) return refuse({ code: 'bad_root', path: `root/keys/${keyid}` });
  }
  for (const role of [root.root, ...root.packs]) {
    const ids = new Set(role.keyids);
    const known = [...ids].every((keyid) => Object.hasOwn(root.keys, keyid));
    if (!known || role.threshold > ids.size) return refuse({ code: 'bad_root', path: 'root/threshold' });
  }
  return { ok: true, value: { root, sealed: sealed.value } };
}

/** What stops `next` from following `last`; null when nothing does. */
async function notNext(last: Root, { root: next, sealed }: ReadRoot): Promise<PackProblem | null> {
  const detail = `${last.version} → ${next.version}`;
  if (next.version <= last.version) return { code: 'version_went_down', path: 'root/version', detail };
  if (next.version !== last.version + 1) return { code: 'root_skipped_version', path: 'root/version', detail };
  return (await reaches(sealed, last)) ? null : { code: 'threshold_not_met', path: 'root' };
}

async function reaches(sealed: Sealed, by: Root): Promise<boolean> {
  const signers = await signersOf(sealed, keysOf(by));
  return new Set(by.root.keyids.filter((keyid) => signers.has(keyid))).size >= by.root.threshold;
}

/** Signs a root document's bytes with all of these keys; the answer is the file. */
export async function signRoot(
  payload: Uint8Array<ArrayBuffer>,
  keys: readonly { keyid: string; privateKey: CryptoKey }[],
): Promise<Uint8Array<ArrayBuffer>> {
  const signatures = await Promise.all(
    keys.map(async ({ keyid, privateKey }) => ({
      keyid,
      sig: toBase64(new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, payload))),
    })),
  );
  return new TextEncoder().encode(JSON.stringify({ kivett: 'root', payload: toBase64(payload), signatures }));
}

function refuse(problem: PackProblem): { ok: false; problems: PackProblem[] } {
  return { ok: false, problems: [problem] };
}
