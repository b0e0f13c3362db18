import { Button, Field, Label, Textarea, Textfield } from '@digdir/designsystemet-react';
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { classLevel } from '../../lib/contracts/classes';
import type { Verdict } from '../../lib/contracts/decision';
import type { Template } from '../../lib/contracts/guidance';
import type { Language } from '../../lib/contracts/language';
import { fillTemplate } from '../../lib/guidance/templates';
import { type GuidanceText, gt } from '../../lib/guidance/text';
import { joinList, pick } from '../../lib/i18n';
import { VerdictHead } from '../check/verdict-head';
import { ClassMarker } from '../ui/class-marker';

interface TemplateFormProps {
  template: Template;
  language: Language;
  values: Readonly<Record<string, string>>;
  setValues: (values: Record<string, string>) => void;
  check: (text: string) => Verdict;
  copy: (text: string) => Promise<boolean>;
  insert: { tool: string; put: (text: string) => Promise<boolean> } | null;
  back: () => void;
}

/** One template: the fields, the text as it becomes, what to check in the answer. What is filled in is checked as a prompt is. */
export function TemplateForm({ template, language, values, setValues, check, copy, insert, back }: TemplateFormProps) {
  const [said, setSaid] = useState<GuidanceText | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  const { text, lang, empty } = fillTemplate(template, values, language);
  const deferred = useDeferredValue(text);
  const verdict = useMemo(() => check(deferred), [check, deferred]);
  const held = verdict.decision.action === 'ask' || verdict.decision.action === 'stop';
  const above = classLevel(verdict.decision.class) > classLevel(template.ceiling);
  const change = (field: string, value: string) => {
    setSaid(null);
    setValues({ ...values, [field]: value });
  };
  return (
    <div className="kv-stack">
      <div>
        <Button variant="tertiary" data-size="sm" onClick={back}>
          {gt(language, 'templates.back')}
        </Button>
      </div>
      <div className="kv-stack kv-stack--tight">
        <h2 ref={heading} tabIndex={-1} className="kv-h2 kv-templates__title">
          {pick(template.name, language)}
        </h2>
        <p>{pick(template.purpose, language)}</p>
        <p className="kv-row kv-small">
          {gt(language, 'templates.ceiling')} <ClassMarker classId={template.ceiling} language={language} size={14} />
        </p>
      </div>
      {template.fields.map((field) =>
        field.long ? (
          <Field key={field.id}>
            <Label htmlFor={`${id}-${field.id}`}>{pick(field.label, language)}</Label>
            {field.hint && <Field.Description>{pick(field.hint, language)}</Field.Description>}
            <Textarea
              id={`${id}-${field.id}`}
              rows={4}
              value={values[field.id] ?? ''}
              spellCheck={false}
              autoComplete="off"
              onChange={(event) => change(field.id, event.target.value)}
            />
          </Field>
        ) : (
          <Textfield
            key={field.id}
            label={pick(field.label, language)}
            {...(field.hint ? { description: pick(field.hint, language) } : {})}
            value={values[field.id] ?? ''}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => change(field.id, event.target.value)}
          />
        ),
      )}
      <section className="kv-stack kv-stack--tight" aria-labelledby={`${id}-preview`}>
        <h3 id={`${id}-preview`} className="kv-h3">
          {gt(language, 'templates.preview')}
        </h3>
        <blockquote className="kv-templates__text" lang={lang}>
          {text}
        </blockquote>
        {empty.length > 0 && (
          <p className="kv-muted kv-small">{gt(language, 'templates.empty', { fields: joinList(empty, language) })}</p>
        )}
      </section>
      <div role="status" aria-live="polite">
        {(held || above) && (
          <div className="kv-stack kv-stack--tight">
            {above && <p>{gt(language, 'templates.above')}</p>}
            <VerdictHead verdict={verdict} language={language} />
          </div>
        )}
      </div>
      <div className="kv-row">
        {insert && (
          <Button
            data-size="sm"
            onClick={() =>
              void insert.put(text).then((done) => setSaid(done ? 'templates.inserted' : 'templates.notInserted'))
            }
          >
            {gt(language, 'templates.insert', { tool: insert.tool })}
          </Button>
        )}
        <Button
          variant={insert ? 'secondary' : 'primary'}
          data-size="sm"
          onClick={() => void copy(text).then((done) => setSaid(done ? 'templates.copied' : 'templates.notCopied'))}
        >
          {gt(language, 'templates.copy')}
        </Button>
      </div>
      <p role="status" className="kv-small">
        {said && gt(language, said)}
      </p>
      <section>
        <h3 className="kv-h3">{gt(language, 'templates.check')}</h3>
        <ul className="kv-list">
          {template.check.map((item) => (
            <li key={item.nb}>{pick(item, language)}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
