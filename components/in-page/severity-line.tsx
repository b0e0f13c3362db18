import type { Language } from '../../lib/contracts/language';
import { t } from '../../lib/i18n';

/** The first line of a card: shape, word and edge say the same, so that none of them has to be seen. */
export function SeverityLine({ severity, language }: { severity: 'ask' | 'stop'; language: Language }) {
  return (
    <div id="kv-card-severity" className="kv-severity">
      <svg className="kv-severity__sign" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        {severity === 'stop' ? (
          <>
            <path className="kv-severity__shape" d="M5.7 1h6.6L17 5.7v6.6L12.3 17H5.7L1 12.3V5.7z" />
            <path className="kv-severity__mark" d="M5 9h8" />
          </>
        ) : (
          <>
            <circle className="kv-severity__shape" cx="9" cy="9" r="8" />
            <path className="kv-severity__mark" d="M6.6 7a2.4 2.4 0 1 1 3.4 2.2c-.7.3-1 .7-1 1.4M9 13.4v.2" />
          </>
        )}
      </svg>
      {t(language, `card.severity.${severity}`)}
    </div>
  );
}
