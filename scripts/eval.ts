/**
 * `npm run eval`: how well the built-in rules detect, and what that is worth beside the aims. What the project holds is
 * always measured; data that is not part of it too, when KIVETT_DATA names the folder. `-- --json` prints the same as JSON,
 * `-- --only names,ids` measures some areas only.
 */
import { existsSync } from 'node:fs';
import { compileCheck } from '../lib/check';
import { builtPacks } from '../tests/corpus/built-packs';
import { measureBenign } from './measure/benign';
import { measureCorpus } from './measure/corpus';
import { measureIds } from './measure/ids';
import { measureLookups } from './measure/lookups';
import { measureNames } from './measure/names';
import { measurePhi } from './measure/phi';
import { measureRedaction } from './measure/redaction';
import { isReached, type Row } from './measure/row';
import { measureSecrets } from './measure/secrets';
import { measureSpeed } from './measure/speed';
import { measureTopics } from './measure/topics';

const asJson = process.argv.includes('--json');
const only = process.argv[process.argv.indexOf('--only') + 1]?.split(',') ?? [];
const wanted = (area: string) => !process.argv.includes('--only') || only.includes(area);
const data = process.env.KIVETT_DATA ?? '';
const write = (line = '') => void process.stdout.write(`${line}\n`);

const packs = await builtPacks();
const compiled = compileCheck(packs);
if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
const checker = compiled.value;
const base = compileCheck(await builtPacks(['base']));
if (!base.ok) throw new Error(JSON.stringify(base.problems));
const { rules } = base.value;

interface Area {
  id: string;
  title: string;
  /** True when it reads data that is not in the project. */
  outside: boolean;
  run: () => Row[] | Promise<Row[]>;
}

const areas: Area[] = [
  { id: 'corpus', title: 'Municipal prompts (committed)', outside: false, run: () => measureCorpus(checker) },
  { id: 'topics', title: 'Topics (committed)', outside: false, run: () => measureTopics(checker) },
  { id: 'lookups', title: '«Kan jeg bruke dette?» (committed)', outside: false, run: () => measureLookups(packs) },
  { id: 'redaction', title: 'Anonymising (committed)', outside: false, run: () => measureRedaction(checker) },
  { id: 'names', title: 'Person names', outside: true, run: () => measureNames(data, rules) },
  { id: 'phi', title: 'Hospital notes (Nor-DeID validation)', outside: true, run: () => measurePhi(data, rules) },
  { id: 'ids', title: 'Identifiers', outside: true, run: () => measureIds(data, rules) },
  { id: 'secrets', title: 'Secrets', outside: true, run: () => measureSecrets(data, rules) },
  { id: 'benign', title: 'Ordinary texts', outside: true, run: () => measureBenign(data, checker) },
  { id: 'speed', title: 'Speed (ratios within this run)', outside: false, run: () => measureSpeed(rules) },
];

const measured: (Row & { area: string })[] = [];
const skipped: string[] = [];
for (const area of areas.filter(({ id }) => wanted(id))) {
  if (area.outside && !existsSync(data)) {
    skipped.push(area.id);
    if (!asJson) write(`\n${area.title}: SKIPPED, KIVETT_DATA names no folder`);
    continue;
  }
  if (!asJson) write(`\n${area.title}`);
  for (const row of await area.run()) {
    measured.push({ ...row, area: area.id });
    if (!asJson) write(`  ${tell(row)}`);
  }
}

const aims = measured.filter((row) => row.aim);
const reached = aims.filter(isReached);
if (asJson) {
  write(
    JSON.stringify(
      { node: process.version, rows: measured.map((row) => ({ ...row, reached: isReached(row) })), skipped },
      null,
      2,
    ),
  );
} else {
  write(
    `\n${reached.length} of ${aims.length} aims reached${skipped.length > 0 ? `; NOT MEASURED: ${skipped.join(', ')}` : ''}`,
  );
  for (const row of aims) if (!isReached(row)) write(`  not reached: ${tell(row)}`);
}

function tell(row: Row): string {
  const sign = row.aim?.at === 'least' ? '≥' : '≤';
  const aim = row.aim ? `  [${sign} ${row.aim.value}: ${isReached(row) ? 'reached' : 'NOT REACHED'}]` : '';
  const detail = Object.entries(row.detail ?? {}).map(([name, value]) => `${name} ${value}`);
  return `${row.id}: ${figure(row.value)}${aim}  ${row.measure}${detail.length > 0 ? ` (${detail.join('; ')})` : ''}`;
}

function figure(value: number): string {
  if (Number.isNaN(value)) return '–';
  if (Number.isInteger(value)) return String(value);
  return Math.abs(value) < 0.01 ? value.toFixed(5) : value.toFixed(3);
}
