import { Alert, Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Language, Localized } from '../../lib/contracts/language';
import type { MessageOutput } from '../../lib/contracts/messages';
import { pick, t } from '../../lib/i18n';

export type Inspected = MessageOutput<'packs.inspect'>;

interface ConfirmKeyProps {
  inspected: Inspected;
  language: Language;
  /** The file does not bring its key: looks at it again with this one. */
  withKey: (publicKey: string) => void;
  /** False: it was another fingerprint. */
  confirm: (fingerprint: string) => Promise<boolean>;
  leave: () => void;
}

/** A pack whose signer nobody here knows: the person types the fingerprint that the kommune gives by another way. */
export function ConfirmKey({ inspected, language, withKey, confirm, leave }: ConfirmKeyProps) {
  const [typed, setTyped] = useState('');
  const [differs, setDiffers] = useState(false);
  const { about, fingerprint } = inspected;
  const asked = fingerprint !== null && about !== null;
  return (
    <Alert data-color="info">
      <div className="kv-stack kv-stack--tight">
        <h3>{t(language, 'options.trust.heading')}</h3>
        {asked && (
          <>
            <p>
              {t(language, 'options.trust.about', {
                name: pick(about.name as Localized, language),
                version: about.version,
                publisher: about.publisher,
              })}
            </p>
            <p>
              <code>{fingerprint}</code>
            </p>
            <p>{t(language, 'options.trust.question')}</p>
          </>
        )}
        <Textfield
          label={t(language, asked ? 'options.trust.typed' : 'options.trust.key')}
          value={typed}
          autoComplete="off"
          onChange={(event) => {
            setTyped(event.target.value);
            setDiffers(false);
          }}
        />
        {differs && <p role="alert">{t(language, 'options.trust.differs')}</p>}
        <div className="kv-row">
          <Button
            data-size="sm"
            onClick={() => {
              if (asked) void confirm(typed).then((same) => setDiffers(!same));
              else withKey(typed);
            }}
          >
            {t(language, asked ? 'options.trust.yes' : 'options.trust.keyUse')}
          </Button>
          <Button variant="tertiary" data-size="sm" onClick={leave}>
            {t(language, 'options.trust.no')}
          </Button>
        </div>
      </div>
    </Alert>
  );
}
