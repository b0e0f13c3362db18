import type { Language, Localized } from '../../lib/contracts/language';
import type { LookupAnswer } from '../../lib/contracts/lookup';
import { gt } from '../../lib/guidance/text';
import { formatDate, joinList, pick, t } from '../../lib/i18n';
import { MaybeLink } from '../check/findings-list';
import { ClassMarker } from '../ui/class-marker';
import { AnswerWord } from './answer-word';
import { type LookupSteps, NextSteps } from './next-steps';

export interface AnswerCardProps {
  answer: LookupAnswer;
  language: Language;
  /** Null where nothing can be done from here. */
  steps: LookupSteps | null;
}

/** Marker and answer word as the headline; conditions; what instead; whom to ask; why, folded. */
export function AnswerCard({ answer, language, steps }: AnswerCardProps) {
  const missing = answer.missing.map((part) => t(language, `lookup.missing.${part}`));
  const yes = answer.answer === 'yes' || answer.answer === 'yes_with_conditions';
  return (
    <article className="kv-answer" data-answer={answer.answer}>
      <AnswerWord word={answer.answer} language={language} />
      <div className="kv-answer__facts">
        {answer.dataClass && <ClassMarker classId={answer.dataClass} language={language} />}
        <Decided answer={answer} language={language} />
      </div>
      {answer.unknownWords.length > 0 && answer.answer === 'unknown' && (
        <p>{gt(language, 'ask.unknownWords', { words: `«${joinList(answer.unknownWords, language)}»` })}</p>
      )}
      {answer.answer === 'unknown' && answer.cardId === 'none' && <p>{t(language, 'lookup.unknown.now')}</p>}
      <Texts
        title={t(language, yes ? 'lookup.conditions' : 'lookup.applies')}
        items={answer.conditions}
        language={language}
      />
      {answer.alternative && (
        <p>
          <strong>{t(language, 'lookup.instead', { tool: answer.alternative.name })}</strong>
        </p>
      )}
      {answer.answer !== 'no' && <Texts title={t(language, 'lookup.check')} items={answer.check} language={language} />}
      <Texts title={t(language, 'lookup.dont')} items={answer.dont} language={language} />
      {answer.contact && (
        <p className="kv-contact">
          {t(language, 'lookup.contact', { role: pick(answer.contact.role, language) })}
          {answer.contact.name && ` · ${answer.contact.name}`}
          {answer.contact.email && (
            <>
              {' · '}
              <a className="ds-link" href={`mailto:${answer.contact.email}`}>
                {answer.contact.email}
              </a>
            </>
          )}
        </p>
      )}
      {!steps && missing.length > 0 && answer.cardId !== 'none' && (
        <p className="kv-muted">{t(language, 'lookup.missing', { what: joinList(missing, language) })}</p>
      )}
      {answer.answer === 'unknown' && <p>{gt(language, 'ask.meanwhile')}</p>}
      {steps && <NextSteps answer={answer} language={language} steps={steps} />}
      <Why answer={answer} language={language} />
    </article>
  );
}

function Texts({ title, items, language }: { title: string; items: readonly Localized[]; language: Language }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h3 className="kv-h3">{title}</h3>
      <ul className="kv-list">
        {items.map((item) => (
          <li key={item.nb}>{pick(item, language)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Who approved, when, and until when; said where one sees it, because an approval ends. */
function Decided({ answer, language }: Pick<AnswerCardProps, 'answer' | 'language'>) {
  const lines = decidedLines(answer, language);
  return lines.length === 0 ? null : <span className="kv-muted kv-small">{lines.join(' · ')}</span>;
}

function decidedLines({ decidedBy }: LookupAnswer, language: Language): string[] {
  const assessed = [
    decidedBy?.date && t(language, 'lookup.approvedOn', { date: formatDate(decidedBy.date, language) }),
    decidedBy?.assessedBy && t(language, 'lookup.approved', { who: decidedBy.assessedBy }),
  ].filter(Boolean);
  const until =
    decidedBy?.validUntil && t(language, 'lookup.until', { date: formatDate(decidedBy.validUntil, language) });
  return [assessed.join(' '), until].filter((line): line is string => Boolean(line));
}

function Why({ answer, language }: Pick<AnswerCardProps, 'answer' | 'language'>) {
  const { hjemmel, kilde } = answer;
  const decided = decidedLines(answer, language);
  if (answer.cardId === 'none' || (decided.length === 0 && hjemmel.length === 0 && kilde.length === 0)) return null;
  return (
    <details className="kv-why">
      <summary className="kv-why__summary">
        <span className="kv-why__ask">{t(language, 'lookup.why')}</span>
      </summary>
      <div className="kv-answer__why">
        {decided.length === 0 && <p>{t(language, 'lookup.undecided')}</p>}
        {answer.says.length > 0 && (
          <>
            <h3 className="kv-h3">{gt(language, 'ask.says')}</h3>
            <ul className="kv-list">
              {answer.says.map(({ who, says, url, uncertain }) => (
                <li key={`${who}${says.nb}`}>
                  <MaybeLink url={url} text={who} language={language} />: {pick(says, language)}
                  {uncertain && <span className="kv-uncertain"> ({t(language, 'common.uncertain')})</span>}
                </li>
              ))}
            </ul>
          </>
        )}
        <dl className="kv-basis">
          {hjemmel.length > 0 && <dt>{t(language, 'common.basis')}</dt>}
          {hjemmel.map((item) => (
            <dd key={item.key}>
              <MaybeLink url={item.url} text={item.name} language={language} />: {pick(item.meaning, language)}
              {item.uncertain && <span className="kv-uncertain"> ({t(language, 'common.uncertain')})</span>}
            </dd>
          ))}
          {kilde.length > 0 && <dt>{t(language, 'common.source')}</dt>}
          {kilde.map((item) => (
            <dd key={item.title}>
              <MaybeLink url={item.url} text={item.title} language={language} />
              {item.uncertain && <span className="kv-uncertain"> ({t(language, 'common.uncertain')})</span>}
            </dd>
          ))}
        </dl>
      </div>
    </details>
  );
}
