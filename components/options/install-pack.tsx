import { Alert, Button } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import type { Language } from '../../lib/contracts/language';
import { t } from '../../lib/i18n';
import { PackProblems, type ShownProblem } from './pack-problems';

export type InstallOutcome =
  | { kind: 'installed' }
  | { kind: 'refused'; problems: ShownProblem[] }
  | { kind: 'no_answer' };

export interface InstallPackProps {
  language: Language;
  install: (file: File) => Promise<InstallOutcome>;
}

export function InstallPack({ language, install }: InstallPackProps) {
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<InstallOutcome | { kind: 'working' } | null>(null);
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
            if (!file) return;
            setState({ kind: 'working' });
            void install(file).then(setState);
          }}
        />
        <Button variant="secondary" onClick={() => input.current?.click()}>
          {t(language, 'options.install.file')}
        </Button>
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
    </section>
  );
}
