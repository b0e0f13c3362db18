import { Button, Field, Label, Radio, Textarea, useRadioGroup } from '@digdir/designsystemet-react';
import { useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import type { Verdict } from '../../lib/contracts/decision';
import type { Service } from '../../lib/contracts/guidance';
import type { Language } from '../../lib/contracts/language';
import { gt } from '../../lib/guidance/text';
import { pick, t } from '../../lib/i18n';
import { FindingsList } from '../check/findings-list';
import { VerdictHead } from '../check/verdict-head';
import { TrailMark } from '../ui/class-marker';
import './welcome.css';

export interface WelcomeProps {
  language: Language;
  services: readonly Service[];
  service: string | null;
  choose: (service: string | null) => void;
  /** Null while the rules are on their way, or when there are none. */
  check: ((text: string) => Verdict) | null;
  practice: () => void;
  ask: () => void;
  done: () => void;
}

const STEPS = 3;

/** Three screens after the first install: what is seen, where one works, a try. Nothing hangs on finishing them. */
export function Welcome(props: WelcomeProps) {
  const { language, done } = props;
  const [step, setStep] = useState(1);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current && step > 0) heading.current?.focus();
    moved.current = true;
  }, [step]);
  return (
    <div className="kv-welcome">
      <header className="kv-stack kv-stack--tight">
        <div className="kv-brand">
          <TrailMark size={32} />
          <h1 className="kv-h1">{t(language, 'welcome.title')}</h1>
        </div>
        <p className="kv-muted kv-small">{gt(language, 'welcome.step', { step })}</p>
      </header>
      <main className="kv-stack">
        <h2 ref={heading} tabIndex={-1} className="kv-h2 kv-welcome__title">
          {gt(language, step === 1 ? 'welcome.sees.title' : step === 2 ? 'welcome.service.title' : 'welcome.try.title')}
        </h2>
        {step === 1 && <Sees language={language} />}
        {step === 2 && <Where {...props} />}
        {step === 3 && <Try {...props} />}
      </main>
      <footer className="kv-row">
        {step > 1 && (
          <Button variant="tertiary" onClick={() => setStep(step - 1)}>
            {gt(language, 'welcome.back')}
          </Button>
        )}
        {step < STEPS && <Button onClick={() => setStep(step + 1)}>{gt(language, 'welcome.next')}</Button>}
        <Button variant={step < STEPS ? 'tertiary' : 'primary'} onClick={done}>
          {gt(language, step < STEPS ? 'welcome.skip' : 'welcome.done')}
        </Button>
      </footer>
    </div>
  );
}

function Sees({ language }: { language: Language }) {
  return (
    <>
      <p className="kv-welcome__lead">{gt(language, 'welcome.sees.lead')}</p>
      <div className="kv-welcome__two">
        <section>
          <h3 className="kv-h3">{gt(language, 'welcome.sees.yes')}</h3>
          <ul className="kv-list">
            <li>{gt(language, 'welcome.sees.yes.1')}</li>
            <li>{gt(language, 'welcome.sees.yes.2')}</li>
          </ul>
        </section>
        <section>
          <h3 className="kv-h3">{gt(language, 'welcome.sees.no')}</h3>
          <ul className="kv-list">
            <li>{gt(language, 'welcome.sees.no.1')}</li>
            <li>{gt(language, 'welcome.sees.no.2')}</li>
          </ul>
        </section>
      </div>
      <p>
        <strong>{gt(language, 'welcome.sees.never')}</strong>
      </p>
      <p>{gt(language, 'welcome.sees.counted')}</p>
    </>
  );
}

const NONE = '';

function Where({ language, services, service, choose }: WelcomeProps) {
  const { getRadioProps } = useRadioGroup({
    name: 'service',
    value: service ?? NONE,
    onChange: (next) => choose(next === NONE ? null : next),
  });
  return (
    <fieldset className="kv-stack kv-stack--tight">
      <legend>{gt(language, 'learned.service.why')}</legend>
      <div className="kv-welcome__services">
        {services.map(({ id, name }) => (
          <Radio key={id} label={pick(name, language)} {...getRadioProps(id)} />
        ))}
        <Radio label={gt(language, 'learned.service.none')} {...getRadioProps(NONE)} />
      </div>
    </fieldset>
  );
}

function Try({ language, check, practice, ask }: WelcomeProps) {
  const [text, setText] = useState(gt(language, 'welcome.try.example'));
  const deferred = useDeferredValue(text);
  const verdict = check && deferred.trim() !== '' ? check(deferred) : null;
  const id = useId();
  return (
    <>
      <p>{gt(language, 'welcome.try.lead')}</p>
      <Field>
        <Label htmlFor={id}>{gt(language, 'welcome.try.text')}</Label>
        <Textarea
          id={id}
          rows={4}
          value={text}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      {check === null && (
        <p role="status">
          {t(language, 'common.rulesMissing')} {t(language, 'common.rulesMissing.now')}
        </p>
      )}
      <div role="status" aria-live="polite">
        {verdict && <VerdictHead verdict={verdict} language={language} />}
      </div>
      {verdict && (
        <FindingsList
          reasons={verdict.decision.reasons}
          findings={verdict.findings}
          text={deferred}
          language={language}
          label={t(language, 'finding.list')}
        />
      )}
      <div className="kv-row">
        <Button variant="secondary" data-size="sm" onClick={practice}>
          {gt(language, 'welcome.practice')}
        </Button>
        <Button variant="secondary" data-size="sm" onClick={ask}>
          {gt(language, 'welcome.ask')}
        </Button>
      </div>
    </>
  );
}
