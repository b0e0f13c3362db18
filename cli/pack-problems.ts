import type { PackProblem } from '../lib/contracts/errors';
import type { Language } from '../lib/contracts/language';
import { packErrors } from '../locales/pack-errors';
import type { Command } from './args';

export type PackCommand = Extract<Command, { name: 'pack' }>;

/** Code, place and detail for the maker of the pack; the sentence for whoever got it. */
export function problemReport(problems: readonly PackProblem[], language: Language): string {
  const first = problems[0];
  const sentence = first ? packErrors[`packError.${first.code}`][language] : '';
  const lines = problems.map(({ code, path, detail }) => `  ${[code, path, detail].filter(Boolean).join(' · ')}`);
  return `${[sentence, ...lines].join('\n')}\n`;
}
