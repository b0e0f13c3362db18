import type { Language } from '../../lib/contracts/language';
import { t } from '../../lib/i18n';
import type { Question } from '../../lib/readiness';
import { BASES } from '../../lib/readiness/basis';
import { rt } from '../../lib/readiness/text';

/** What a question rests on; what was not looked up is marked, and never passed off as certain. */
export function Basis({ question, language }: { question: Question; language: Language }) {
  const named = question.basis.map((id) => {
    const name = rt(language, `ready.basis.${id}`);
    return BASES[id].uncertain ? `${name} («${t(language, 'common.uncertain')}»)` : name;
  });
  return (
    <p className="kv-small">
      {t(language, 'common.basis')}: {named.join('; ')}.
    </p>
  );
}
