import type { CardChoice } from '../../lib/contracts/in-page';
import type { Language } from '../../lib/contracts/language';
import { t } from '../../lib/i18n';

/** Which account is in use is asked where it is needed, with both answers beside each other. */
export function AccountQuestion({
  tool,
  language,
  choose,
  autofocus = false,
}: {
  tool: string;
  language: Language;
  choose: (choice: CardChoice) => void;
  autofocus?: boolean;
}) {
  return (
    <fieldset className="kv-account" aria-labelledby="kv-account-question">
      <p id="kv-account-question" className="kv-account__question">
        {t(language, 'account.question', { tool })}
      </p>
      <p>{t(language, 'account.question.why')}</p>
      <div className="kv-account__buttons">
        {(['work', 'private'] as const).map((account, index) => (
          <button
            key={account}
            type="button"
            className="ds-button"
            data-variant="secondary"
            {...(autofocus && index === 0 ? { 'data-autofocus': true } : {})}
            onClick={() => choose({ kind: 'confirm_account', account })}
          >
            {t(language, `account.${account}`)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
