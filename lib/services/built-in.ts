import { browser } from 'wxt/browser';
import type { PackProblem, Result } from '../contracts/errors';
import type { Pack } from '../contracts/pack';
import { parseBuiltInTrust, type TrustRoots } from '../packs';

/** What comes inside the extension: the keys that are trusted, and the signed packs, national layer first. */
export interface BuiltIn {
  roots: TrustRoots;
  /** Layers that a key is limited to; one that is not named may sign any. */
  layers?: ReadonlyMap<string, readonly Pack['layer'][]>;
  files: Uint8Array<ArrayBuffer>[];
}

const PACK_FILES = ['packs/base.kivett.json', 'packs/eksempel.kivett.json'] as const;

/** Reads the built-in files from the extension's own package; nothing leaves the machine. */
export async function fetchBuiltIn(): Promise<Result<BuiltIn, PackProblem>> {
  try {
    const [trust, ...files] = await Promise.all(['packs/trust.json', ...PACK_FILES].map(fetchOwn));
    const keys = parseBuiltInTrust(trust ?? new Uint8Array());
    return keys.ok ? { ok: true, value: { ...keys.value, files } } : keys;
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
