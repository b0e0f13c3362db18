import { join } from 'node:path';
import { packSchema } from '../../../lib/contracts/pack';
import { type CompiledRules, compileRules, inspect } from '../../../lib/engine';
import { assemble } from '../../../scripts/pack-source/assemble';
import { readRegister } from '../../../scripts/pack-source/build';
import { readSources } from '../../../scripts/pack-source/read';

/** The base pack's rules and words straight from their sources, without names: what a text says must be enough. */
function rulesFromSource(): CompiledRules {
  const folder = join(import.meta.dirname, '../../../packs/base');
  const { input, problems } = assemble(folder, readSources(folder).files, readRegister(folder));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const compiled = compileRules([packSchema.parse(input)]);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.value;
}

const rules = rulesFromSource();

/** `rule: words` of the findings that count, in order; combinations and topics only. */
export function weighed(text: string): string[] {
  return inspect(text, rules)
    .findings.filter(({ confidence }) => confidence !== 'low')
    .filter(({ ruleId }) => /^(?:tema|base)\./.test(ruleId))
    .map(({ ruleId, start, end }) => `${ruleId}: ${text.slice(start, end)}`);
}

/** Types of the findings that count. */
export function types(text: string): string[] {
  const found = inspect(text, rules).findings.filter(({ confidence }) => confidence !== 'low');
  return [...new Set(found.map(({ type }) => type))].sort();
}

export { rules };
