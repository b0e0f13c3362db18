import { useState } from 'react';
import type { Reason } from '../../lib/contracts/decision';
import type { Finding } from '../../lib/contracts/finding';
import type { Language } from '../../lib/contracts/language';
import { explainRule } from '../../lib/explain/explain-rule';
import { pick, t } from '../../lib/i18n';
import { ClassShape } from '../ui/class-marker';
import { isInText } from './verdict-text';

export interface FindingsListProps {
  reasons: readonly Reason[];
  findings: readonly Finding[];
  /** What was inspected: words of it are quoted under «Hvorfor?», and kept nowhere. Null where it is not at hand. */
  text: string | null;
  language: Language;
  label: string;
  /** Notices are about the situation, not the text: they carry no class. */
  notices?: boolean;
}

/** So many rows stand open; the way on must not be pushed out of sight by the reasons for it. */
const MOST_ROWS = 4;

/** One row for each rule that saw something, with «Hvorfor?» closed until asked for. Plain elements: also drawn in the chat page. */
export function FindingsList({ reasons, findings, text, language, label, notices = false }: FindingsListProps) {
  if (reasons.length === 0) return null;
  const row = (reason: Reason) => (
    <li key={reason.ruleId} className="kv-finding">
      <FindingRow
        reason={reason}
        findings={findings}
        text={text}
        language={language}
        notice={notices || !isInText(reason, findings)}
      />
    </li>
  );
  const shown = reasons.length > MOST_ROWS + 1 ? MOST_ROWS : reasons.length;
  const rest = reasons.slice(shown);
  return (
    <>
      <ul className="kv-findings" aria-label={label}>
        {reasons.slice(0, shown).map(row)}
      </ul>
      {rest.length > 0 && (
        <details className="kv-why kv-more">
          <summary className="kv-why__summary">
            <span className="kv-why__ask">{t(language, 'finding.more', { count: rest.length })}</span>
          </summary>
          <ul className="kv-findings kv-findings--more" aria-label={label}>
            {rest.map(row)}
          </ul>
        </details>
      )}
    </>
  );
}

interface FindingRowProps {
  reason: Reason;
  findings: readonly Finding[];
  text: string | null;
  language: Language;
  notice: boolean;
}

function FindingRow({ reason, findings, text, language, notice }: FindingRowProps) {
  const name = pick(reason.name, language);
  const [open, setOpen] = useState(false);
  return (
    <details className="kv-why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="kv-why__summary">
        {notice ? <InfoShape /> : <ClassShape classId={reason.class} size={14} />}
        <span className="kv-why__name">
          {name.charAt(0).toLocaleUpperCase('nb')}
          {name.slice(1)}
          {reason.count > 1 && (
            <span className="kv-why__count"> · {t(language, 'finding.places', { count: reason.count })}</span>
          )}
          {!notice && <span className="ds-sr-only">, {t(language, `class.${reason.class}`)}</span>}
        </span>
        <span className="kv-why__ask" aria-hidden="true">
          {t(language, 'finding.why')}
        </span>
      </summary>
      <div className="kv-why__body">
        <p>{pick(reason.message, language)}</p>
        {open && <Told ruleId={reason.ruleId} findings={findings} text={text} language={language} />}
        {reason.instead && <p>{pick(reason.instead, language)}</p>}
        <Basis reason={reason} language={language} />
      </div>
    </details>
  );
}

/** Each place with how it was seen. Drawn only while it is read: it quotes the person, and nothing of that lies about unseen. */
function Told({ ruleId, findings, text, language }: Omit<FindingRowProps, 'reason' | 'notice'> & { ruleId: string }) {
  const { told, more } = explainRule(findings, ruleId, text, language);
  const said = told.filter(({ place, sentences }) => place !== '' || sentences.length > 0);
  if (said.length === 0) return null;
  return (
    <ul className="kv-told" aria-label={t(language, 'finding.how')}>
      {said.map(({ place, sentences }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: plain texts, and two may be alike
        <li key={index}>
          {place && <span className="kv-told__place">{place}</span>}
          {sentences.join(' ')}
        </li>
      ))}
      {more > 0 && <li>{t(language, 'why.more', { count: more })}</li>}
    </ul>
  );
}

function InfoShape() {
  return (
    <svg className="kv-shape" width={14} height={14} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M8 6.6v5.6M8 3.4v.2" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
    </svg>
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
