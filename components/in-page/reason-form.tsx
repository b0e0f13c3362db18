import { useEffect, useRef, useState } from 'react';
import { SEND_REASONS, type SendReason } from '../../lib/contracts/in-page';
import type { Language } from '../../lib/contracts/language';
import { t } from '../../lib/i18n';

export interface ReasonFormProps {
  language: Language;
  onSend: (reason: SendReason) => void;
  onCancel: () => void;
  /** Other words where it is not a message that is sent. */
  words?: { send: string; note?: string };
}

/** One of a closed list: free text would be one more place where something private could be kept. */
export function ReasonForm({ language, onSend, onCancel, words }: ReasonFormProps) {
  const [reason, setReason] = useState<SendReason | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  return (
    <form
      className="kv-reasons"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason) onSend(reason);
      }}
    >
      <fieldset>
        <legend>{t(language, 'reason.title')}</legend>
        {SEND_REASONS.map((item, index) => (
          <label key={item} className="kv-radio">
            <input
              ref={index === 0 ? first : null}
              type="radio"
              name="reason"
              value={item}
              checked={reason === item}
              onChange={() => setReason(item)}
            />
            {t(language, `reason.${item}`)}
          </label>
        ))}
      </fieldset>
      <p className="kv-lesson">{words?.note ?? t(language, 'reason.note')}</p>
      <div className="kv-others">
        <button type="submit" className="ds-button" disabled={!reason}>
          {words?.send ?? t(language, 'reason.send')}
        </button>
        <button type="button" className="ds-button kv-quiet" data-variant="tertiary" onClick={onCancel}>
          {t(language, 'reason.cancel')}
        </button>
      </div>
    </form>
  );
}
