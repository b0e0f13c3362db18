import { Radio } from '@digdir/designsystemet-react';
import { useId } from 'react';
import type { Language } from '../../lib/contracts/language';
import { ANSWERS, type Answer, type Question as Asked } from '../../lib/readiness';
import { rt } from '../../lib/readiness/text';
import { Basis } from './basis';

interface QuestionProps {
  question: Asked;
  number: number;
  language: Language;
  answer: Answer | undefined;
  choose: (answer: Answer) => void;
}

/** One question with its four answers, and why it is asked for those who wonder. */
export function Question({ question, number, language, answer, choose }: QuestionProps) {
  const name = useId();
  return (
    <fieldset className="kv-readiness__question">
      <legend className="kv-h3">
        {number}. {rt(language, `ready.${question.id}.question`)}
      </legend>
      <div className="kv-readiness__answers">
        {ANSWERS.map((one) => (
          <Radio
            key={one}
            name={name}
            value={one}
            label={rt(language, `ready.answer.${one}`)}
            checked={answer === one}
            onChange={() => choose(one)}
          />
        ))}
      </div>
      <details className="kv-readiness__why">
        <summary>{rt(language, 'ready.why')}</summary>
        <p>{rt(language, `ready.${question.id}.why`)}</p>
        <Basis question={question} language={language} />
      </details>
    </fieldset>
  );
}
