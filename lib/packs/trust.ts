import * as z from 'zod/mini';
import type { PackProblem, Result } from '../contracts/errors';
import { LAYERS, type Pack } from '../contracts/pack';
import type { Root } from '../contracts/root';
import { fromBase64 } from './base64';
import { parseJson } from './json';

/** Key id → raw Ed25519 public key (32 bytes, RFC 8032 §5.1.5). A pack signed by any other key is refused. */
export type TrustRoots = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
type Layer = Pack['layer'];

/** Where trust in a key comes from: the extension itself, the organisation's policy, its root document, or a person. */
type TrustSource = 'built_in' | 'policy' | 'root' | 'person';

/** Some keys, what they may sign, and how many of them it takes. */
interface Grant {
  source: TrustSource;
  keyids: ReadonlySet<string>;
  threshold: number;
  layers: readonly Layer[];
  /** Only packs of these ids; left out: any. */
  ids?: readonly string[];
}

export interface Trust {
  keys: TrustRoots;
  grants: readonly Grant[];
}

/** What may be trusted, by source. Whatever the last three say, the national layer stays with the built-in keys. */
export interface TrustSources {
  builtIn: TrustRoots;
  /** Layers of a built-in key; one that is not named may sign any. */
  builtInLayers?: ReadonlyMap<string, readonly Layer[]>;
  policy?: TrustRoots;
  /** A verified root document (see `verifyChain`). While it is there, the policy's keys vouch for it and sign no packs. */
  root?: Root | null;
  /** Keys whose fingerprint a person has compared. */
  person?: TrustRoots;
}

const POLICY_LAYERS: readonly Layer[] = ['region', 'kommune', 'service'];
const PERSON_LAYERS: readonly Layer[] = ['kommune', 'service', 'person'];

/** Puts the sources together. A key id that two sources name keeps the key of the first, in the order of `TrustSources`. */
export function trustOf({ builtIn, builtInLayers, policy, root, person }: TrustSources): Trust {
  const keys = new Map<string, Uint8Array<ArrayBuffer>>();
  const grants: Grant[] = [];
  const add = (more: TrustRoots) => {
    for (const [keyid, key] of more) if (!keys.has(keyid)) keys.set(keyid, key);
  };
  add(builtIn);
  for (const keyid of builtIn.keys()) {
    const layers = builtInLayers?.get(keyid) ?? LAYERS;
    grants.push({ source: 'built_in', keyids: new Set([keyid]), threshold: 1, layers });
  }
  if (root) {
    add(keysOf(root));
    for (const { layers, ids, keyids, threshold } of root.packs) {
      const allowed = layers.filter((layer) => layer !== 'national');
      const grant: Grant = { source: 'root', keyids: new Set(keyids), threshold, layers: allowed };
      grants.push(ids === undefined ? grant : { ...grant, ids });
    }
  } else if (policy) {
    add(policy);
    grants.push({ source: 'policy', keyids: new Set(policy.keys()), threshold: 1, layers: POLICY_LAYERS });
  }
  if (person) {
    add(person);
    grants.push({ source: 'person', keyids: new Set(person.keys()), threshold: 1, layers: PERSON_LAYERS });
  }
  return { keys, grants };
}

/** The keys of a root document by id. Their form is the schema's to check. */
export function keysOf(root: Root): TrustRoots {
  return new Map(
    Object.entries(root.keys).flatMap(([keyid, { publicKey }]) => {
      const raw = fromBase64(publicKey);
      return raw ? [[keyid, raw] as const] : [];
    }),
  );
}

/** Whether these signers may sign this pack. `key_not_for_layer`: none may. `threshold_not_met`: some may, too few of them. */
export function mayNotSign(
  trust: Trust,
  signers: ReadonlySet<string>,
  pack: Pick<Pack, 'id' | 'layer'>,
): PackProblem | null {
  let best: Grant | null = null;
  for (const grant of trust.grants) {
    if (!grant.layers.includes(pack.layer) || (grant.ids && !grant.ids.includes(pack.id))) continue;
    const count = [...grant.keyids].filter((keyid) => signers.has(keyid)).length;
    if (count >= grant.threshold) return null;
    if (count > 0) best ??= grant;
  }
  if (!best) return { code: 'key_not_for_layer', path: 'layer', detail: pack.layer };
  const count = [...best.keyids].filter((keyid) => signers.has(keyid)).length;
  return { code: 'threshold_not_met', detail: `${count} < ${best.threshold}` };
}

/** A flat table of keys as trust: each alone may sign anything. What the command line and the built-in files use. */
export function asTrust(roots: TrustRoots | Trust): Trust {
  return 'grants' in roots ? roots : trustOf({ builtIn: roots });
}

/** `trust.json`: `{ "keys": [{ "keyid": "…", "publicKey": "<base64 of 32 bytes>", "layers": ["national"] }] }`. */
const trustSchema = z.strictObject({
  keys: z
    .array(
      z.strictObject({
        keyid: z.string().check(z.minLength(1)),
        publicKey: z.string(),
        layers: z.optional(z.array(z.enum(LAYERS)).check(z.minLength(1))),
      }),
    )
    .check(z.minLength(1)),
});

/** Reads `trust.json`. Problems: `not_json`, `unknown_key` (a key that is not 32 bytes of base64, or the file holds none). */
export function parseTrust(file: Uint8Array): Result<TrustRoots, PackProblem> {
  const parsed = parseBuiltInTrust(file);
  return parsed.ok ? { ok: true, value: parsed.value.roots } : parsed;
}

/** The same with the layers that a key is limited to, where the file says so. */
export function parseBuiltInTrust(
  file: Uint8Array,
): Result<{ roots: TrustRoots; layers: ReadonlyMap<string, readonly Layer[]> }, PackProblem> {
  const json = parseJson(file);
  if (!json.ok) return { ok: false, problems: [{ code: 'not_json', path: 'trust' }] };
  const parsed = trustSchema.safeParse(json.value);
  if (!parsed.success) return { ok: false, problems: [{ code: 'unknown_key', path: 'trust' }] };
  const roots = new Map<string, Uint8Array<ArrayBuffer>>();
  const layers = new Map<string, readonly Layer[]>();
  for (const { keyid, publicKey, layers: limited } of parsed.data.keys) {
    const raw = fromBase64(publicKey);
    if (raw?.length !== 32) return { ok: false, problems: [{ code: 'unknown_key', path: `trust/${keyid}` }] };
    roots.set(keyid, raw);
    if (limited) layers.set(keyid, limited);
  }
  return { ok: true, value: { roots, layers } };
}
