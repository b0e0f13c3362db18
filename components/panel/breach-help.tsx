import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import type { Verdict } from '../../lib/contracts/decision';
import type { Language } from '../../lib/contracts/language';
import { pick, t } from '../../lib/i18n';
import { Contacts } from '../check/contacts';
import { FindingsList } from '../check/findings-list';

export interface BreachHelpProps {
  language: Language;
  /** The decision for the event; its notices and contacts are the kommune's own words. */
  verdict: Verdict;
  onClose: () => void;
}

/** «Jeg limte inn noe jeg ikke skulle»: three calm steps and whom to call. Asks for nothing and keeps nothing. */
export function BreachHelp({ language, verdict, onClose }: BreachHelpProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const contacts = verdict.decision.ways.filter((way) => way.kind === 'contact');
  return (
    <section className="kv-stack">
      <h2 ref={heading} tabIndex={-1} className="kv-h1 kv-breach__title">
        {t(language, 'breach.title')}
      </h2>
      <ol className="kv-list">
        <li>{t(language, 'breach.step.delete')}</li>
        <li>{t(language, 'breach.step.note')}</li>
        <li>{t(language, 'breach.step.tell')}</li>
      </ol>
      {verdict.decision.notices.map((notice) => (
        <p key={notice.ruleId}>{pick(notice.message, language)}</p>
      ))}
      <Contacts contacts={contacts} language={language} />
      <FindingsList
        reasons={verdict.decision.notices}
        findings={[]}
        text={null}
        language={language}
        label={t(language, 'finding.notices')}
        notices
      />
      <div>
        <Button variant="secondary" data-size="sm" onClick={onClose}>
          {t(language, 'breach.close')}
        </Button>
      </div>
    </section>
  );
}
