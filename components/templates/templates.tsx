import { Field, Label, Search, Select } from '@digdir/designsystemet-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Verdict } from '../../lib/contracts/decision';
import type { Service, Template } from '../../lib/contracts/guidance';
import type { Language, Localized } from '../../lib/contracts/language';
import { findTemplates } from '../../lib/guidance/templates';
import { gt } from '../../lib/guidance/text';
import { pick } from '../../lib/i18n';
import { ClassMarker } from '../ui/class-marker';
import { TemplateForm } from './template-form';
import './templates.css';

export interface TemplatesProps {
  language: Language;
  templates: readonly Template[];
  services: readonly Service[];
  /** The service the person has chosen for themselves. */
  service: string | null;
  /** A task whose templates somebody asked for; a new object for each time. */
  wanted: { task: string | null } | null;
  taskName: (taskId: string) => Localized | null;
  check: (text: string) => Verdict;
  copy: (text: string) => Promise<boolean>;
  /** Puts the text into the chat page in front; null where there is none. */
  insert: { tool: string; put: (text: string) => Promise<boolean> } | null;
}

/** Prompts that work: find one, fill it in, put it where it is used. */
export function Templates({ language, templates, services, service, wanted, taskName, ...use }: TemplatesProps) {
  const [query, setQuery] = useState('');
  const [chosenService, setService] = useState(service);
  const [task, setTask] = useState<string | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  /** What was filled in, by template: going back to the list loses nothing; closing the panel does. */
  const [filled, setFilled] = useState<Record<string, Record<string, string>>>({});
  const list = useRef<HTMLUListElement>(null);
  const last = useRef<string | null>(null);
  const ids = { search: useId(), service: useId() };
  useEffect(() => {
    if (!wanted) return;
    setTask(wanted.task);
    setQuery('');
    setService(null);
    setOpenId(null);
  }, [wanted]);
  useEffect(() => {
    if (openId === null && last.current !== null)
      list.current?.querySelector<HTMLElement>(`[data-template="${last.current}"]`)?.focus();
    last.current = openId;
  }, [openId]);
  const found = useMemo(
    () => findTemplates(templates, { query, service: chosenService, task }, language),
    [templates, query, chosenService, task, language],
  );
  const open = openId === null ? undefined : templates.find(({ id }) => id === openId);
  if (open)
    return (
      <TemplateForm
        template={open}
        language={language}
        values={filled[open.id] ?? {}}
        setValues={(values) => setFilled((before) => ({ ...before, [open.id]: values }))}
        back={() => setOpenId(null)}
        {...use}
      />
    );
  const name = task && taskName(task);
  return (
    <div className="kv-stack">
      <div className="kv-templates__find">
        <Field>
          <Label htmlFor={ids.search}>{gt(language, 'templates.search')}</Label>
          <Search>
            <Search.Input
              id={ids.search}
              value={query}
              autoComplete="off"
              spellCheck={false}
              maxLength={100}
              onChange={(event) => setQuery(event.target.value)}
            />
          </Search>
        </Field>
        {services.length > 0 && (
          <Field>
            <Label htmlFor={ids.service}>{gt(language, 'templates.service')}</Label>
            <Select
              id={ids.service}
              value={chosenService ?? ''}
              onChange={(event) => setService(event.target.value || null)}
            >
              <Select.Option value="">{gt(language, 'templates.service.all')}</Select.Option>
              {services.map((one) => (
                <Select.Option key={one.id} value={one.id}>
                  {pick(one.name, language)}
                </Select.Option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      {name && (
        <div className="kv-row">
          <strong>{gt(language, 'templates.forTask', { task: pick(name, language) })}</strong>
          <button type="button" className="kv-textbutton" onClick={() => setTask(null)}>
            {gt(language, 'templates.showAll')}
          </button>
        </div>
      )}
      <p role="status" className="kv-muted kv-small">
        {found.length === 0 ? gt(language, 'templates.none') : gt(language, 'templates.count', { count: found.length })}
      </p>
      <ul ref={list} className="kv-plain kv-templates__list">
        {found.map((template) => (
          <li key={template.id}>
            <button
              type="button"
              className="kv-templates__one"
              data-template={template.id}
              onClick={() => setOpenId(template.id)}
            >
              <span className="kv-templates__name">{pick(template.name, language)}</span>
              <span className="kv-muted kv-small">{pick(template.purpose, language)}</span>
              <ClassMarker classId={template.ceiling} language={language} size={12} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
