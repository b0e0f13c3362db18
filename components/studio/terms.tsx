import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Language } from '../../lib/contracts/language';
import { without } from '../../lib/studio/draft';
import { type TermRuleDraft, termForms } from '../../lib/studio/rules';
import { st } from '../../lib/studio/text';
import { TextLine } from './fields';

type Terms = TermRuleDraft['terms'];

export interface TermsProps {
  terms: Terms;
  language: Language;
  onChange: (terms: Terms, field?: string) => void;
}

/** So many words are drawn at a time: a list of thousands must not slow down the one that is written. */
const PAGE = 20;

export function Terms({ terms, language, onChange }: TermsProps) {
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(PAGE);
  const wanted = search.trim().toLocaleLowerCase('nb');
  const fitting = terms
    .map((term, index) => ({ term, index }))
    .filter(({ term }) => wanted === '' || term.forms.some((form) => form.toLocaleLowerCase('nb').includes(wanted)));
  return (
    <fieldset className="kv-stack kv-stack--tight">
      <legend className="kv-h3">{st(language, 'studio.rule.terms')}</legend>
      <p className="kv-muted kv-small">{st(language, 'studio.rule.terms.note')}</p>
      {terms.length > PAGE && (
        <TextLine type="search" label={st(language, 'studio.search')} value={search} onChange={setSearch} />
      )}
      {fitting.slice(0, most).map(({ term, index }) => (
        <div key={index} className="kv-studio__term">
          <FormsField
            label={st(language, 'studio.rule.term', { number: index + 1 })}
            forms={term.forms}
            onChange={(forms) => onChange(terms.with(index, { ...term, forms }), `term/${index}`)}
          />
          <Button
            variant="tertiary"
            data-size="sm"
            aria-label={st(language, 'studio.removeAbout', { what: term.forms[0] ?? String(index + 1) })}
            onClick={() => onChange(without(terms, index))}
          >
            {st(language, 'studio.remove')}
          </Button>
        </div>
      ))}
      <div className="kv-row">
        <Button
          variant="secondary"
          data-size="sm"
          onClick={() => {
            setSearch('');
            setMost(Math.max(most, terms.length + 1 > PAGE ? most : PAGE));
            onChange([{ forms: [], strength: 'S' }, ...terms]);
          }}
        >
          {st(language, 'studio.rule.addTerm')}
        </Button>
        {fitting.length > most && (
          <>
            <span className="kv-muted kv-small">
              {st(language, 'studio.rules.shown', { shown: most, count: fitting.length })}
            </span>
            <Button variant="tertiary" data-size="sm" onClick={() => setMost(most + 100)}>
              +100
            </Button>
          </>
        )}
      </div>
    </fieldset>
  );
}

interface FormsFieldProps {
  label: string;
  forms: readonly string[];
  onChange: (forms: string[]) => void;
}

/** Keeps what is written, commas and all, while it says the same as the draft: «a, » must not become «a» under one's hands. */
function FormsField({ label, forms, onChange }: FormsFieldProps) {
  const [written, setWritten] = useState(forms.join(', '));
  const same = termForms(written).join('\n') === forms.join('\n');
  return (
    <TextLine
      label={label}
      value={same ? written : forms.join(', ')}
      onChange={(text) => {
        setWritten(text);
        onChange(termForms(text));
      }}
    />
  );
}
