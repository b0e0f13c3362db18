import { Button } from '@digdir/designsystemet-react';
import { memo, useCallback, useState } from 'react';
import type { PackProblem } from '../../lib/contracts/errors';
import type { Language } from '../../lib/contracts/language';
import type { Draft, DraftRule } from '../../lib/studio/draft';
import { isFormRule, newRule, putRule, removeRule } from '../../lib/studio/rules';
import { st } from '../../lib/studio/text';
import { ClassShape } from '../ui/class-marker';
import { TextLine } from './fields';
import { RuleForm } from './rule-form';
import type { SectionProps } from './section';

export interface RulesProps extends SectionProps {
  /** Examples that do not hold, from the test bench. */
  failed: readonly PackProblem[];
}

const MOST_ROWS = 30;

/** The kommune's own rules: a list to choose from, and the one being written. */
export function Rules({ draft, edit, language, today, failed }: RulesProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [name, setName] = useState('');
  const open = useCallback((id: string) => setChosen(id), []);
  const rule = (draft.rules ?? []).find(({ id }) => id === chosen);

  if (rule && isFormRule(rule)) {
    return (
      <RuleForm
        key={rule.id}
        rule={rule}
        language={language}
        failed={failed}
        put={(next, field) => edit((before) => putRule(before, next), field && `rule/${rule.id}/${field}`)}
        done={() => setChosen(null)}
        remove={() => {
          edit((before) => removeRule(before, rule.id));
          setChosen(null);
        }}
      />
    );
  }
  const make = (kind: 'term' | 'pattern') => {
    const made = newRule(kind, draft, name.trim(), today);
    edit((before) => putRule(before, made));
    setChosen(made.id);
    setName('');
  };
  return (
    <>
      <p className="kv-muted">{st(language, 'studio.rules.note')}</p>
      <TextLine label={st(language, 'studio.rules.name')} value={name} onChange={setName} />
      <div className="kv-row">
        <Button disabled={name.trim() === ''} onClick={() => make('term')}>
          {st(language, 'studio.rules.newTerm')}
        </Button>
        <Button variant="secondary" disabled={name.trim() === ''} onClick={() => make('pattern')}>
          {st(language, 'studio.rules.newPattern')}
        </Button>
      </div>
      {rule && <p role="status">{st(language, 'studio.rules.other')}</p>}
      <RuleList rules={draft.rules} language={language} open={open} />
    </>
  );
}

interface RuleListProps {
  rules: Draft['rules'];
  language: Language;
  open: (id: string) => void;
}

const RuleList = memo(function RuleList({ rules = [], language, open }: RuleListProps) {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase('nb');
  const fitting = rules.filter(
    (rule) => wanted === '' || `${rule.id} ${rule.name[language]}`.toLocaleLowerCase('nb').includes(wanted),
  );
  if (rules.length === 0) return <p className="kv-muted">{st(language, 'studio.rules.none')}</p>;
  return (
    <section className="kv-stack" aria-label={st(language, 'studio.rules.list')}>
      {rules.length > MOST_ROWS && (
        <TextLine type="search" label={st(language, 'studio.search')} value={search} onChange={setSearch} />
      )}
      <ul className="kv-plain kv-studio__list">
        {fitting.slice(0, MOST_ROWS).map((rule) => (
          <RuleRow key={rule.id} rule={rule} language={language} open={open} />
        ))}
      </ul>
      {fitting.length > MOST_ROWS && (
        <p className="kv-muted kv-small">
          {st(language, 'studio.rules.shown', { shown: MOST_ROWS, count: fitting.length })}
        </p>
      )}
    </section>
  );
});

function RuleRow({ rule, language, open }: { rule: DraftRule; language: Language; open: (id: string) => void }) {
  const name = rule.name[language] || rule.name.nb || rule.id;
  return (
    <li className="kv-row kv-row--apart kv-studio__row">
      <span className="kv-row">
        <ClassShape classId={rule.class} size={14} />
        {name}
      </span>
      <Button
        variant="tertiary"
        data-size="sm"
        aria-label={st(language, 'studio.rules.edit', { name })}
        onClick={() => open(rule.id)}
      >
        {st(language, 'studio.pane.edit')}
      </Button>
    </li>
  );
}
