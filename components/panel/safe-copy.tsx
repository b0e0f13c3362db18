import { Button, Field, Label, Textarea } from '@digdir/designsystemet-react';
import { useId, useMemo, useState } from 'react';
import type { Account, Verdict } from '../../lib/contracts/decision';
import type { Language } from '../../lib/contracts/language';
import { t } from '../../lib/i18n';
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

/** The text with people's details replaced, checked once more before it is called safe. */
export function SafeCopy({ language, rules, text, verdict, toolId, account, copy }: SafeCopyProps) {
  const id = useId();
  const safe = useMemo(() => rules.anonymise(text, verdict), [rules, text, verdict]);
  const after = useMemo(() => rules.check(safe.text, toolId, account), [rules, safe, toolId, account]);
  const [done, setDone] = useState<{ of: string; copied: boolean } | null>(null);
  if (safe.count === 0) return null;
  const stillHeld = after.decision.action === 'ask' || after.decision.action === 'stop';
  return (
    <section className="kv-stack kv-stack--tight kv-safe">
      <Field>
        <Label htmlFor={id}>{t(language, 'check.safe.title')}</Label>
        <Field.Description>{t(language, 'check.safe.note', { count: safe.count })}</Field.Description>
        <Textarea id={id} readOnly rows={6} value={safe.text} spellCheck={false} />
      </Field>
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
