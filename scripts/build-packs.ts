/**
 * Builds the built-in packs from `packs/`: `npm run packs`. Reads YAML and Markdown, writes out word forms, checks
 * everything, signs, and writes `.built/packs/`. `--deep` also proves patterns bounded, which takes minutes. Ends with 1 and a list of all problems when something is wrong.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Pack } from '../lib/contracts/pack';
import { signPack } from '../lib/packs/sign';
import { buildPack, readRegister } from './pack-source/build';
import { signingKey, trustFile } from './pack-source/keys';
import { proveDeep } from './pack-source/patterns';
import type { SourceProblem } from './pack-source/types';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, '.built', 'packs');

/** National layer first: each pack may refer to those before it. */
const FOLDERS = ['base', 'eksempel'];

function formCount(pack: Pack): { terms: number; forms: number } {
  const terms = pack.rules.flatMap((rule) => (rule.kind === 'term' ? rule.terms : []));
  return { terms: terms.length, forms: terms.reduce((sum, term) => sum + term.forms.length, 0) };
}

const deep = process.argv.includes('--deep');
const today = new Date().toISOString().slice(0, 10);
const key = await signingKey(process.env.KIVETT_SIGNING_KEY);
const problems: SourceProblem[] = [];
const below: Pack[] = [];
let register: Record<string, unknown> = {};
const lines: string[] = [];

/** Written at the end, all together: packs and trust file of two builds must never mix. */
const files = new Map<string, string | Uint8Array>([['trust.json', trustFile(key)]]);
for (const name of FOLDERS) {
  const folder = join(root, 'packs', name);
  register = { ...register, ...readRegister(folder) };
  const result = buildPack(folder, below, register, today);
  problems.push(...result.problems);
  if (!result.built) break;
  const { pack, json } = result.built;
  below.push(pack);
  const payload = new TextEncoder().encode(json);
  const file = await signPack(payload, key.keyid, key.privateKey);
  files.set(`${name}.kivett.json`, file);
  const { terms, forms } = formCount(pack);
  const counts = {
    tools: pack.tools.length,
    rules: pack.rules.length,
    examples: pack.rules.reduce((sum, rule) => sum + rule.examples.match.length + rule.examples.ignore.length, 0),
    terms,
    forms,
    tasks: pack.tasks.length,
    'data kinds': pack.data_kinds.length,
    hjemler: Object.keys(pack.hjemler).length,
    articles: pack.articles.length,
    decisions: pack.decisions.length + pack.family_decisions.length,
    'first names': pack.names ? pack.names.first.split('\n').length : 0,
    'last names': pack.names ? pack.names.last.split('\n').length : 0,
  };
  const kb = (bytes: number) => `${(bytes / 1024).toFixed(0)} kB`;
  lines.push(
    `${name}: ${kb(file.length)} file, ${kb(payload.length)} payload, ${kb(brotliCompressSync(payload).length)} brotli`,
    `  ${Object.entries(counts)
      .filter(([, count]) => count > 0)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ')}`,
  );
}

if (deep) {
  for (const pack of below) {
    const { proven, notProven } = proveDeep(pack);
    lines.push(
      `${pack.id}: ${proven.length} patterns proven bounded; not proven in time: ${notProven.join(', ') || 'none'}`,
    );
  }
}
if (problems.length > 0) {
  for (const { file, path, message } of problems)
    process.stderr.write(`${file}${path ? ` ${path}` : ''}: ${message}\n`);
  process.stderr.write(`${problems.length} problems in packs/; nothing was written\n`);
  process.exitCode = 1;
} else {
  mkdirSync(out, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(out, name), content);
  process.stdout.write(`${lines.join('\n')}\n`);
}
