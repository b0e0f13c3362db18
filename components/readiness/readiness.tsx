import { Button } from '@digdir/designsystemet-react';
import { useId, useMemo } from 'react';
import type { Language } from '../../lib/contracts/language';
import type { Pack } from '../../lib/contracts/pack';
import {
  type Answer,
  type Answers,
  type DocumentId,
  planFrom,
  QUESTIONS,
  type QuestionId,
  startFrom,
  THEMES,
} from '../../lib/readiness';
import { rt } from '../../lib/readiness/text';
import type { StartAnswers } from '../../lib/studio/start';
import { Plan } from './plan';
import { Question } from './question';
import './readiness.css';

export interface ReadinessProps {
  language: Language;
  answers: Answers;
  /** The packs in force, lowest layer first: where a start for the studio finds names. */
  packs?: readonly Pack[];
  /** YYYY-MM-DD, printed on the plan. */
  today?: string;
  onAnswer: (id: QuestionId, answer: Answer) => void;
  onPrint: () => void;
  onOpenDocument: (id: DocumentId) => void;
  onStudio: (start: Partial<StartAnswers>) => void;
}

const NO_PACKS: readonly Pack[] = [];

/** «Er kommunen klar?»: twenty questions to answer together, and the plan that comes of it. No score, and nothing is sent. */
export function Readiness(props: ReadinessProps) {
  const { language, answers, packs = NO_PACKS, today, onAnswer, onPrint, onOpenDocument, onStudio } = props;
  const plan = useMemo(() => planFrom(answers), [answers]);
  const id = useId();
  return (
    <div className="kv-readiness">
      <header className="kv-stack kv-readiness__screen">
        <h2 className="kv-h1">{rt(language, 'ready.title')}</h2>
        <p>{rt(language, 'ready.lead')}</p>
        <p>{rt(language, 'ready.lead.calm')}</p>
        <p role="status">
          {rt(language, 'ready.progress.label')}:{' '}
          <strong>{rt(language, 'ready.progress', { done: plan.answered, total: QUESTIONS.length })}</strong>
        </p>
      </header>
      <div className="kv-stack kv-stack--wide kv-readiness__screen">
        {THEMES.map((theme) => {
          const asked = QUESTIONS.filter((question) => question.theme === theme);
          const done = asked.filter((question) => answers[question.id] !== undefined).length;
          return (
            <section key={theme} className="kv-stack" aria-labelledby={`${id}-${theme}`}>
              <div className="kv-row kv-row--apart">
                <h3 id={`${id}-${theme}`} className="kv-h2">
                  {rt(language, `ready.theme.${theme}`)}
                </h3>
                <span className="kv-muted kv-small">
                  {rt(language, 'ready.progress', { done, total: asked.length })}
                </span>
              </div>
              {asked.map((question) => (
                <Question
                  key={question.id}
                  question={question}
                  number={QUESTIONS.indexOf(question) + 1}
                  language={language}
                  answer={answers[question.id]}
                  choose={(answer) => onAnswer(question.id, answer)}
                />
              ))}
            </section>
          );
        })}
      </div>
      <section className="kv-stack kv-readiness__plan" aria-labelledby={`${id}-plan`}>
        <h2 id={`${id}-plan`} className="kv-h1">
          {rt(language, 'ready.plan.title')}
        </h2>
        <Plan plan={plan} language={language} today={today} openDocument={onOpenDocument} />
        {plan.answered > 0 && (
          <div className="kv-stack kv-stack--tight kv-readiness__screen">
            <div className="kv-row">
              <Button onClick={onPrint}>{rt(language, 'ready.print')}</Button>
              <Button
                variant="secondary"
                aria-describedby={`${id}-studio`}
                onClick={() => onStudio(startFrom(answers, packs))}
              >
                {rt(language, 'ready.studio')}
              </Button>
            </div>
            <p id={`${id}-studio`} className="kv-muted kv-small">
              {rt(language, 'ready.studio.note')}
            </p>
          </div>
        )}
      </section>
    </div>
  );
}
