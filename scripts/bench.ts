/**
 * `npm run bench`: how fast and how large, in one process; what only the browser can tell, in it. Nothing is asserted: times differ between machines, so each
 * stands beside the ratio to something measured a moment ago on the same one. Aims are said as reached or not.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { OpenRedaction } from 'openredaction';
import { SyncRedactor } from 'redact-pii';
import { type CheckContext, check, compileCheck } from '../lib/check';
import { compileRules, inspect } from '../lib/engine';
import { builtPacks } from '../tests/corpus/built-packs';
import { BUILT_PAGES } from '../tests/pages/build';
import { measureFiles } from './measure/files';
import { measureGate } from './measure/gate';
import { measureGuard } from './measure/guard';
import { dearestPattern, worstGrowth } from './measure/hostile';
import { measureInsight } from './measure/insight';
import { measureLookup } from './measure/lookup';
import { withRules } from './measure/many-rules';
import { measurePacks } from './measure/packs';
import { isReached, type Row } from './measure/row';
import { measureKeystroke } from './measure/speed';
import { measureStudio } from './measure/studio';
import { measureTab } from './measure/tab';
import { norwegianPrompt } from './measure/texts';
import { bareScan, timed, timedInTurns } from './measure/timing';

const root = fileURLToPath(new URL('..', import.meta.url));
const LENGTHS = [500, 4_000, 100_000] as const;
const context: CheckContext = { toolId: 'chatgpt', account: 'private', channel: 'prompt', today: '2026-11-20' };

const ms = (value: number) =>
  value < 0.01 ? `${(value * 1000).toFixed(1)} µs` : `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const times = (value: number) => `${value >= 100 ? value.toFixed(0) : value.toFixed(1)}×`;
const aim = (reached: boolean, words: string) => `  [aim: ${words} – ${reached ? 'reached' : 'NOT REACHED'}]`;
const line = (text = '') => process.stdout.write(`${text}\n`);

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string })
    .version;
}

function told(row: Row): string {
  const { measure, value, detail } = row;
  const shown = value.toFixed(value < 10 ? 2 : 0);
  const goal = row.aim ? aim(isReached(row) === true, `${row.aim.at === 'most' ? '≤' : '≥'} ${row.aim.value}`) : '';
  const rest = Object.entries(detail ?? {}).map(
    ([name, own]) => `${name} ${typeof own === 'number' ? Math.round(own * 100) / 100 : own}`,
  );
  return `${measure}: ${shown}${goal}${rest.length > 0 ? ` (${rest.join(', ')})` : ''}`;
}

const packs = await builtPacks(['base']);
const only = process.argv.indexOf('--only');
if (only !== -1) {
  // One part by itself; the whole takes minutes.
  const part = process.argv[only + 1];
  const measures = { packs: measurePacks, studio: measureStudio, lookup: measureLookup, insight: measureInsight };
  const measure = measures[part as keyof typeof measures];
  if (!measure || !packs[0]) throw new Error(`--only knows: ${Object.keys(measures).join(', ')}`);
  for (const row of await measure(packs[0])) line(told(row));
  process.exit(0);
}
const compiledAt = performance.now();
const compiled = compileCheck(packs);
const compileMs = performance.now() - compiledAt;
if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
const checker = compiled.value;

line(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
line(`base pack: ${packs[0]?.rules.length} rules, compiled in ${ms(compileMs)}`);

line('\nOne text with the whole base pack');
for (const length of LENGTHS) {
  const text = norwegianPrompt(length);
  const bare = timed(() => bareScan(text));
  const engine = timed(() => inspect(text, checker.rules), { warmUp: length < 100_000 ? 1_000 : 20 });
  const full = timed(() => check(text, context, checker));
  const reached = length === 4_000 ? aim(engine.p95 <= 2, 'p95 ≤ 2 ms') : '';
  line(
    `  ${String(length).padStart(7)} characters: engine p50 ${ms(engine.p50)}, p95 ${ms(engine.p95)}${reached}; ` +
      `with policy p50 ${ms(full.p50)}, p95 ${ms(full.p95)}; engine = ${times(engine.p50 / bare.p50)} one bare charCodeAt pass (${ms(bare.p50)})`,
  );
}

line('\nAgainst others on the same texts (time of theirs ÷ time of ours, p50)');
const open = new OpenRedaction({ redactionMode: 'placeholder' });
const redactPii = new SyncRedactor();
for (const length of LENGTHS) {
  const text = norwegianPrompt(length);
  const few = length > 10_000 ? { runs: 5, warmUp: 1 } : { runs: 100, warmUp: 20 };
  const ours = () => inspect(text, checker.rules);
  const first = await timedInTurns(ours, () => open.detect(text), few);
  const second = await timedInTurns(ours, () => redactPii.redact(text), few);
  const ratio = first.theirs.p50 / first.ours.p50;
  line(
    `  ${String(length).padStart(7)} characters: openredaction ${versionOf('openredaction')} ${ms(first.theirs.p50)} = ${times(ratio)}` +
      `${length === 4_000 ? aim(ratio >= 25, '≥ 25× faster') : ''}; ` +
      `redact-pii ${versionOf('redact-pii')} ${ms(second.theirs.p50)} = ${times(second.theirs.p50 / second.ours.p50)}`,
  );
}

line('\nOne letter typed into 100 000 characters');
const typing = measureKeystroke(checker.rules);
const saved = typing.full / typing.keystroke;
line(
  `  read again: p50 ${ms(typing.keystroke)}; read whole: p50 ${ms(typing.full)} = ${times(saved)}${aim(saved >= 20, '≥ 20× cheaper')}`,
);

line('\nMore rules, 4 000 characters');
const text = norwegianPrompt(4_000);
const grown = (total: number) => {
  const rules = compileRules(withRules(packs, total));
  if (!rules.ok) throw new Error(JSON.stringify(rules.problems.slice(0, 3)));
  return () => inspect(text, rules.value);
};
const { ours: few, theirs: many } = await timedInTurns(grown(300), grown(3_000), { runs: 300, warmUp: 100 });
line(`  300 rules: p50 ${ms(few.p50)}, p95 ${ms(few.p95)}`);
line(`  3 000 rules: p50 ${ms(many.p50)}, p95 ${ms(many.p95)}`);
const growth = many.p50 / few.p50;
line(`  3 000 rules take ${growth.toFixed(2)}× the time of 300${aim(growth <= 1.5, '≤ 1.5×')}`);

line('\nA large pack of a kommune');
if (packs[0]) for (const row of await measurePacks(packs[0])) line(`  ${told(row)}`);
if (packs[0]) for (const row of [...measureLookup(packs[0]), ...measureInsight(packs[0])]) line(`  ${told(row)}`);

line('\nTexts made to cost time');
const growth16 = worstGrowth(checker.rules);
line(
  `  16 times the length takes at most ${growth16.growth.toFixed(0)}× the time (${growth16.what}); 16 is linear, 256 quadratic`,
);
const [base] = packs;
if (base) {
  const dearest = dearestPattern(checker.rules, base);
  line(
    `  the dearest pattern: ${dearest.cost.toFixed(1)} readings of an ordinary text by all rules (${dearest.where})`,
  );
}

line('\nSize of what is built (.output/chrome-mv3)');
const output = join(root, '.output', 'chrome-mv3');
if (existsSync(output)) {
  const files = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  for (const file of files.sort()) {
    const path = join(output, file);
    const brotli = brotliCompressSync(readFileSync(path)).length / 1000;
    const isContent = file.startsWith('content-scripts');
    line(
      `  ${file}: ${(statSync(path).size / 1000).toFixed(1)} kB, ${brotli.toFixed(1)} kB brotli` +
        `${isContent ? aim(brotli <= 200, 'content script ≤ 200 kB brotli') : ''}`,
    );
  }
} else line('  not built: run `npm run build` first, sizes were NOT measured');

line('\nIn the real browser, with what is built, and files in Node');
const browserRows: [string, () => Promise<Row[]>][] = [
  ['large files', measureFiles],
  ['from Enter to the page', measureGate],
  ['the request guard', measureGuard],
  ['heap and main thread of a tab', measureTab],
  ['a keystroke in the pack studio', measureStudio],
];
for (const [what, measure] of existsSync(output) && existsSync(BUILT_PAGES) ? browserRows : []) {
  try {
    for (const row of await measure()) line(`  ${told(row)}`);
  } catch (error) {
    line(`  ${what}: NOT measured, ${String(error).split('\n')[0]}`);
  }
}
if (!existsSync(output) || !existsSync(BUILT_PAGES)) {
  line('  not built: run `npm run build` and `npx playwright test --project pages` first, nothing was measured here');
}
