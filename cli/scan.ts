import { type CheckContext, type Checker, check } from '../lib/check';
import { ceilingLevel, classLevel } from '../lib/contracts/classes';
import type { Verdict } from '../lib/contracts/decision';
import { toolForHost } from '../lib/policy';
import type { Command } from './args';
import { EXIT, type Io, readAll, write } from './io';
import { decodeUtf8 } from './lines';
import { readBytes } from './load-packs';
import { scanReport } from './report';
import { answerLines } from './stream';
import { type InputError, inputError, say } from './texts';

type ScanCommand = Extract<Command, { name: 'scan' }>;

/** The stable shape of one answer. A stream carries what was agreed and no more; one document also tells how each was seen. */
function scanAnswer(id: string | number | null, verdict: Verdict, { evidence: told = false } = {}) {
  return {
    id,
    class: verdict.decision.class,
    action: verdict.decision.action,
    findings: verdict.findings.map(({ type, start, end, ruleId, confidence, class: classId, evidence }) => ({
      type,
      start,
      end,
      ruleId,
      confidence,
      class: classId,
      ...(told && { evidence }),
    })),
    incomplete: verdict.decision.incomplete,
  };
}

export async function scan(command: ScanCommand, checker: Checker, io: Io): Promise<number> {
  const context: CheckContext = {
    toolId: await findTool(command, checker, io),
    account: command.account,
    channel: 'cli',
    today: io.today,
  };
  let above = false;
  const judge = (text: string): Verdict => {
    const verdict = check(text, context, checker);
    if (isAbove(verdict)) above = true;
    return verdict;
  };

  if (command.format === 'jsonl' && command.files.length === 0) {
    const { bad } = await answerLines(io, 'text', (id, text) => scanAnswer(id, judge(text)));
    return exitCode(bad, above);
  }

  let bad = false;
  const answers: object[] = [];
  for (const { name, bytes } of await sources(command, io)) {
    const read = readText(bytes);
    if (!read.ok) {
      bad = true;
      const error = inputError(name, read.code);
      if (command.format === 'text') await write(io.stderr, `${name}: ${error.error.message}\n`);
      else answers.push(error);
      continue;
    }
    const verdict = judge(read.text);
    if (command.format === 'text') await write(io.stdout, scanReport(name, read.text, verdict, command.language));
    else answers.push(scanAnswer(name, verdict, { evidence: command.format === 'json' }));
  }
  if (command.format === 'jsonl') await write(io.stdout, answers.map((one) => `${JSON.stringify(one)}\n`).join(''));
  if (command.format === 'json') {
    const only = command.files.length <= 1 ? answers[0] : answers;
    await write(io.stdout, `${JSON.stringify(only, null, 2)}\n`);
  }
  return exitCode(bad, above);
}

export async function findTool(
  { tool, language }: Pick<ScanCommand, 'tool' | 'language'>,
  { policy }: Checker,
  io: Io,
): Promise<string | null> {
  if (tool === null) return null;
  const id = policy.tools.has(tool) ? tool : toolForHost(policy, tool)?.id;
  if (id !== undefined) return id;
  await write(io.stderr, `--tool ${tool}: ${say('unknownTool', language)}\n`);
  return tool;
}

async function sources({ files }: ScanCommand, io: Io): Promise<{ name: string; bytes: Uint8Array | null }[]> {
  if (files.length === 0) return [{ name: '-', bytes: await readAll(io.stdin) }];
  return files.map((name) => ({ name, bytes: readBytes(name) }));
}

function readText(bytes: Uint8Array | null): { ok: true; text: string } | { ok: false; code: InputError } {
  if (!bytes) return { ok: false, code: 'not_found' };
  // A zero byte: a document or picture. Its bytes are not its text, and an empty answer would be a lie.
  if (bytes.includes(0)) return { ok: false, code: 'not_text' };
  const text = decodeUtf8(bytes);
  if (text === null) return { ok: false, code: 'not_utf8' };
  return { ok: true, text: text.startsWith('\ufeff') ? text.slice(1) : text };
}

/** Above the ceiling, or not read well enough to say that it is not. */
function isAbove({ decision }: Verdict): boolean {
  return (
    classLevel(decision.class) > ceilingLevel(decision.ceiling) ||
    decision.action === 'ask' ||
    decision.action === 'stop'
  );
}

function exitCode(bad: boolean, above: boolean): number {
  if (bad) return EXIT.unreadable;
  return above ? EXIT.above : EXIT.nothing;
}
