import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackProblem, Result } from '../lib/contracts/errors';
import { LAYERS, type Pack } from '../lib/contracts/pack';
import { checkReferences, openEnvelope, parsePack, parseTrust, type TrustRoots } from '../lib/packs';

export interface LoadedFile {
  pack: Pack;
  /** False for a pack as plain JSON: a draft that someone tries out on their own machine. */
  signed: boolean;
}

/**
 * The base and the packs asked for, national layer first. Signatures are verified; a plain, unsigned pack is taken too,
 * since here it is the person's own file and own machine, and is reported in `unsigned`. Self-tests are not run: they are
 * for installing.
 */
export async function loadPacks(
  wanted: readonly string[],
  folder: string,
): Promise<Result<{ packs: Pack[]; unsigned: string[] }, PackProblem>> {
  const roots = readTrust(folder);
  if (!roots.ok) return roots;
  const unsigned: string[] = [];
  const packs = new Map<string, Pack>();
  for (const name of ['base', ...wanted]) {
    const path = packPath(name, folder);
    const file = readBytes(path);
    if (!file) return { ok: false, problems: [{ code: 'not_json', path: name, detail: 'cannot be read' }] };
    const loaded = await openPack(file, roots.value);
    if (!loaded.ok)
      return { ok: false, problems: loaded.problems.map((one) => ({ ...one, path: place(name, one.path) })) };
    if (!loaded.value.signed) unsigned.push(name);
    packs.set(loaded.value.pack.id, loaded.value.pack);
  }
  const sorted = [...packs.values()].sort((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer));
  // A dangling reference is a tool or a basis that is silently not there; the built-in packs were checked when built.
  const problems = sorted
    .filter((pack) => unsigned.length > 0 && pack.id !== 'base')
    .flatMap((pack) => checkReferences(pack, sorted.slice(0, sorted.indexOf(pack))));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { packs: sorted, unsigned } };
}

/** A built-in pack by name goes before a file of that name; a path always is a file. */
export function packPath(name: string, folder: string): string {
  const builtIn = join(folder, `${name}.kivett.json`);
  return /^[a-z0-9-]+$/.test(name) && existsSync(builtIn) ? builtIn : name;
}

export function readTrust(folder: string): Result<TrustRoots, PackProblem> {
  const file = readBytes(join(folder, 'trust.json'));
  return file
    ? parseTrust(file)
    : { ok: false, problems: [{ code: 'not_json', path: 'trust.json', detail: 'cannot be read' }] };
}

export async function openPack(file: Uint8Array, roots: TrustRoots): Promise<Result<LoadedFile, PackProblem>> {
  const opened = await openEnvelope(file, roots);
  if (opened.ok) {
    const parsed = parsePack(opened.value);
    return parsed.ok ? { ok: true, value: { pack: parsed.value, signed: true } } : parsed;
  }
  if (opened.problems[0]?.code !== 'not_an_envelope') return opened;
  const plain = parsePack(file);
  return plain.ok
    ? { ok: true, value: { pack: plain.value, signed: false } }
    : looksLikePack(plain.problems)
      ? plain
      : opened;
}

/** A plain pack with a mistake deserves to hear of the mistake; anything else of the missing envelope. */
function looksLikePack(problems: readonly PackProblem[]): boolean {
  return problems[0]?.code !== 'unknown_format';
}

export function readBytes(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function place(name: string, path: string | undefined): string {
  return path ? `${name}: ${path}` : name;
}
