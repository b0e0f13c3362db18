import { Button, Checkbox, Radio } from '@digdir/designsystemet-react';
import { useId, useMemo, useState } from 'react';
import type { Language } from '../../lib/contracts/language';
import type { Tool } from '../../lib/contracts/pack';
import type { Draft } from '../../lib/studio/draft';
import { agreementTools, SIZES, type StartAnswers, startDraft } from '../../lib/studio/start';
import { st } from '../../lib/studio/text';
import { TextArea, TextLine } from './fields';

export interface QuestionsProps {
  language: Language;
  today: string;
  tools: readonly Tool[];
  create: (draft: Draft) => void;
  cancel: () => void;
}

const EMPTY: StartAnswers = {
  kommune: '',
  size: 'medium',
  tools: [],
  officer: { name: '', email: '' },
  decider: '',
  services: [],
};

/** The five questions on one page: short enough to see to the end of. */
export function Questions({ language, today, tools, create, cancel }: QuestionsProps) {
  const [answers, setAnswers] = useState(EMPTY);
  const offered = useMemo(() => agreementTools(tools), [tools]);
  const group = useId();
  const put = (part: Partial<StartAnswers>) => setAnswers((before) => ({ ...before, ...part }));
  return (
    <form
      className="kv-stack kv-stack--wide kv-studio__start"
      onSubmit={(event) => {
        event.preventDefault();
        create(startDraft(answers, today));
      }}
    >
      <TextLine
        label={st(language, 'studio.q.kommune')}
        value={answers.kommune}
        onChange={(kommune) => put({ kommune })}
      />
      <fieldset className="kv-stack kv-stack--tight">
        <legend className="kv-h2">{st(language, 'studio.q.size')}</legend>
        <p className="kv-muted kv-small">{st(language, 'studio.q.size.note')}</p>
        {SIZES.map((size) => (
          <Radio
            key={size}
            name={group}
            value={size}
            label={st(language, `studio.q.size.${size}`)}
            checked={answers.size === size}
            onChange={() => put({ size })}
          />
        ))}
      </fieldset>
      <fieldset className="kv-stack kv-stack--tight">
        <legend className="kv-h2">{st(language, 'studio.q.tools')}</legend>
        <p className="kv-muted kv-small">{st(language, 'studio.q.tools.note')}</p>
        <div className="kv-studio__checks">
          {offered.map((tool) => (
            <Checkbox
              key={tool.id}
              value={tool.id}
              label={tool.name}
              checked={answers.tools.includes(tool.id)}
              onChange={(event) =>
                put({
                  tools: event.target.checked
                    ? [...answers.tools, tool.id]
                    : answers.tools.filter((id) => id !== tool.id),
                })
              }
            />
          ))}
        </div>
      </fieldset>
      <fieldset className="kv-stack kv-stack--tight">
        <legend className="kv-h2">{st(language, 'studio.q.officer')}</legend>
        <TextLine
          label={st(language, 'studio.q.name')}
          value={answers.officer.name}
          onChange={(name) => put({ officer: { ...answers.officer, name } })}
        />
        <TextLine
          type="email"
          label={st(language, 'studio.q.email')}
          value={answers.officer.email}
          onChange={(email) => put({ officer: { ...answers.officer, email } })}
        />
      </fieldset>
      <TextLine
        label={st(language, 'studio.q.decider')}
        value={answers.decider}
        onChange={(decider) => put({ decider })}
      />
      <TextArea
        label={st(language, 'studio.q.services')}
        note={st(language, 'studio.q.services.note')}
        value={answers.services.join('\n')}
        onChange={(text) => put({ services: text.split('\n') })}
      />
      <div className="kv-row">
        <Button type="submit">{st(language, 'studio.q.make')}</Button>
        <Button type="button" variant="tertiary" onClick={cancel}>
          {st(language, 'studio.cancel')}
        </Button>
      </div>
    </form>
  );
}
