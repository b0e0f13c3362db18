import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Pack } from '../../lib/contracts/pack';
import { openEnvelope, parsePack, parseTrust } from '../../lib/packs';

const folder = fileURLToPath(new URL('../../.built/packs/', import.meta.url));

/** The packs as the extension gets them: the signed files of the last `npm run packs`, national layer first. */
export async function builtPacks(names: readonly string[] = ['base', 'eksempel']): Promise<Pack[]> {
  if (!existsSync(`${folder}trust.json`)) throw new Error('No built packs: run `npm run packs` first.');
  const roots = parseTrust(readFileSync(`${folder}trust.json`));
  if (!roots.ok) throw new Error(`trust.json: ${JSON.stringify(roots.problems)}`);
  const packs: Pack[] = [];
  for (const name of names) {
    const payload = await openEnvelope(readFileSync(`${folder}${name}.kivett.json`), roots.value);
    if (!payload.ok) throw new Error(`${name}: ${JSON.stringify(payload.problems)}`);
    const pack = parsePack(payload.value);
    if (!pack.ok) throw new Error(`${name}: ${JSON.stringify(pack.problems)}`);
    packs.push(pack.value);
  }
  return packs;
}
