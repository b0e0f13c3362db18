import { Chip, Field, Label, Search } from '@digdir/designsystemet-react';
import { useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import type { Language, Localized } from '../../lib/contracts/language';
import type { LookupAnswer } from '../../lib/contracts/lookup';
import type { Choices } from '../../lib/guidance/questions';
import { gt } from '../../lib/guidance/text';
import { pick, t } from '../../lib/i18n';
import { AnswerCard } from './answer-card';
import { AskMore } from './ask-more';
import type { LookupSteps } from './next-steps';
import { chipsOf } from './question';
import './lookup.css';

export interface LookupProps {
  language: Language;
  /** Null while the rules have not come. */
  rules: LookupRules | null;
  steps: Omit<LookupSteps, 'request' | 'toolUrl' | 'hasTemplates'>;
  autoFocus?: boolean;
  /** A question asked elsewhere; a new object for each time. */
  start?: { question: string } | null;
  /** A question was asked, not only written: with what came out of it, once each. */
  onAsked?: ((answer: LookupAnswer) => void) | undefined;
}

/** What the look-up needs of the packs; built by the entrypoint. */
interface LookupRules extends Pick<LookupSteps, 'request' | 'toolUrl' | 'hasTemplates'> {
  ask: (question: string) => LookupAnswer;
  /** Shown where the field is empty. */
  questions: readonly Localized[];
  choices: Choices;
}

/** «Kan jeg bruke dette?»: a question in the person's own words, and one screen of answer. */
export function Lookup({ language, rules, steps, autoFocus = false, start = null, onAsked }: LookupProps) {
  const [question, setQuestion] = useState('');
  const [asked, setAsked] = useState(false);
  const deferred = useDeferredValue(question.trim());
  const id = useId();
  const answer = rules && deferred.length > 1 ? rules.ask(deferred) : null;
  // A half-written word is not understood yet: «vet ikke» is only said when the person has asked.
  const shown = answer && (asked || answer.answer !== 'unknown' || answer.which.length > 0) ? answer : null;
  const told = useRef('');
  useEffect(() => {
    // Half a question is another one each time a letter comes; «which account?» is none yet.
    if (!asked || !answer || answer.which.length > 0 || told.current === deferred || deferred !== question.trim())
      return;
    told.current = deferred;
    onAsked?.(answer);
  });
  const change = (next: string, done: boolean) => {
    setQuestion(next);
    setAsked(done);
  };
  const add = (words: string) => change(`${question.trim()} ${words}`, true);
  useEffect(() => {
    if (!start) return;
    setQuestion(start.question);
    setAsked(true);
  }, [start]);
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
      {rules === null && <p className="kv-muted">{t(language, 'common.loading')}</p>}
      <div role="status" aria-live="polite">
        {shown && (
          <div className="kv-stack">
            <Understood answer={shown} language={language} change={(next) => change(next, true)} />
            {shown.which.length > 0 ? (
              <Which answer={shown} language={language} choose={(account) => add(accountWords(account, language))} />
            ) : (
              <AnswerCard key={deferred} answer={shown} language={language} steps={rules && { ...rules, ...steps }} />
            )}
            {rules && shown.which.length === 0 && (
              <AskMore answer={shown} choices={rules.choices} language={language} add={add} />
            )}
          </div>
        )}
      </div>
      {rules && question === '' && rules.questions.length > 0 && (
        <Questions questions={rules.questions} language={language} choose={(one) => change(one, true)} />
      )}
    </div>
  );
}

const accountWords = (account: 'work' | 'private', language: Language) =>
  t(language, `account.${account}`).toLocaleLowerCase('nb');

/** Where nothing is asked yet: what others ask, to press. */
function Questions({
  questions,
  language,
  choose,
}: {
  questions: readonly Localized[];
  language: Language;
  choose: (question: string) => void;
}) {
  return (
    <section>
      <h2 className="kv-h3">{gt(language, 'ask.questions')}</h2>
      <ul className="kv-questions">
        {questions.map((question) => (
          <li key={question.nb}>
            <button type="button" onClick={() => choose(pick(question, language))}>
              {pick(question, language)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

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
