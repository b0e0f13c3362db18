import { compileCheck } from '../lib/check';
import { buildLookup } from '../lib/lookup';
import { readArgs, USAGE } from './args';
import { EXIT, type Io, write } from './io';
import { loadPacks } from './load-packs';
import { answerLookup } from './lookup';
import { packCommand } from './pack';
import { problemReport } from './pack-problems';
import { safeCopy } from './safe-copy';
import { scan } from './scan';
import { say } from './texts';

/**
 * `kivett` with its arguments: reads and writes only through `io`, and answers with the exit code (0 nothing above the
 * ceiling, 1 something above it, 2 usage or input that could not be read).
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const parsed = readArgs(argv);
  if (!parsed.ok) {
    await write(io.stderr, `kivett: ${parsed.message}\n\n${USAGE}`);
    return EXIT.unreadable;
  }
  const { command } = parsed;
  if (command.name === 'help') {
    await write(io.stdout, USAGE);
    return EXIT.nothing;
  }
  if (command.name === 'pack') return packCommand(command, io);

  const loaded = await loadPacks(command.packs, io.packFolder);
  if (!loaded.ok) {
    await write(io.stderr, problemReport(loaded.problems, command.language));
    return EXIT.unreadable;
  }
  const { packs, unsigned } = loaded.value;
  for (const name of unsigned) await write(io.stderr, `${name}: ${say('unsigned', command.language)}\n`);
  if (command.name === 'lookup') return answerLookup(command, buildLookup(packs), io);

  const checker = compileCheck(packs);
  if (!checker.ok) {
    await write(io.stderr, problemReport(checker.problems, command.language));
    return EXIT.unreadable;
  }
  return command.name === 'safe-copy' ? safeCopy(command, checker.value, io) : scan(command, checker.value, io);
}
