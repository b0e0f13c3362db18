import { Button, Checkbox, Field, Label, Select } from '@digdir/designsystemet-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Account, Verdict } from '../../lib/contracts/decision';
import type { Language } from '../../lib/contracts/language';
import {
  BREACH_KINDS,
  type BreachKind,
  breachReport,
  HOW_MANY,
  type HowMany,
  type RequestTarget,
} from '../../lib/guidance/requests';
import { gt } from '../../lib/guidance/text';
import { pick, t } from '../../lib/i18n';
import { Contacts } from '../check/contacts';
import { FindingsList } from '../check/findings-list';
import { Request } from '../requests/request';

export interface BreachHelpProps {
  language: Language;
  /** YYYY-MM-DD. */
  today: string;
  tool: string | null;
  account: Account;
  target: RequestTarget;
  copy: (text: string) => Promise<boolean>;
  /** The decision for the event; its notices and contacts are the kommune's own words. */
  verdict: Verdict;
  onClose: () => void;
}

/** «Jeg limte inn noe jeg ikke skulle»: three calm steps, whom to call, and a message to send. Asks for no content and keeps nothing. */
export function BreachHelp({ language, verdict, onClose, ...about }: BreachHelpProps) {
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
      <p>{gt(language, 'breach.clock')}</p>
      <Draft language={language} {...about} close={onClose} />
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

/** What may be said of it without saying it: boxes to tick, and the message that comes of them. */
function Draft({
  language,
  today,
  tool,
  account,
  target,
  copy,
  close,
}: Omit<BreachHelpProps, 'verdict' | 'onClose'> & { close: () => void }) {
  const [kinds, setKinds] = useState<readonly BreachKind[]>([]);
  const [many, setMany] = useState<HowMany>('none');
  const id = useId();
  const mail = useMemo(
    () => breachReport({ day: today, tool, account, kinds, many }, language),
    [today, tool, account, kinds, many, language],
  );
  return (
    <>
      <fieldset className="kv-stack kv-stack--tight">
        <legend className="kv-small">{gt(language, 'breach.kinds')}</legend>
        <div className="kv-breach__kinds">
          {BREACH_KINDS.map((kind) => (
            <Checkbox
              key={kind}
              data-size="sm"
              label={gt(language, `breach.kind.${kind}`)}
              checked={kinds.includes(kind)}
              onChange={(event) =>
                setKinds((before) =>
                  BREACH_KINDS.filter((one) => (one === kind ? event.target.checked : before.includes(one))),
                )
              }
            />
          ))}
        </div>
      </fieldset>
      <Field>
        <Label htmlFor={id}>{gt(language, 'breach.many')}</Label>
        <Select id={id} value={many} onChange={(event) => setMany(event.target.value as HowMany)}>
          {HOW_MANY.map((one) => (
            <Select.Option key={one} value={one}>
              {gt(language, `breach.many.${one}`)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Request
        mail={mail}
        target={target}
        language={language}
        title={gt(language, 'breach.draft')}
        copy={copy}
        close={close}
        quiet
      />
    </>
  );
}
