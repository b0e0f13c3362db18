import { join } from 'node:path';
import type { Pack } from '../../../lib/contracts/pack';
import { type CompiledRules, compileRules } from '../../../lib/engine';
import { buildPack, readRegister } from '../../../scripts/pack-source/build';

const folder = (name: string) => join(import.meta.dirname, '../../../packs', name);

/** The base pack, and on top of it the example kommune's, built from their sources in memory. */
export function packsFromSource(): Pack[] {
  const packs: Pack[] = [];
  let register: Record<string, unknown> = {};
  for (const name of ['base', 'eksempel']) {
    register = { ...register, ...readRegister(folder(name)) };
    const { built, problems } = buildPack(folder(name), [...packs], register, '2026-11-22');
    if (!built) throw new Error(JSON.stringify(problems));
    packs.push(built.pack);
  }
  return packs;
}

/** Their rules, ready to run. */
export function rulesFromSource(packs: readonly Pack[] = packsFromSource()): CompiledRules {
  const rules = compileRules(packs);
  if (!rules.ok) throw new Error(JSON.stringify(rules.problems));
  return rules.value;
}
