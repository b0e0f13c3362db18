import { writeFileSync } from 'node:fs';
import { EXIT, type Io, write } from './io';
import { INPUT_ERRORS } from './texts';

/** False when it could not be written; the reason has been said. */
export async function put(
  path: string,
  content: string | Uint8Array,
  over: boolean,
  io: Io,
  mode = 0o644,
): Promise<boolean> {
  try {
    writeFileSync(path, content, { flag: over ? 'w' : 'wx', mode });
    return true;
  } catch {
    await write(io.stderr, `${path}: cannot be written: the file exists (--force), or its folder does not\n`);
    return false;
  }
}

/** Facts by name, a line each or as JSON. */
export async function tell(facts: Readonly<Record<string, unknown>>, format: 'text' | 'json', io: Io): Promise<void> {
  const text = Object.entries(facts).map(([name, value]) => `${name}: ${value}`);
  await write(io.stdout, format === 'json' ? `${JSON.stringify(facts, null, 2)}\n` : `${text.join('\n')}\n`);
}

/** Says that a file can't be read, and answers with the exit code for it. */
export async function notRead(name: string, io: Io): Promise<number> {
  await write(io.stderr, `${name}: ${INPUT_ERRORS.not_found}\n`);
  return EXIT.unreadable;
}
