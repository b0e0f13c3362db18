import { Button, Field, Label, Textarea } from '@digdir/designsystemet-react';
import { useId, useMemo, useState } from 'react';
import type { Account, Verdict } from '../../lib/contracts/decision';
import type { RedactionPreview } from '../../lib/contracts/in-page';
import type { Language } from '../../lib/contracts/language';
import type { RedactionPlan } from '../../lib/contracts/redaction';
import { t } from '../../lib/i18n';
import { PlanEditor } from '../redaction/plan-editor';
import type { PanelRules } from './panel-rules';

export interface SafeCopyProps {
  language: Language;
  rules: PanelRules;
  text: string;
  verdict: Verdict;
  toolId: string | null;
  account: Account;
  copy: (text: string) => Promise<boolean>;
}

/** The text with people's details replaced, checked once more before it is called safe; what is replaced can be looked at and changed. */
export function SafeCopy({ language, rules, text, verdict, toolId, account, copy }: SafeCopyProps) {
  const id = useId();
  const preview = useMemo<RedactionPreview>(
    () => ({
      redaction: rules.redaction(text, verdict),
      after: (anonymised) => rules.checkAnonymised(anonymised, toolId, account),
    }),
    [rules, text, verdict, toolId, account],
  );
  const first = preview.redaction.plan;
  const [changed, setChanged] = useState<{ of: RedactionPlan; plan: RedactionPlan } | null>(null);
  // Changes belong to the text they were made for.
  const plan = changed?.of === first ? changed.plan : first;
  const safe = useMemo(() => preview.redaction.apply(plan), [preview, plan]);
  const after = useMemo(() => preview.after(safe), [preview, safe]);
  const [done, setDone] = useState<{ of: string; copied: boolean } | null>(null);
  if (first.places.length === 0) return null;
  const stillHeld = after.decision.action === 'ask' || after.decision.action === 'stop';
  return (
    <section className="kv-stack kv-stack--tight kv-safe">
      <Field>
        <Label htmlFor={id}>{t(language, 'check.safe.title')}</Label>
        <Field.Description>{t(language, 'check.safe.note', { count: safe.count })}</Field.Description>
        <Textarea id={id} readOnly rows={6} value={safe.text} spellCheck={false} />
      </Field>
      <details className="kv-why">
        <summary className="kv-why__summary">
          <span className="kv-why__ask">{t(language, 'redaction.look')}</span>
        </summary>
        <PlanEditor
          text={text}
          preview={preview}
          plan={plan}
          onPlan={(next) => setChanged({ of: first, plan: next })}
          language={language}
        />
      </details>
      {stillHeld && <p className="kv-verdict__incomplete kv-safe__held">{t(language, 'check.safe.stillPersonal')}</p>}
      <div className="kv-row">
        <Button
          variant={stillHeld ? 'secondary' : 'primary'}
          data-size="sm"
          onClick={() => void copy(safe.text).then((copied) => setDone({ of: safe.text, copied }))}
        >
          {t(language, 'check.copy')}
        </Button>
        <span role="status">
          {done?.of === safe.text && t(language, done.copied ? 'common.copied' : 'check.copyFailed')}
        </span>
      </div>
    </section>
  );
}
