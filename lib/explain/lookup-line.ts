import type { Language } from '../contracts/language';
import type { LookupAnswer } from '../contracts/lookup';
import { pick, t } from '../i18n';

/** An answer in one line: the word, and the question as it was understood. «Ja, hvis … – Microsoft 365 Copilot · referat» */
export function lookupLine(answer: LookupAnswer, language: Language): string {
  const understood = [
    answer.toolName,
    answer.taskName && pick(answer.taskName, language),
    answer.dataKind && pick(answer.dataKind.name, language),
    answer.account && t(language, `account.${answer.account}`).toLocaleLowerCase('nb'),
  ].filter((part): part is string => Boolean(part));
  const word = answer.which.length > 0 ? t(language, 'lookup.which') : t(language, `lookup.answer.${answer.answer}`);
  return understood.length === 0 ? word : `${word} – ${understood.join(' · ')}`;
}
