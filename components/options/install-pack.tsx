import { Alert, Button, Textarea } from '@digdir/designsystemet-react';
import { useId, useRef, useState } from 'react';
import type { Language } from '../../lib/contracts/language';
import { t } from '../../lib/i18n';
import { ConfirmKey, type Inspected } from './confirm-key';
import { PackProblems, type ShownProblem } from './pack-problems';

export type InstallOutcome =
  | { kind: 'installed' }
  | { kind: 'refused'; problems: ShownProblem[] }
  /** Signed by a key that nobody here knows: the person is asked. */
  | { kind: 'stranger'; inspected: Inspected }
  | { kind: 'no_answer' };

export interface InstallPackProps {
  language: Language;
  /** `publicKey`: of a file that does not bring its own. */
  install: (file: Blob, publicKey?: string) => Promise<InstallOutcome>;
  /** Trusts the file's key if it has this fingerprint. */
  trust: (file: Blob, fingerprint: string, publicKey?: string) => Promise<boolean>;
}

export function InstallPack({ language, install, trust }: InstallPackProps) {
  const input = useRef<HTMLInputElement>(null);
  const pasteId = useId();
  const [pasted, setPasted] = useState('');
  const [given, setGiven] = useState<{ file: Blob; publicKey?: string } | null>(null);
  const [state, setState] = useState<InstallOutcome | { kind: 'working' } | null>(null);
  const take = async (file: Blob, publicKey?: string) => {
    setGiven(publicKey === undefined ? { file } : { file, publicKey });
    setState({ kind: 'working' });
    setState(await install(file, publicKey));
  };
  return (
    <section className="kv-stack" aria-labelledby="install">
      <div className="kv-stack kv-stack--tight">
        <h2 id="install" className="kv-h2">
          {t(language, 'options.install')}
        </h2>
        <p className="kv-muted">{t(language, 'options.install.note')}</p>
      </div>
      <div>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) void take(file);
          }}
        />
        <Button variant="secondary" onClick={() => input.current?.click()}>
          {t(language, 'options.install.file')}
        </Button>
      </div>
      <div className="kv-stack kv-stack--tight">
        <label htmlFor={pasteId}>{t(language, 'options.install.paste')}</label>
        <Textarea
          id={pasteId}
          rows={3}
          spellCheck={false}
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
        />
        <div>
          <Button
            variant="secondary"
            data-size="sm"
            disabled={pasted.trim() === ''}
            onClick={() => void take(new Blob([pasted.trim()]))}
          >
            {t(language, 'options.install.pasteUse')}
          </Button>
        </div>
      </div>
      <div role="status" aria-live="polite">
        {state?.kind === 'working' && <p>{t(language, 'options.install.working')}</p>}
        {state?.kind === 'installed' && <Alert data-color="success">{t(language, 'options.install.done')}</Alert>}
        {state?.kind === 'no_answer' && <Alert data-color="warning">{t(language, 'options.failed')}</Alert>}
        {state?.kind === 'refused' && (
          <Alert data-color="warning">
            <p>{t(language, 'options.install.refused')}</p>
            <PackProblems problems={state.problems} language={language} />
          </Alert>
        )}
      </div>
      {state?.kind === 'stranger' && given && (
        <ConfirmKey
          inspected={state.inspected}
          language={language}
          withKey={(publicKey) => void take(given.file, publicKey)}
          confirm={async (fingerprint) => {
            const trusted = await trust(given.file, fingerprint, given.publicKey);
            if (trusted) await take(given.file, given.publicKey);
            return trusted;
          }}
          leave={() => setState(null)}
        />
      )}
    </section>
  );
}
