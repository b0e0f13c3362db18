import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Pack, packSchema, type Rule, ruleSchema } from '../../../lib/contracts/pack';
import { type CompiledRules, compileRules } from '../../../lib/engine';

const folder = join(import.meta.dirname, '../../../packs/base');

/** The rules of one file of the base pack, through the schema. */
export function rulesOf(file: string): Rule[] {
  const { rules } = parse(readFileSync(join(folder, 'rules', file), 'utf8')) as { rules: unknown[] };
  return rules.map((rule) => ruleSchema.parse(rule));
}

function list(name: string): string {
  const path = readdirSync(join(folder, 'names')).includes(name) ? join(folder, 'names', name) : null;
  return path ? readFileSync(path, 'utf8').trim() : '';
}

/** A pack around some rules, with the base pack's names. */
export function packOf(rules: Rule[], more: Partial<Record<keyof Pack, unknown>> = {}): Pack {
  return packSchema.parse({
    format: 1,
    id: 'test',
    version: 1,
    layer: 'national',
    name: { nb: 'Test', nn: 'Test', en: 'Test' },
    publisher: 'Test',
    issued: '2026-11-22',
    expires: '2027-11-22',
    rules,
    names: {
      first: list('first.txt'),
      last: list('last.txt'),
      ambiguous: list('ambiguous.tsv'),
      titles: list('titles.txt')
        .split('\n')
        .filter((line) => !line.startsWith('#')),
      model: readFileSync(join(folder, 'names', 'model.bin')).toString('base64'),
      kilde: [{ title: 'SSB', certainty: 'verified' }],
      sist_kontrollert: '2026-11-22',
    },
    ...more,
  });
}

/** Compiles, or fails with the problems. */
export function compiled(packs: readonly Pack[]): CompiledRules {
  const result = compileRules(packs);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** Identifier and secret rules of the base pack. */
export function baseRules(): CompiledRules {
  return compiled([
    packOf([
      ...rulesOf('identifiers.yaml'),
      ...rulesOf('navn.yaml'),
      ...rulesOf('adresse-og-kontakt.yaml'),
      ...rulesOf('secrets.yaml'),
      ...rulesOf('sikkerhet.yaml'),
    ]),
  ]);
}

/** `⟦` and `⟧` taken out, with the spans they marked. */
export function readMarked(marked: string): { text: string; spans: string[] } {
  const spans: string[] = [];
  let text = '';
  let open = -1;
  for (const char of marked) {
    if (char === '⟦') open = text.length;
    else if (char === '⟧') spans.push(`${open}-${text.length}`);
    else text += char;
  }
  return { text, spans };
}
