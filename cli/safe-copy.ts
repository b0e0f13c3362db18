import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Checker, check } from '../lib/check';
import type { SafeCopy } from '../lib/contracts/copies';
import { writeSafeCopy } from '../lib/copies';
import { copyText, noCopySentence, replacedKinds } from '../lib/explain/copy-text';
import { readBytes as readFileBytes } from '../lib/files/read-bytes';
import type { Command } from './args';
import { EXIT, type Io, write } from './io';
import { readBytes } from './load-packs';
import { findTool } from './scan';
import { inputError } from './texts';

type SafeCopyCommand = Extract<Command, { name: 'safe-copy' }>;

/** Why a file as it is can't be read: nothing is known of it then, as with any other input. */
const UNREADABLE: ReadonlySet<string> = new Set([
  'password',
  'unknown_kind',
  'damaged',
  'too_large',
  'expands_too_much',
  'reader_failed',
  'kind_not_supported',
]);

/** Writes a copy beside the file, or where it is told to. The original is never written to, nor any other file that exists. */
export async function safeCopy(command: SafeCopyCommand, checker: Checker, io: Io): Promise<number> {
  const { file, language } = command;
  const bytes = readBytes(file);
  if (!bytes) return failed(inputError(file, 'not_found'), command, io);
  const context = {
    toolId: await findTool(command, checker, io),
    account: command.account,
    channel: 'file',
    today: io.today,
  } as const;
  const copy = await writeSafeCopy(
    bytes,
    basename(file),
    { read: readFileBytes, check: (text) => check(text, context, checker) },
    { language, pictures: command.pictures },
  );
  if (!copy.ok) {
    if (command.format === 'json') await write(io.stdout, `${JSON.stringify({ id: file, ...copy }, null, 2)}\n`);
    else await write(io.stderr, `${file}: ${noCopySentence(copy.reason, language)}\n`);
    return UNREADABLE.has(copy.reason) ? EXIT.unreadable : EXIT.above;
  }
  const out = command.out ?? join(dirname(file), copy.name);
  try {
    writeFileSync(out, copy.bytes, { flag: 'wx' });
  } catch {
    return failed(inputError(file, 'not_written'), command, io);
  }
  await write(io.stdout, report(copy, file, out, command));
  return EXIT.nothing;
}

function report(
  { count, kinds, pictures }: Extract<SafeCopy, { ok: true }>,
  id: string,
  out: string,
  { format, language }: SafeCopyCommand,
): string {
  if (format === 'json') return `${JSON.stringify({ id, ok: true, out, count, kinds, pictures }, null, 2)}\n`;
  const list = replacedKinds(kinds, language);
  const lines = [
    `${copyText(language, 'copy.written', { file: out, count })}${list && `: ${list}`}.`,
    copyText(language, 'copy.stillPersonal'),
    ...(pictures ? [copyText(language, 'copy.pictures')] : []),
  ];
  return `${lines.join('\n')}\n`;
}

async function failed(error: ReturnType<typeof inputError>, { format }: SafeCopyCommand, io: Io): Promise<number> {
  if (format === 'json') await write(io.stdout, `${JSON.stringify(error, null, 2)}\n`);
  else await write(io.stderr, `${error.id}: ${error.error.message}\n`);
  return EXIT.unreadable;
}
