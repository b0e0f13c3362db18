import * as z from 'zod/mini';
import type { PackErrorCode, PackProblem } from '../contracts/errors';
import type { MessageOutput } from '../contracts/messages';
import type { Pack } from '../contracts/pack';
import { compileRules } from '../engine';
import { log, logId } from '../log';
import { readSigned, readStranger, type SignedPack, sha256, type Trust } from '../packs';
import type { BuiltIn } from './built-in';

type File = Uint8Array<ArrayBuffer>;

export interface Loaded extends SignedPack {
  builtIn: boolean;
  byPolicy: boolean;
  /** Start of the file's SHA-256. */
  print: string;
}
export type Source = Pick<Loaded, 'builtIn' | 'byPolicy'>;

/** Everything that one reading of the store and the package gave; replaced as a whole, so that nobody meets half of it. */
export interface Shelf {
  loaded: Map<string, Loaded>;
  problems: PackProblem[];
  trust: Trust;
  rootExpired: boolean;
  builtIn: Pick<BuiltIn, 'roots' | 'layers'>;
}

export const MARK = 'built_in';
/** What was installed from the package the last time: while nothing in it has changed, a start only has to read. */
export const markSchema = z.object({ stamp: z.string(), prints: z.array(z.string()), ids: z.array(z.string()) });
/** The content is as it was; it is the signers who may not, or no longer. */
export const NOT_TRUSTED: readonly PackErrorCode[] = ['unknown_key', 'key_not_for_layer', 'threshold_not_met'];

export function empty(): Shelf {
  return {
    loaded: new Map(),
    problems: [],
    trust: { keys: new Map(), grants: [] },
    rootExpired: false,
    builtIn: { roots: new Map() },
  };
}

export function packsOf(shelf: Shelf): Pack[] {
  return Array.from(shelf.loaded.values(), ({ pack }) => pack);
}

/** How many of these packs, lowest first, hold together, and why no more. */
export function together(packs: readonly Pack[]): { count: number; problems: PackProblem[] } {
  const problems: PackProblem[] = [];
  let count = packs.length;
  for (; count > 2; count--) {
    const compiled = compileRules(packs.slice(0, count));
    if (compiled.ok) break;
    problems.push(...compiled.problems);
  }
  return { count, problems };
}

export function note(
  into: Shelf,
  event: 'pack_refused' | 'pack_fell_back',
  found: readonly PackProblem[],
  packId: string,
): void {
  into.problems.push(...found.map((one) => ({ ...one, path: [packId, one.path].filter(Boolean).join('/') })));
  log(event, { pack: logId(packId), code: logId(found[0]?.code ?? 'unknown'), count: found.length });
}

export function storeFailed(into: Shelf, code: string): void {
  into.problems.push({ code: 'not_stored', detail: code });
  log('store_failed', { code: logId(code) });
}

export function refused(found: PackProblem[]): MessageOutput<'packs.install'> {
  log('pack_refused', { code: logId(found[0]?.code ?? 'unknown'), count: found.length });
  return { installed: false, problems: found };
}

export function without(trust: Trust, source: 'root' | 'person'): Trust {
  return { keys: trust.keys, grants: trust.grants.filter((grant) => grant.source !== source) };
}

export function signatureOf({ keys, grants }: Trust): string {
  const all = grants.map((grant) => ({ ...grant, keyids: [...grant.keyids].toSorted() }));
  return JSON.stringify([[...keys].map(([keyid, key]) => [keyid, key.join()]), all]);
}

function aboutOf({ id, version, layer, name, publisher, issued, expires }: Pack) {
  return { id, version, layer, name, publisher, issued, expires };
}

export async function printOf(file: Uint8Array): Promise<string> {
  return (await sha256(file as File)).slice(0, 8);
}

/** What a file says of itself, and by whose key; a known signer needs no question. */
export async function inspectFile(
  file: File,
  publicKey: File | null,
  trust: Trust,
): Promise<MessageOutput<'packs.inspect'>> {
  const nothing = { about: null, fingerprint: null };
  const known = await readSigned(file, trust);
  if (known.ok) return { signer: 'trusted', about: aboutOf(known.value.pack), fingerprint: null, problems: [] };
  if (known.problems[0]?.code !== 'unknown_key') return { ...nothing, signer: 'none', problems: known.problems };
  const stranger = await readStranger(file, publicKey);
  if (!stranger.ok) {
    const keyMissing = stranger.problems[0]?.code === 'unknown_key';
    return { ...nothing, signer: keyMissing ? 'unknown' : 'none', problems: stranger.problems };
  }
  const { pack, fingerprint } = stranger.value;
  return { signer: 'unknown', about: aboutOf(pack), fingerprint, problems: [] };
}
