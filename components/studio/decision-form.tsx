import { Button } from '@digdir/designsystemet-react';
import { CEILINGS } from '../../lib/contracts/classes';
import type { Language } from '../../lib/contracts/language';
import type { Tool } from '../../lib/contracts/pack';
import { accountOf, putDecision, removeDecision } from '../../lib/studio/decisions';
import { type DraftDecision, without } from '../../lib/studio/draft';
import { st } from '../../lib/studio/text';
import { Choice, LocalizedFields, TextLine } from './fields';
import type { Edit } from './section';

const STATUSES = ['approved', 'open_only', 'ask', 'not_used'] as const;
type Assessment = NonNullable<DraftDecision['assessment']>;

export interface DecisionFormProps {
  decision: DraftDecision;
  tools: readonly Tool[];
  language: Language;
  edit: Edit;
  done: () => void;
}

/** One decision, to be read like a sentence. */
export function DecisionForm({ decision, tools, language, edit, done }: DecisionFormProps) {
  const account = accountOf(decision);
  const at = `decision/${decision.tool}/${account}`;
  const put = (part: { [K in keyof DraftDecision]?: DraftDecision[K] | undefined }, field?: string) =>
    edit((draft) => putDecision(draft, withoutEmpty({ ...decision, ...part })), field && `${at}/${field}`);
  const assess = (field: keyof Assessment, value: string) => {
    const next = { date: '', by: '', basis: '', ...decision.assessment, [field]: value };
    const { date, by, basis, dpia, ros } = next;
    const empty = [date, by, basis, dpia, ros].every((text) => !text);
    put(
      {
        assessment: empty ? undefined : { date, by, basis, ...(dpia ? { dpia } : {}), ...(ros ? { ros } : {}) },
      },
      `assessment/${field}`,
    );
  };
  const conditions = decision.conditions ?? [];
  const tool = tools.find(({ id }) => id === decision.tool)?.name ?? decision.tool;
  return (
    <section className="kv-stack kv-studio__form" aria-labelledby="decision">
      <h3 id="decision" className="kv-h2" tabIndex={-1} ref={focusOnce}>
        {st(language, 'studio.decision', { tool, account: st(language, `studio.account.${account}`).toLowerCase() })}
      </h3>
      <div className="kv-studio__pair">
        <Choice
          label={st(language, 'studio.decision.status')}
          value={decision.status}
          options={STATUSES.map((value) => ({ value, label: st(language, `studio.status.${value}`) }))}
          onChange={(status) =>
            put({
              status,
              ...(status === 'not_used' ? { ceiling: 'none' as const } : {}),
              ...(status === 'open_only' ? { ceiling: 'apen' as const } : {}),
            })
          }
        />
        <Choice
          label={st(language, 'studio.decision.ceiling')}
          value={decision.ceiling}
          options={CEILINGS.map((value) => ({ value, label: st(language, `studio.ceiling.${value}`) }))}
          onChange={(ceiling) => put({ ceiling })}
        />
        <TextLine
          label={st(language, 'studio.decision.owner')}
          value={decision.owner ?? ''}
          onChange={(owner) => put({ owner }, 'owner')}
        />
        <TextLine
          type="date"
          label={st(language, 'studio.decision.until')}
          value={decision.gyldig_til ?? ''}
          onChange={(gyldig_til) => put({ gyldig_til }, 'until')}
        />
        <Choice
          label={st(language, 'studio.decision.alternative')}
          value={decision.alternative ?? ''}
          options={[
            { value: '', label: st(language, 'studio.decision.alternative.none') },
            ...tools.filter(({ id }) => id !== decision.tool).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(alternative) => put({ alternative })}
        />
      </div>
      <fieldset className="kv-stack">
        <legend className="kv-h3">{st(language, 'studio.decision.assessment')}</legend>
        <p className="kv-muted kv-small">{st(language, 'studio.decision.assessment.note')}</p>
        <div className="kv-studio__pair">
          {(['date', 'by', 'basis', 'dpia', 'ros'] as const).map((field) => (
            <TextLine
              key={field}
              type={field === 'date' ? 'date' : 'text'}
              label={st(language, `studio.decision.${field}`)}
              value={decision.assessment?.[field] ?? ''}
              onChange={(value) => assess(field, value)}
            />
          ))}
        </div>
      </fieldset>
      <div className="kv-stack">
        <h4 className="kv-h3">{st(language, 'studio.decision.conditions')}</h4>
        {conditions.map((condition, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no names, and are only added last
          <div key={index} className="kv-stack kv-stack--tight">
            <LocalizedFields
              label={`${index + 1}.`}
              value={condition}
              language={language}
              onChange={(text, changed) =>
                put({ conditions: conditions.with(index, text) }, `condition/${index}/${changed}`)
              }
            />
            <div>
              <Button variant="tertiary" data-size="sm" onClick={() => put({ conditions: without(conditions, index) })}>
                {st(language, 'studio.removeAbout', {
                  what: st(language, 'studio.decision.condition', { number: index + 1 }),
                })}
              </Button>
            </div>
          </div>
        ))}
        <div>
          <Button
            variant="secondary"
            data-size="sm"
            onClick={() => put({ conditions: [...conditions, { nb: '', nn: '', en: '' }] })}
          >
            {st(language, 'studio.decision.addCondition')}
          </Button>
        </div>
      </div>
      <div className="kv-row">
        <Button onClick={done}>{st(language, 'studio.done')}</Button>
        <Button
          variant="tertiary"
          onClick={() => {
            edit((draft) => removeDecision(draft, decision.tool, account));
            done();
          }}
        >
          {st(language, 'studio.removeAbout', { what: tool })}
        </Button>
      </div>
    </section>
  );
}

/** What is not said is left out: an empty text is no owner and no date. */
function withoutEmpty(decision: { [K in keyof DraftDecision]?: DraftDecision[K] | undefined }): DraftDecision {
  return Object.fromEntries(
    Object.entries(decision).filter(([, value]) => value !== undefined && value !== ''),
  ) as unknown as DraftDecision;
}

/** The form takes the matrix's place: whoever uses a keyboard or hears the page is taken there. One function, so it runs once. */
function focusOnce(heading: HTMLHeadingElement | null): void {
  heading?.focus();
}
