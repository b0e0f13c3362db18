import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { classLevel } from '../../lib/contracts/classes';
import type { Language } from '../../lib/contracts/language';
import type { LookupAnswer } from '../../lib/contracts/lookup';
import { type Mail, type RequestTarget, toolRequest } from '../../lib/guidance/requests';
import { gt } from '../../lib/guidance/text';
import { Request } from '../requests/request';

/** Where an answer leads; each is left out where the place has no such way. */
export interface LookupSteps {
  /** Address of a tool's own page; null for one that has none. */
  toolUrl: (toolId: string) => string | null;
  openTool: (url: string) => void;
  /** The side panel's check, for this tool. */
  check: (toolId: string | null) => void;
  templates: (taskId: string) => void;
  /** True when some template belongs to the task. */
  hasTemplates: (taskId: string) => boolean;
  request: RequestTarget;
  copy: (text: string) => Promise<boolean>;
}

/** What to do next, as buttons: the first is the one we would press. */
export function NextSteps({
  answer,
  language,
  steps,
}: {
  answer: LookupAnswer;
  language: Language;
  steps: LookupSteps;
}) {
  const [request, setRequest] = useState<Mail | null>(null);
  if (request)
    return (
      <Request
        mail={request}
        target={steps.request}
        language={language}
        title={gt(language, 'request.tool.title')}
        lead={gt(language, 'request.tool.lead')}
        copy={steps.copy}
        close={() => setRequest(null)}
      />
    );
  const allowed = answer.answer === 'yes' || answer.answer === 'yes_with_conditions';
  const tool = allowed && answer.tool ? { id: answer.tool, name: answer.toolName ?? answer.tool } : null;
  const other = answer.alternative ? { id: answer.alternative.toolId, name: answer.alternative.name } : null;
  const to = tool ?? other;
  const url = to && steps.toolUrl(to.id);
  // What is held for its content may go when it says nothing of anybody any more.
  const anonymise =
    !allowed &&
    answer.dataClass !== null &&
    classLevel(answer.dataClass) > 0 &&
    classLevel(answer.dataClass) <= classLevel('fortrolig');
  const task = answer.task;
  const buttons = [
    to && url ? { label: gt(language, 'ask.open', { tool: to.name }), press: () => steps.openTool(url) } : null,
    anonymise
      ? { label: gt(language, 'ask.anonymise'), press: () => steps.check(answer.tool) }
      : { label: gt(language, 'ask.check'), press: () => steps.check(to?.id ?? answer.tool) },
    task && answer.answer !== 'no' && steps.hasTemplates(task)
      ? { label: gt(language, 'ask.templates'), press: () => steps.templates(task) }
      : null,
    // Where somebody has decided and said yes there is nobody to ask.
    allowed && answer.decidedBy
      ? null
      : { label: gt(language, 'ask.request'), press: () => setRequest(toolRequest(answer, language)) },
  ].filter((button) => button !== null);
  return (
    <fieldset className="kv-row" aria-label={gt(language, 'ask.next')}>
      {buttons.map(({ label, press }, index) => (
        <Button key={label} variant={index === 0 ? 'secondary' : 'tertiary'} data-size="sm" onClick={press}>
          {label}
        </Button>
      ))}
    </fieldset>
  );
}
