import type { LookupAnswer } from '../lib/contracts/lookup';
import { type LookupIndex, lookup } from '../lib/lookup';
import type { Command } from './args';
import { EXIT, type Io, readAll, write } from './io';
import { decodeUtf8 } from './lines';
import { lookupReport } from './report';
import { answerLines } from './stream';
import { INPUT_ERRORS } from './texts';

type LookupCommand = Extract<Command, { name: 'lookup' }>;

/** The stable shape of one answer. */
function lookupAnswer(id: string | number | null, { answer, tool, task, dataClass, cardId }: LookupAnswer) {
  return { id, answer, tool, task, dataClass, cardId };
}

export async function answerLookup(command: LookupCommand, index: LookupIndex, io: Io): Promise<number> {
  if (command.format === 'jsonl' && command.question === null) {
    const { bad } = await answerLines(io, 'query', (id, query) => lookupAnswer(id, lookup(query, index, io.today)));
    return bad ? EXIT.unreadable : EXIT.nothing;
  }
  const question = command.question ?? decodeUtf8(await readAll(io.stdin));
  if (question === null) {
    await write(io.stderr, `${INPUT_ERRORS.not_utf8}\n`);
    return EXIT.unreadable;
  }
  const answer = lookup(question, index, io.today);
  if (command.format === 'text') await write(io.stdout, lookupReport(answer, command.language));
  else if (command.format === 'jsonl') await write(io.stdout, `${JSON.stringify(lookupAnswer(null, answer))}\n`);
  else await write(io.stdout, `${JSON.stringify({ id: null, ...answer }, null, 2)}\n`);
  return EXIT.nothing;
}
