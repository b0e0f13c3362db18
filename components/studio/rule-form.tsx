import { Button } from '@digdir/designsystemet-react';
import { CLASS_IDS } from '../../lib/contracts/classes';
import type { PackProblem } from '../../lib/contracts/errors';
import type { Language } from '../../lib/contracts/language';
import { t } from '../../lib/i18n';
import type { FormRule } from '../../lib/studio/rules';
import { st } from '../../lib/studio/text';
import { Examples } from './examples';
import { Choice, LocalizedFields, TextLine } from './fields';
import { Terms } from './terms';

export interface RuleFormProps {
  rule: FormRule;
  language: Language;
  failed: readonly PackProblem[];
  put: (rule: FormRule, field?: string) => void;
  done: () => void;
  remove: () => void;
}

const ACTIONS = ['default', 'inform', 'ask', 'stop'] as const;

/** One rule: what it looks for, what it says, and the sentences that prove it. */
export function RuleForm({ rule, language, failed, put, done, remove }: RuleFormProps) {
  const name = rule.name[language] || rule.name.nb || rule.id;
  return (
    <section className="kv-stack kv-stack--wide kv-studio__form" aria-labelledby="rule">
      <h3 id="rule" className="kv-h2" tabIndex={-1} ref={focusOnce}>
        {name}
      </h3>
      {rule.kind === 'term' ? (
        <Terms terms={rule.terms} language={language} onChange={(terms, field) => put({ ...rule, terms }, field)} />
      ) : (
        <TextLine
          label={st(language, 'studio.rule.pattern')}
          value={rule.pattern}
          onChange={(pattern) => put({ ...rule, pattern }, 'pattern')}
        />
      )}
      <div className="kv-studio__pair">
        <Choice
          label={st(language, 'studio.rule.class')}
          value={rule.class}
          options={CLASS_IDS.map((value) => ({ value, label: t(language, `class.${value}`).toLowerCase() }))}
          onChange={(chosen) => put({ ...rule, class: chosen })}
        />
        <Choice
          label={st(language, 'studio.rule.action')}
          value={rule.action === undefined || rule.action === 'allow' ? 'default' : rule.action}
          options={ACTIONS.map((value) => ({ value, label: st(language, `studio.action.${value}`) }))}
          onChange={(value) => {
            const { action: _, ...rest } = rule;
            put(value === 'default' ? rest : { ...rest, action: value });
          }}
        />
      </div>
      <Examples rule={rule} language={language} failed={failed} put={put} />
      <LocalizedFields
        label={st(language, 'studio.rule.nameField')}
        value={rule.name}
        language={language}
        rows={1}
        onChange={(text, changed) => put({ ...rule, name: text }, `name/${changed}`)}
      />
      <LocalizedFields
        label={st(language, 'studio.rule.message')}
        value={rule.message}
        language={language}
        onChange={(text, changed) => put({ ...rule, message: text }, `message/${changed}`)}
      />
      {rule.instead ? (
        <LocalizedFields
          label={st(language, 'studio.rule.instead')}
          value={rule.instead}
          language={language}
          onChange={(text, changed) => put({ ...rule, instead: text }, `instead/${changed}`)}
        />
      ) : (
        <div>
          <Button
            variant="secondary"
            data-size="sm"
            onClick={() => put({ ...rule, instead: { nb: '', nn: '', en: '' } })}
          >
            {st(language, 'studio.add')}: {st(language, 'studio.rule.instead').toLowerCase()}
          </Button>
        </div>
      )}
      <div className="kv-row">
        <Button onClick={done}>{st(language, 'studio.done')}</Button>
        <Button variant="tertiary" onClick={remove}>
          {st(language, 'studio.removeAbout', { what: name })}
        </Button>
      </div>
    </section>
  );
}

function focusOnce(heading: HTMLHeadingElement | null): void {
  heading?.focus();
}
