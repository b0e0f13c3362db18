import { Button } from '@digdir/designsystemet-react';
import { useRef } from 'react';
import type { PackProblem } from '../../lib/contracts/errors';
import type { Language } from '../../lib/contracts/language';
import { without } from '../../lib/studio/draft';
import { type DraftExample, exampleText, type FormRule, toggleMark, withText } from '../../lib/studio/rules';
import { st } from '../../lib/studio/text';
import { TextArea } from './fields';

export interface ExamplesProps {
  rule: FormRule;
  language: Language;
  failed: readonly PackProblem[];
  put: (rule: FormRule, field?: string) => void;
}

/** Sentences that the rule must find something in, with what it must find marked; and sentences it must leave alone. */
export function Examples({ rule, language, failed, put }: ExamplesProps) {
  const { match, ignore } = rule.examples;
  const set = (kind: 'match' | 'ignore', list: DraftExample[], field?: string) =>
    put({ ...rule, examples: { ...rule.examples, [kind]: list } }, field);
  const group = (kind: 'match' | 'ignore') => {
    const list = rule.examples[kind];
    return (
      <fieldset className="kv-stack kv-stack--tight">
        <legend className="kv-h3">{st(language, `studio.rule.${kind}`)}</legend>
        {kind === 'match' && <p className="kv-muted kv-small">{st(language, 'studio.rule.match.note')}</p>}
        {list.map((example, index) => (
          <ExampleField
            // biome-ignore lint/suspicious/noArrayIndexKey: examples have no names; their place is what problems point to
            key={index}
            label={st(language, 'studio.rule.example', { number: index + 1 })}
            text={exampleText(example)}
            language={language}
            markable={kind === 'match'}
            wrong={failed.find(({ path }) => path === `rules/${rule.id}/examples/${kind}/${index}`)?.detail}
            onChange={(text, typed) =>
              set(kind, list.with(index, withText(example, text)), typed ? `${kind}/${index}` : undefined)
            }
            remove={() => set(kind, without(list, index))}
          />
        ))}
        <div>
          <Button variant="secondary" data-size="sm" onClick={() => set(kind, [...list, ''])}>
            {st(language, kind === 'match' ? 'studio.rule.addMatch' : 'studio.rule.addIgnore')}
          </Button>
        </div>
      </fieldset>
    );
  };
  return (
    <>
      {group('match')}
      {group('ignore')}
      {(match.length === 0 || ignore.length === 0) && (
        <p className="kv-studio__wrong">{st(language, 'studio.rule.needs')}</p>
      )}
    </>
  );
}

interface ExampleFieldProps {
  label: string;
  text: string;
  language: Language;
  markable: boolean;
  wrong: string | undefined;
  onChange: (text: string, typed: boolean) => void;
  remove: () => void;
}

function ExampleField({ label, text, language, markable, wrong, onChange, remove }: ExampleFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div className="kv-stack kv-stack--tight">
      <TextArea
        label={label}
        field={field}
        rows={2}
        value={text}
        error={wrong === undefined ? undefined : st(language, 'studio.example.wrong', { detail: wrong })}
        onChange={(next) => onChange(next, true)}
      />
      <div className="kv-row">
        {markable && (
          <Button
            variant="secondary"
            data-size="sm"
            onClick={() => {
              const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
              onChange(toggleMark(text, selectionStart, selectionEnd), false);
              field.current?.focus();
            }}
          >
            {st(language, 'studio.rule.mark')}
          </Button>
        )}
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={st(language, 'studio.removeAbout', { what: label.toLowerCase() })}
          onClick={remove}
        >
          {st(language, 'studio.remove')}
        </Button>
      </div>
    </div>
  );
}
