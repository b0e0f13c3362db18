import type { Verdict } from '../../lib/contracts/decision';
import type { Language } from '../../lib/contracts/language';
import { t } from '../../lib/i18n';
import { ClassMarker } from '../ui/class-marker';
import { headline, incompleteSentence, summary, textReasons } from './verdict-text';

export interface VerdictHeadProps {
  verdict: Verdict;
  language: Language;
  /** Id of the sentence, for `aria-labelledby`. */
  id?: string;
}

/** Marker, one sentence, the findings counted, and what was not read: the top of every verdict. */
export function VerdictHead({ verdict, language, id }: VerdictHeadProps) {
  const { decision, state } = verdict;
  const incomplete = incompleteSentence(decision, language);
  const counted = summary(textReasons(verdict), language);
  const synthetic = decision.reasons.some((reason) => reason.synthetic);
  return (
    <div className="kv-verdict">
      {state === 'unchecked' ? null : <ClassMarker classId={decision.class} language={language} />}
      <h2 id={id} className="kv-verdict__sentence">
        {headline(verdict, language)}
      </h2>
      {counted && <p className="kv-verdict__summary">{upperFirst(counted)}.</p>}
      {state === 'unchecked' && <p>{t(language, 'verdict.unchecked.now')}</p>}
      {incomplete && <p className="kv-verdict__incomplete">{incomplete}</p>}
      {synthetic && <p>{t(language, 'verdict.synthetic')}</p>}
    </div>
  );
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);
}
