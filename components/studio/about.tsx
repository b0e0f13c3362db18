import { Switch } from '@digdir/designsystemet-react';
import { LAYERS, STAGES, type Stage } from '../../lib/contracts/pack';
import { st } from '../../lib/studio/text';
import { Choice, LocalizedFields, TextLine, upperFirst } from './fields';
import type { SectionProps } from './section';

/** What the pack is called, whom it holds for, when it ends, and how fast it is rolled out. */
export function About({ draft, edit, language }: SectionProps) {
  const rollout = draft.rollout;
  const stages = STAGES.map((value) => ({ value, label: st(language, `studio.stage.${value}`) }));
  const setGroup = (group: string, stage: Stage) =>
    edit((before) => ({
      ...before,
      rollout: { ...before.rollout, groups: { ...before.rollout?.groups, [group]: stage } },
    }));
  return (
    <>
      <p>{st(language, 'studio.about.version', { version: draft.version })}</p>
      {draft.adopted_from && (
        <p>
          {st(language, 'studio.about.adopted', {
            publisher: draft.adopted_from.publisher,
            id: draft.adopted_from.id,
            version: draft.adopted_from.version,
          })}
        </p>
      )}
      <LocalizedFields
        label={st(language, 'studio.about.name')}
        value={draft.name}
        language={language}
        rows={1}
        onChange={(name, changed) => edit((before) => ({ ...before, name }), `name/${changed}`)}
      />
      <div className="kv-studio__pair">
        <TextLine
          label={st(language, 'studio.about.publisher')}
          value={draft.publisher}
          onChange={(publisher) => edit((before) => ({ ...before, publisher }), 'publisher')}
        />
        <TextLine
          label={st(language, 'studio.about.id')}
          value={draft.id}
          onChange={(id) => edit((before) => ({ ...before, id }), 'id')}
        />
        <Choice
          label={st(language, 'studio.about.layer')}
          value={draft.layer}
          options={LAYERS.filter((layer) => layer !== 'national' || draft.layer === 'national').map((value) => ({
            value,
            label: st(language, `studio.layer.${value}`),
          }))}
          onChange={(layer) => edit((before) => ({ ...before, layer }))}
        />
        <TextLine
          type="date"
          label={st(language, 'studio.about.expires')}
          value={draft.expires}
          onChange={(expires) => edit((before) => ({ ...before, expires }), 'expires')}
        />
      </div>
      <Switch
        label={st(language, 'studio.about.reason')}
        checked={draft.settings?.send_with_reason ?? true}
        onChange={(event) => {
          const send_with_reason = event.target.checked;
          edit((before) => ({ ...before, settings: { ...before.settings, send_with_reason } }));
        }}
      />
      <fieldset className="kv-stack">
        <legend className="kv-h3">{st(language, 'studio.about.rollout')}</legend>
        <p className="kv-muted kv-small">{st(language, 'studio.about.rollout.note')}</p>
        <div className="kv-studio__pair">
          <Choice
            label={st(language, 'studio.about.rollout.all')}
            value={rollout?.stage ?? 'stopp'}
            options={stages}
            onChange={(stage) => edit((before) => ({ ...before, rollout: { ...before.rollout, stage } }))}
          />
          {Object.entries(rollout?.groups ?? {}).map(([group, stage]) => (
            <Choice
              key={group}
              label={upperFirst(group.replace(/-/g, ' '))}
              value={stage}
              options={stages}
              onChange={(next) => setGroup(group, next)}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}
