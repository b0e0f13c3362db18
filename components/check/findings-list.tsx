import type { Reason } from '../../lib/contracts/decision';
import type { Finding } from '../../lib/contracts/finding';
import type { Language } from '../../lib/contracts/language';
import { pick, t } from '../../lib/i18n';
import { ClassShape } from '../ui/class-marker';
import { evidenceSentences } from './verdict-text';

export interface FindingsListProps {
  reasons: readonly Reason[];
  findings: readonly Finding[];
  language: Language;
  label: string;
}

/** One row for each rule that saw something, with «Hvorfor?» closed until asked for. Plain elements: also drawn in the chat page. */
export function FindingsList({ reasons, findings, language, label }: FindingsListProps) {
  if (reasons.length === 0) return null;
  return (
    <ul className="kv-findings" aria-label={label}>
      {reasons.map((reason) => (
        <li key={reason.ruleId} className="kv-finding">
          <FindingRow reason={reason} findings={findings} language={language} />
        </li>
      ))}
    </ul>
  );
}

function FindingRow({ reason, findings, language }: { reason: Reason; findings: readonly Finding[]; language: Language }) {
  const name = pick(reason.name, language);
  const how = evidenceSentences(findings, reason.ruleId, language);
  return (
    <details className="kv-why">
      <summary className="kv-why__summary">
        <ClassShape classId={reason.class} size={14} />
        <span className="kv-why__name">
          {name.charAt(0).toLocaleUpperCase('nb')}
          {name.slice(1)}
          {reason.count > 1 && <span className="kv-why__count"> · {t(language, 'finding.places', { count: reason.count })}</span>}
          <span className="ds-sr-only">, {t(language, `class.${reason.class}`)}</span>
        </span>
        <span className="kv-why__ask" aria-hidden="true">
          {t(language, 'finding.why')}
        </span>
      </summary>
      <div className="kv-why__body">
        <p>
          {pick(reason.message, language)}
          {reason.confidence !== 'high' && ` ${t(language, 'finding.unsure')}`}
          {how.length > 0 && ` ${how.join(' ')}`}
        </p>
        {reason.instead && <p>{pick(reason.instead, language)}</p>}
        <Basis reason={reason} language={language} />
      </div>
    </details>
  );
}

function Basis({ reason, language }: { reason: Reason; language: Language }) {
  if (reason.hjemmel.length + reason.kilde.length === 0) return null;
  return (
    <dl className="kv-basis">
      {reason.hjemmel.length > 0 && <dt>{t(language, 'common.basis')}</dt>}
      {reason.hjemmel.map((item) => (
        <dd key={item.key}>
          <MaybeLink url={item.url} text={item.name} language={language} />: {pick(item.meaning, language)}
          {item.uncertain && <span className="kv-uncertain"> ({t(language, 'common.uncertain')})</span>}
        </dd>
      ))}
      {reason.kilde.length > 0 && <dt>{t(language, 'common.source')}</dt>}
      {reason.kilde.map((item) => (
        <dd key={item.title}>
          <MaybeLink url={item.url} text={item.title} language={language} />
        </dd>
      ))}
    </dl>
  );
}

/** Packs are signed, but a link still only leads to the web: `javascript:` and friends are shown as text. */
export function MaybeLink({ url, text, language }: { url?: string | undefined; text: string; language: Language }) {
  if (!url || !/^https?:\/\//.test(url)) return <>{text}</>;
  return (
    <a className="ds-link" href={url} target="_blank" rel="noreferrer noopener">
      {text}
      <span className="ds-sr-only"> ({t(language, 'common.opensNewTab')})</span>
    </a>
  );
}
