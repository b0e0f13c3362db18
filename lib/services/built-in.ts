import { browser } from 'wxt/browser';
import type { PackProblem, Result } from '../contracts/errors';
import { parseTrust, type TrustRoots } from '../packs';

/** What comes inside the extension: the keys that are trusted, and the signed packs, national layer first. */
export interface BuiltIn {
  roots: TrustRoots;
  files: Uint8Array<ArrayBuffer>[];
}

const PACK_FILES = ['packs/base.kivett.json', 'packs/eksempel.kivett.json'] as const;

/** Reads the built-in files from the extension's own package; nothing leaves the machine. */
export async function fetchBuiltIn(): Promise<Result<BuiltIn, PackProblem>> {
  try {
    const [trust, ...files] = await Promise.all(['packs/trust.json', ...PACK_FILES].map(fetchOwn));
    const roots = parseTrust(trust ?? new Uint8Array());
    return roots.ok ? { ok: true, value: { roots: roots.value, files } } : roots;
  } catch {
    // Only a package that was built or unpacked wrongly gets here.
    return { ok: false, problems: [{ code: 'not_json', path: 'packs' }] };
  }
}

async function fetchOwn(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const url = (browser.runtime.getURL as (path: string) => string)(`/${path}`);
  const response = await fetch(url);
  if (!response.ok) throw new Error(path);
  return new Uint8Array(await response.arrayBuffer());
}
