import type { Language } from '../../lib/contracts/language';
import type { TabProtection } from '../../lib/contracts/protection';
import { explainProtection } from '../../lib/explain/explain-protection';
import { t } from '../../lib/i18n';

export interface ProtectionWordsProps {
  protection: TabProtection;
  language: Language;
  /** Id of the heading, for what is labelled by it. */
  id: string;
}

/** A state in full: the sentence, what is missing, what to do. The same in the chat page and in the popup. */
export function ProtectionWords({ protection, language, id }: ProtectionWordsProps) {
  const { heading, reasons, now } = explainProtection(protection, language);
  const list = protection.state === 'partly';
  return (
    <div className="kv-protection">
      <h2 id={id} className="kv-protection__heading">
        {heading}
      </h2>
      {list ? (
        <>
          <p className="kv-protection__lead">{t(language, 'partly.heading')}</p>
          <ul className="kv-protection__list">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      ) : (
        reasons.map((reason) => <p key={reason}>{reason}</p>)
      )}
      <p className="kv-protection__now">{now}</p>
    </div>
  );
}
