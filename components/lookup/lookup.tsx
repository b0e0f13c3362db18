import { Button, Chip, Field, Label, Search } from '@digdir/designsystemet-react';
import { useDeferredValue, useId, useState } from 'react';
import type { Language } from '../../lib/contracts/language';
import type { LookupAnswer } from '../../lib/contracts/lookup';
import { t } from '../../lib/i18n';
import { AnswerCard } from './answer-card';
import { chipsOf } from './question';
import './lookup.css';

export interface LookupProps {
  language: Language;
  /** Null while the rules have not come. */
  ask: ((question: string) => LookupAnswer) | null;
  autoFocus?: boolean;
}

/** «Kan jeg bruke dette?»: a question in the person's own words, and one screen of answer. */
export function Lookup({ language, ask, autoFocus = false }: LookupProps) {
  const [question, setQuestion] = useState('');
  const [asked, setAsked] = useState(false);
  const deferred = useDeferredValue(question.trim());
  const id = useId();
  const answer = ask && deferred.length > 1 ? ask(deferred) : null;
  // A half-written word is not understood yet: «vet ikke» is only said when the person has asked.
  const shown = answer && (asked || answer.answer !== 'unknown' || answer.which.length > 0) ? answer : null;
  const change = (next: string, done: boolean) => {
    setQuestion(next);
    setAsked(done);
  };
  return (
    <div className="kv-stack">
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setAsked(true);
          }}
        >
          <Field>
            <Label htmlFor={id}>{t(language, 'lookup.label')}</Label>
            <Search>
              <Search.Input
                id={id}
                value={question}
                autoFocus={autoFocus}
                autoComplete="off"
                spellCheck={false}
                maxLength={200}
                placeholder={t(language, 'lookup.hint')}
                onChange={(event) => change(event.target.value, false)}
              />
              <Search.Clear aria-label={t(language, 'lookup.clear')} onClick={() => change('', false)} />
            </Search>
          </Field>
        </form>
      </search>
      {ask === null && <p className="kv-muted">{t(language, 'common.loading')}</p>}
      <div role="status" aria-live="polite">
        {shown && (
          <div className="kv-stack">
            <Understood answer={shown} language={language} change={(next) => change(next, true)} />
            {shown.which.length > 0 ? (
              <Which
                answer={shown}
                language={language}
                choose={(account) => change(`${question.trim()} ${accountWords(account, language)}`, true)}
              />
            ) : (
              <AnswerCard answer={shown} language={language} />
            )}
            {shown.missing.includes('account') && shown.tool && (
              <div className="kv-row">
                {(['work', 'private'] as const).map((account) => (
                  <Button
                    key={account}
                    variant="secondary"
                    data-size="sm"
                    onClick={() => change(`${question.trim()} ${accountWords(account, language)}`, true)}
                  >
                    {t(language, `account.${account}`)}
                  </Button>
                ))}
              </div>
            )}
          </div>
        )}
      </div>
    </div>
  );
}

const accountWords = (account: 'work' | 'private', language: Language) =>
  t(language, `account.${account}`).toLocaleLowerCase('nb');

/** One name, several tools: the person says which. */
function Which({
  answer,
  language,
  choose,
}: {
  answer: LookupAnswer;
  language: Language;
  choose: (account: 'work' | 'private') => void;
}) {
  const id = useId();
  return (
    <div className="kv-stack kv-stack--tight">
      <p id={id}>{t(language, 'lookup.which')}</p>
      <fieldset className="kv-row" aria-labelledby={id}>
        {answer.which.map(({ toolId, name, account }) => (
          <Chip.Button key={toolId} data-size="sm" onClick={() => choose(account)}>
            {name}
          </Chip.Button>
        ))}
      </fieldset>
    </div>
  );
}

function Understood({
  answer,
  language,
  change,
}: {
  answer: LookupAnswer;
  language: Language;
  change: (question: string) => void;
}) {
  const chips = chipsOf(answer, language);
  if (chips.length === 0) return null;
  return (
    <fieldset className="kv-row" aria-label={t(language, 'lookup.understood')}>
      {chips.map((chip) => (
        <Chip.Removable
          key={chip.kind}
          data-size="sm"
          aria-label={t(language, 'lookup.remove', { name: chip.name })}
          onClick={() => change(chip.without)}
        >
          {chip.name}
        </Chip.Removable>
      ))}
    </fieldset>
  );
}
