import { Button } from '@digdir/designsystemet-react';
import type { Language } from '../../lib/contracts/language';
import { formatDate, t } from '../../lib/i18n';
import type { DocumentId, Plan as Planned, Step } from '../../lib/readiness';
import { BASES } from '../../lib/readiness/basis';
import { QUESTIONS, questionOf } from '../../lib/readiness/questions';
import { rt } from '../../lib/readiness/text';
import { Basis } from './basis';

interface PlanProps {
  plan: Planned;
  language: Language;
  /** YYYY-MM-DD, for the paper; without it no date is printed. */
  today: string | undefined;
  openDocument: (id: DocumentId) => void;
}

/** What to do, in order. Made for a meeting and for paper: everything a step needs stands in the step. */
export function Plan({ plan, language, today, openDocument }: PlanProps) {
  const { steps, answered, resembles } = plan;
  if (answered === 0) return <p className="kv-muted">{rt(language, 'ready.plan.empty')}</p>;
  const open = QUESTIONS.length - answered;
  const uncertain = steps.some(({ id }) => questionOf(id).basis.some((one) => BASES[one].uncertain));
  return (
    <>
      {today !== undefined && <p>{rt(language, 'ready.plan.date', { date: formatDate(today, language) })}</p>}
      <p>{rt(language, steps.length > 0 ? 'ready.plan.lead' : 'ready.plan.none')}</p>
      {open > 0 && <p>{rt(language, 'ready.plan.rest', { count: open })}</p>}
      {steps.length > 0 && (
        <>
          <h3 className="kv-h3">{rt(language, 'ready.plan.steps')}</h3>
          <ol className="kv-readiness__steps">
            {steps.map((step) => (
              <StepItem key={step.id} step={step} language={language} openDocument={openDocument} />
            ))}
          </ol>
        </>
      )}
      {uncertain && (
        <p className="kv-small">{rt(language, 'ready.plan.uncertain', { mark: t(language, 'common.uncertain') })}</p>
      )}
      <h3 className="kv-h3">{rt(language, 'ready.plan.counts')}</h3>
      <dl className="kv-readiness__counts">
        {plan.themes.map((theme) => (
          <div key={theme.theme}>
            <dt>{rt(language, `ready.theme.${theme.theme}`)}</dt>
            <dd>{countsOf(theme, language)}</dd>
          </div>
        ))}
      </dl>
      {resembles && (
        <p>
          {rt(language, 'ready.study', {
            sign: rt(language, `ready.study.${resembles}.sign`),
            type: rt(language, `ready.study.${resembles}`),
          })}
        </p>
      )}
    </>
  );
}

/** «1 ja, 2 nei»: what there is none of is not said. */
function countsOf(theme: Planned['themes'][number], language: Language): string {
  return (['yes', 'partly', 'no', 'unknown', 'open'] as const)
    .filter((one) => theme[one] > 0)
    .map((one) => rt(language, `ready.plan.count.${one}`, { count: theme[one] }))
    .join(', ');
}

interface StepItemProps {
  step: Step;
  language: Language;
  openDocument: (id: DocumentId) => void;
}

function StepItem({ step, language, openDocument }: StepItemProps) {
  const question = questionOf(step.id);
  // Of what nobody knows there is nothing to begin a document with.
  const documents = step.answer === 'unknown' ? [] : question.documents;
  return (
    <li className="kv-readiness__step">
      <p>
        <strong>{whatToDo(step, language)}</strong>
      </p>
      <p className="kv-small">
        {rt(language, `ready.${step.id}.question`)} {rt(language, `ready.answer.${step.answer}`)}.
      </p>
      <p>
        {rt(language, 'ready.step.who')} {rt(language, `ready.who.${question.who}`)}.{' '}
        {rt(language, step.duty ? 'ready.step.duty' : 'ready.step.practice')}.
      </p>
      <Basis question={question} language={language} />
      {documents.length > 0 && (
        <div className="kv-row kv-readiness__screen">
          {documents.map((id) => (
            <Button key={id} variant="secondary" data-size="sm" onClick={() => openDocument(id)}>
              {rt(language, 'ready.open', { document: rt(language, `ready.document.${id}`) })}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}

function whatToDo({ id, answer }: Step, language: Language): string {
  if (answer === 'unknown') return rt(language, 'ready.step.unknown');
  const next = rt(language, `ready.${id}.next`);
  return answer === 'partly' ? rt(language, 'ready.step.partly', { next }) : next;
}
