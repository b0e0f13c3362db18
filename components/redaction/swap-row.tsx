import { useId } from 'react';
import type { Language } from '../../lib/contracts/language';
import type { Entity, Operator, PlanChange, RedactionPlan } from '../../lib/contracts/redaction';
import { t } from '../../lib/i18n';
import { operatorsFor } from '../../lib/redact';

export interface SwapRowProps {
  entity: Entity;
  plan: RedactionPlan;
  language: Language;
  change: (change: PlanChange) => void;
}

/** Longest value in a sentence, in UTF-16 code units: a key is a hundred signs and one look is enough. */
const LONGEST_SHOWN = 40;

/** Someone or something that is replaced, with what the person may do about it. */
export function SwapRow({ entity, plan, language, change }: SwapRowProps) {
  const ids = { operator: useId(), rename: useId(), merge: useId() };
  const others = plan.entities.filter((other) => other.id !== entity.id && other.type === entity.type);
  const places = plan.places.flatMap((place, index) => (place.entity === entity.id ? [{ ...place, index }] : []));
  return (
    <li className="kv-swap">
      <details className="kv-why">
        <summary className="kv-why__summary">
          <span className="kv-why__name">
            {sentence(entity, language)}
            {places.length > 1 && (
              <span className="kv-why__count"> · {t(language, 'redaction.places', { count: places.length })}</span>
            )}
          </span>
          <span className="kv-why__ask">{t(language, 'redaction.change')}</span>
        </summary>
        <div className="kv-swap__controls">
          <label htmlFor={ids.operator}>{t(language, 'redaction.operator')}</label>
          <select
            id={ids.operator}
            className="kv-input"
            value={entity.own === undefined ? entity.operator : ''}
            onChange={(event) => change({ kind: 'use', entity: entity.id, operator: event.target.value as Operator })}
          >
            {entity.own !== undefined && <option value="">{entity.own}</option>}
            {operatorsFor(entity, plan).map((operator) => (
              <option key={operator} value={operator}>
                {t(language, `redaction.operator.${operator}`)}
              </option>
            ))}
          </select>
          {/* What is written here will stand in the page's own field: that the page may see its keys gives nothing away. */}
          <label htmlFor={ids.rename}>{t(language, 'redaction.rename')}</label>
          <input
            id={ids.rename}
            className="kv-input"
            value={entity.own ?? ''}
            maxLength={60}
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) =>
              change(
                target.value.trim() === ''
                  ? { kind: 'use', entity: entity.id, operator: entity.operator }
                  : { kind: 'rename', entity: entity.id, replacement: target.value },
              )
            }
          />
          {others.length > 0 && (
            <>
              <label htmlFor={ids.merge}>{t(language, 'redaction.merge')}</label>
              <select
                id={ids.merge}
                className="kv-input"
                value=""
                onChange={(event) => change({ kind: 'merge', entity: entity.id, with: event.target.value })}
              >
                <option value="">{t(language, 'redaction.merge.none')}</option>
                {others.map((other) => (
                  <option key={other.id} value={other.id}>
                    {short(other.value)}
                  </option>
                ))}
              </select>
            </>
          )}
          {places.length > 1 && (
            <div className="kv-swap__split">
              {places.map(({ index, value }, number) => (
                <button
                  key={index}
                  type="button"
                  className="ds-button kv-quiet"
                  data-variant="tertiary"
                  onClick={() => change({ kind: 'split', place: index })}
                >
                  {t(language, 'redaction.split', { value: short(value), number: number + 1 })}
                </button>
              ))}
            </div>
          )}
        </div>
      </details>
    </li>
  );
}

function sentence({ value, replacement, operator, own }: Entity, language: Language): string {
  const from = short(value);
  if (own === undefined && operator === 'keep') return t(language, 'redaction.kept', { from });
  if (replacement === '') return t(language, 'redaction.gone', { from });
  return t(language, 'redaction.swap', { from, to: short(replacement) });
}

function short(value: string): string {
  const line = value.replace(/\s+/gu, ' ');
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN - 1)}…` : line;
}
