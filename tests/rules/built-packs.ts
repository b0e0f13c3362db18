import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Pack } from '../../lib/contracts/pack';
import { openEnvelope, parsePack, parseTrust } from '../../lib/packs';

const folder = fileURLToPath(new URL('../../.built/packs/', import.meta.url));

/** One built-in pack as the extension gets it: signature checked, then parsed. */
export async function builtPack(name: 'base' | 'eksempel'): Promise<Pack> {
  if (!existsSync(`${folder}trust.json`)) throw new Error('No built packs: run `npm run packs` first.');
  const roots = parseTrust(readFileSync(`${folder}trust.json`));
  if (!roots.ok) throw new Error(JSON.stringify(roots.problems));
  const payload = await openEnvelope(readFileSync(`${folder}${name}.kivett.json`), roots.value);
  if (!payload.ok) throw new Error(JSON.stringify(payload.problems));
  const pack = parsePack(payload.value);
  if (!pack.ok) throw new Error(JSON.stringify(pack.problems));
  return pack.value;
}
