import { useDeferredValue, useMemo, useState } from 'react';
import type { Verdict } from '../../lib/contracts/decision';
import type { RedactionPreview } from '../../lib/contracts/in-page';
import type { Language } from '../../lib/contracts/language';
import type { PlanChange, RedactionPlan } from '../../lib/contracts/redaction';
import { t } from '../../lib/i18n';
import { headline, summary, textReasons } from '../check/verdict-text';
import { DiffTable } from './diff-table';
import { SwapRow } from './swap-row';

export interface PlanEditorProps {
  text: string;
  preview: RedactionPreview;
  language: Language;
  /** Told of every change, so that whoever draws it can do what the plan says. */
  onPlan: (plan: RedactionPlan) => void;
  plan: RedactionPlan;
}

/** What anonymising will do: side by side, one row for each that is replaced, and what the text will be then. Plain elements: also drawn in the chat page. */
export function PlanEditor({ text, preview, language, plan, onPlan }: PlanEditorProps) {
  const { redaction, after } = preview;
  const shown = useDeferredValue(plan);
  const verdict = useMemo(() => after(redaction.apply(shown)), [after, redaction, shown]);
  const [first] = useState(redaction.plan);
  return (
    <div className="kv-redact">
      <DiffTable text={text} plan={shown} language={language} />
      <ul className="kv-findings" aria-label={t(language, 'redaction.swaps')}>
        {plan.entities.map((entity) => (
          <SwapRow
            key={entity.id}
            entity={entity}
            plan={plan}
            language={language}
            change={(change: PlanChange) => onPlan(redaction.change(plan, change))}
          />
        ))}
      </ul>
      {plan !== first && (
        <button type="button" className="ds-button kv-quiet" data-variant="tertiary" onClick={() => onPlan(first)}>
          {t(language, 'redaction.undo')}
        </button>
      )}
      <Afterwards verdict={verdict} language={language} />
    </div>
  );
}

/** The class computed anew, what is left that may point at someone, and that this is pseudonymised, not anonymous. */
function Afterwards({ verdict, language }: { verdict: Verdict; language: Language }) {
  const left = textReasons(verdict);
  const small = verdict.findings.some(({ evidence }) => evidence.some(({ kind }) => kind === 'small_place'));
  return (
    <div className="kv-after">
      <p role="status">{t(language, 'redaction.then', { sentence: headline(verdict, language) })}</p>
      {left.length > 0 && <p>{t(language, 'redaction.left', { what: summary(left, language) })}</p>}
      {small && <p>{t(language, 'redaction.small')}</p>}
      <p className="kv-after__honest">{t(language, 'redaction.honest')}</p>
    </div>
  );
}
