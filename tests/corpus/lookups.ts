import { readFileSync } from 'node:fs';
import type { LookupAnswer, LookupAnswerWord } from '../../lib/contracts/lookup';

/** One question with what the example kommune rightly answers; `undefined` is not looked at, `null` is none. */
export interface AskedRow {
  question: string;
  answer: LookupAnswerWord;
  tool: string | null | undefined;
  task: string | null | undefined;
}

const WORDS: Readonly<Record<string, LookupAnswerWord>> = {
  yes: 'yes',
  yc: 'yes_with_conditions',
  no: 'no',
  ask: 'ask',
  unknown: 'unknown',
};
const part = (text: string | undefined) => (text === '*' ? undefined : text === '-' ? null : text);

/** A file of `tests/corpus/lookups`. Throws on a line that is not in the format its head describes. */
export function readLookups(name: 'eksempel' | 'held-out' | 'fresh'): AskedRow[] {
  const lines = readFileSync(new URL(`lookups/${name}.tsv`, import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [word, tool, task, question] = line.split('\t');
      const answer = WORDS[word ?? ''];
      if (!answer || !question) throw new Error(`not a line of look-ups: ${line}`);
      return { question, answer, tool: part(tool), task: part(task) };
    });
}

const YES: ReadonlySet<LookupAnswerWord> = new Set(['yes', 'yes_with_conditions']);

/** `wrong_yes` is the one that costs: the person goes on where the kommune says no, ask, or nothing. */
export function rightly(row: AskedRow, got: LookupAnswer): 'right' | 'wrong' | 'wrong_yes' {
  if (YES.has(got.answer) && !YES.has(row.answer)) return 'wrong_yes';
  const same = (want: string | null | undefined, is: string | null) => want === undefined || want === is;
  return got.answer === row.answer && same(row.tool, got.tool) && same(row.task, got.task) ? 'right' : 'wrong';
}
