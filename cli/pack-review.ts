import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { packSchema } from '../lib/contracts/pack';
import { compileRules, inspect } from '../lib/engine';
import {
  adviceText,
  areaText,
  changeText,
  effectText,
  noChangesText,
  outcomeText,
} from '../lib/explain/pack-review-text';
import { diffPacks, lintPack } from '../lib/packs';
import { effectiveValues } from '../lib/policy';
import { EXIT, type Io, write } from './io';
import { contentProblems, readDraft } from './pack-draft';
import { type PackCommand, problemReport } from './pack-problems';
import { inputError, say } from './texts';

/** The pack format as JSON Schema 2020-12, made from the same schema that reads packs. */
export async function printSchema(io: Io): Promise<number> {
  const schema = z.toJSONSchema(packSchema, { io: 'input', unrepresentable: 'any' });
  await write(io.stdout, `${JSON.stringify({ title: 'KI-vett pack', ...schema }, null, 2)}\n`);
  return EXIT.nothing;
}

/** What is different between two packs. Exit 1 when something is looser: that is what a reviewer has to have seen. */
export async function diffFiles(
  before: Uint8Array<ArrayBuffer>,
  after: Uint8Array<ArrayBuffer>,
  { format, language }: PackCommand,
  io: Io,
): Promise<number> {
  const [old, now] = [readDraft(before), readDraft(after)];
  for (const one of [old, now])
    if (!one.ok) {
      await write(io.stderr, problemReport(one.problems, language));
      return EXIT.unreadable;
    }
  if (!old.ok || !now.ok) return EXIT.unreadable;
  const packs = [now.value.pack, old.value.pack];
  const changes = diffPacks(old.value.pack, now.value.pack);
  const looser = changes.some(({ effect }) => effect === 'looser');
  if (format === 'json') {
    await write(io.stdout, `${JSON.stringify({ looser, changes }, null, 2)}\n`);
  } else {
    let area: string | null = null;
    for (const change of changes) {
      if (change.area !== area) await write(io.stdout, `${areaText(change.area, language)}\n`);
      area = change.area;
      await write(io.stdout, `  ${changeText(change, packs, language)} (${effectText(change.effect, language)})\n`);
    }
    if (changes.length === 0) await write(io.stdout, `${noChangesText(language)}\n`);
  }
  return looser ? EXIT.above : EXIT.nothing;
}

/** Every value that a layer above the base has a say in: what holds, who decides, and who was passed over and why. */
export async function printEffective(
  file: Uint8Array<ArrayBuffer>,
  { format, language }: PackCommand,
  io: Io,
): Promise<number> {
  const draft = readDraft(file);
  if (!draft.ok) {
    await write(io.stderr, problemReport(draft.problems, language));
    return EXIT.unreadable;
  }
  const { pack } = draft.value;
  const { below } = await contentProblems(pack, io);
  const values = effectiveValues([...below, pack], io.today).filter(({ said }) =>
    said.some(({ packId }) => packId === pack.id),
  );
  if (format === 'json') {
    await write(io.stdout, `${JSON.stringify(values, null, 2)}\n`);
    return EXIT.nothing;
  }
  for (const { kind, key, account, value, said } of values) {
    await write(io.stdout, `${[kind, key, account].filter(Boolean).join(' ')}: ${value}\n`);
    for (const { layer, packId, wanted, outcome } of said)
      await write(io.stdout, `  ${layer} ${packId}: ${wanted}, ${outcomeText(outcome, language)}\n`);
  }
  return EXIT.nothing;
}

interface CorpusLine {
  line: number;
  findings: { ruleId: string; start: number; end: number }[];
}

/** The pack's own examples, advice about it, and with a corpus what its own rules find there: places, never the text. */
export async function testPack(file: Uint8Array<ArrayBuffer>, command: PackCommand, io: Io): Promise<number> {
  const { format, language } = command;
  const draft = readDraft(file);
  if (!draft.ok) {
    await write(io.stderr, problemReport(draft.problems, language));
    return EXIT.unreadable;
  }
  const { pack } = draft.value;
  const { problems, below } = await contentProblems(pack, io);
  const advice = problems.length > 0 ? [] : lintPack(pack, below, io.today);
  let corpus: CorpusLine[] | null = null;
  if (command.corpus !== null && problems.length === 0) {
    corpus = tryOn(command.corpus, pack, below, io.today);
    if (!corpus) {
      await write(io.stderr, `${command.corpus}: ${inputError(command.corpus, 'not_json').error.message}\n`);
      return EXIT.unreadable;
    }
  }
  if (format === 'json') {
    const result = { passed: problems.length === 0, problems, advice, ...(corpus ? { corpus } : {}) };
    await write(io.stdout, `${JSON.stringify(result, null, 2)}\n`);
  } else {
    await write(
      io.stdout,
      problems.length > 0 ? problemReport(problems, language) : `${command.files[0]}: ${say('packOk', language)}\n`,
    );
    for (const one of advice) await write(io.stdout, `  ${adviceText(one, language)}\n`);
    for (const { line, findings } of corpus ?? [])
      for (const { ruleId, start, end } of findings)
        await write(io.stdout, `${command.corpus}:${line}: ${ruleId} ${start}–${end}\n`);
  }
  return problems.length === 0 ? EXIT.nothing : EXIT.above;
}

/** Lines of the corpus in which rules of this pack find something; null when a line is not `{"text": "…"}`. */
function tryOn(
  path: string,
  pack: Parameters<typeof lintPack>[0],
  below: Parameters<typeof lintPack>[1],
  today: string,
): CorpusLine[] | null {
  const rules = compileRules([...below, pack]);
  if (!rules.ok) return null;
  const own = new Set(pack.rules.map(({ id }) => id));
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        if (line.trim() === '') return [];
        const { text } = JSON.parse(line) as { text?: unknown };
        if (typeof text !== 'string') throw new TypeError('text');
        const findings = inspect(text, rules.value, { today })
          .findings.filter(({ ruleId }) => own.has(ruleId))
          .map(({ ruleId, start, end }) => ({ ruleId, start, end }));
        return findings.length > 0 ? [{ line: index + 1, findings }] : [];
      });
  } catch {
    return null;
  }
}
