import * as z from 'zod/mini';
import type { PackProblem } from '../contracts/errors';
import type { Root } from '../contracts/root';
import type { Store } from '../db';
import { log, logId } from '../log';
import {
  fingerprintOf,
  fromBase64,
  keyIdOf,
  MAX_ROOTS,
  readRoot,
  type Trust,
  type TrustRoots,
  toBase64,
  trustOf,
  verifyChain,
} from '../packs';
import type { BuiltIn } from './built-in';

/** A key whose fingerprint the person has compared. */
export interface ConfirmedKey {
  keyid: string;
  fingerprint: string;
  /** Whom the pack said that it was from when the key was confirmed. */
  name: string;
}

export interface PackTrust {
  /** Reads everything anew; the answer holds until the next call. */
  read(
    builtIn: Pick<BuiltIn, 'roots' | 'layers'>,
  ): Promise<{ trust: Trust; rootExpired: boolean; problems: PackProblem[] }>;
  confirmed(): Promise<ConfirmedKey[]>;
  confirm(publicKey: Uint8Array<ArrayBuffer>, name: string): Promise<boolean>;
  takeBack(keyid: string): Promise<boolean>;
  /** The problems for which a root document was not taken; none when it was. */
  addRoot(file: Uint8Array<ArrayBuffer>, builtIn: TrustRoots): Promise<PackProblem[]>;
  /** Version of the root document that comes after the last one here. */
  nextRoot(): Promise<number>;
}

const KEYS = 'confirmed_keys';
const ROOTS = 'root_chain';
const MAX_KEYS = 50;
const keySchema = z.array(z.object({ publicKey: z.string(), name: z.string() }));
const chainSchema = z.array(z.instanceof(Uint8Array));

/** Whom to trust beside the built-in keys: the organisation's policy, its root document, and what the person has confirmed. */
export function createPackTrust(
  store: Store,
  trustedKeys: () => Promise<readonly string[]>,
  today: () => string,
): PackTrust {
  const stored = async <T>(key: string, schema: z.ZodMiniType<T[]>): Promise<T[]> => {
    const answer = await store.setting(key);
    const parsed = schema.safeParse(answer.ok ? answer.value : null);
    return parsed.success ? parsed.data : [];
  };
  const keys = () => stored(KEYS, keySchema);
  const chain = () => stored(ROOTS, chainSchema);

  /** A root document is vouched for by the policy or by the extension; never by a key that a person confirmed. */
  const anchors = async (builtIn: TrustRoots): Promise<TrustRoots> =>
    new Map([...(await tableOf(await trustedKeys())), ...builtIn]);

  return {
    async read({ roots, layers }) {
      const [policy, person, files] = await Promise.all([trustedKeys(), keys(), chain()]);
      const problems: PackProblem[] = [];
      let root: Root | null = null;
      if (files.length > 0) {
        // No day: what was taken in time stays in force; only something new is refused after its last day.
        const verified = await verifyChain(files, await anchors(roots), null);
        if (verified.ok) {
          root = verified.value;
          if (root.expires < today()) problems.push({ code: 'root_expired', path: 'root', detail: root.expires });
        } else problems.push(...verified.problems);
      }
      const trust = trustOf({
        builtIn: roots,
        ...(layers ? { builtInLayers: layers } : {}),
        policy: await tableOf(policy),
        root,
        person: await tableOf(person.map(({ publicKey }) => publicKey)),
      });
      return { trust, rootExpired: root !== null && root.expires < today(), problems };
    },
    async confirmed() {
      const list: ConfirmedKey[] = [];
      for (const { publicKey, name } of await keys()) {
        const raw = fromBase64(publicKey);
        if (raw) list.push({ keyid: await keyIdOf(raw), fingerprint: await fingerprintOf(raw), name });
      }
      return list;
    },
    async confirm(publicKey, name) {
      const written = toBase64(publicKey);
      const others = (await keys()).filter((one) => one.publicKey !== written);
      if (others.length >= MAX_KEYS) return false;
      return (await store.putSetting(KEYS, [...others, { publicKey: written, name: name.slice(0, 200) }])).ok;
    },
    async takeBack(keyid) {
      const left: z.infer<typeof keySchema> = [];
      for (const one of await keys()) {
        const raw = fromBase64(one.publicKey);
        if (raw && (await keyIdOf(raw)) !== keyid) left.push(one);
      }
      return (await store.putSetting(KEYS, left)).ok;
    },
    async nextRoot() {
      const files = await chain();
      const last = files[files.length - 1];
      const read = last ? await readRoot(last) : null;
      return read?.ok ? read.value.root.version + 1 : 1;
    },
    async addRoot(file, builtIn) {
      const trusted = await anchors(builtIn);
      const before = await chain();
      const last = before[before.length - 1];
      // The same again, as a poll brings it: nothing to do, nothing wrong.
      if (last && toBase64(last) === toBase64(file)) return [];
      const standing = before.length > 0 ? await verifyChain(before, trusted, null) : null;
      // A chain that nobody vouches for any more is no reason to refuse the one that takes its place.
      const files = standing?.ok ? [...before, file] : [file];
      const verified = await verifyChain(files, trusted, today());
      if (!verified.ok) {
        log('pack_refused', { code: logId(verified.problems[0]?.code ?? 'unknown'), count: 1 });
        return verified.problems;
      }
      if (files.length > MAX_ROOTS) return [{ code: 'too_large', path: 'root' }];
      const put = await store.putSetting(ROOTS, files);
      return put.ok ? [] : [{ code: 'not_stored', detail: put.problems[0]?.code ?? 'broken' }];
    },
  };
}

async function tableOf(keys: readonly string[]): Promise<TrustRoots> {
  const table = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const key of keys) {
    const raw = fromBase64(key);
    if (raw?.length === 32) table.set(await keyIdOf(raw), raw);
  }
  return table;
}
