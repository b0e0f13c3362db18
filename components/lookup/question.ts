import type { Language } from '../../lib/contracts/language';
import type { LookupAnswer } from '../../lib/contracts/lookup';
import { pick, t } from '../../lib/i18n';

/** One part of the question as it was understood; taking it away gives `without` as the new question. */
export interface Chip {
  kind: 'tool' | 'task' | 'data' | 'account';
  name: string;
  without: string;
}

/** «Slik forsto vi deg», as parts that can be taken away one by one. */
export function chipsOf(answer: LookupAnswer, language: Language): Chip[] {
  const parts: { kind: Chip['kind']; name: string }[] = [];
  if (answer.toolName) parts.push({ kind: 'tool', name: answer.toolName });
  if (answer.taskName) parts.push({ kind: 'task', name: pick(answer.taskName, language) });
  if (answer.dataKind) parts.push({ kind: 'data', name: pick(answer.dataKind.name, language) });
  if (answer.account)
    parts.push({ kind: 'account', name: t(language, `account.${answer.account}`).toLocaleLowerCase('nb') });
  return parts.map(({ kind, name }, index) => ({
    kind,
    name,
    without: parts
      .filter((_, other) => other !== index)
      .map((part) => part.name)
      .join(' '),
  }));
}
