import { Alert, Button } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { PACK_ERRORS, type PackErrorCode, type PackProblem } from '../../lib/contracts/errors';
import type { Language } from '../../lib/contracts/language';
import { t } from '../../lib/i18n';

export type InstallOutcome =
  | { kind: 'installed' }
  | { kind: 'refused'; problems: { code: string; path?: string | undefined }[] }
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
            <ul className="kv-list">
              {grouped(state.problems).map(({ code, paths }) => (
                <li key={code}>
                  {t(language, `packError.${code}`)}
                  {paths[0] && (
                    <span className="kv-muted"> {t(language, 'options.install.where', { path: paths[0] })}</span>
                  )}
                  {paths.length > 1 && (
                    <span className="kv-muted">
                      {' '}
                      ({t(language, 'options.install.more', { count: paths.length - 1 })})
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </Alert>
        )}
      </div>
    </section>
  );
}

/** One line for each kind of problem: a broken pack may have hundreds of the same. */
function grouped(
  problems: readonly { code: string; path?: string | undefined }[],
): { code: PackErrorCode; paths: string[] }[] {
  const groups = new Map<PackErrorCode, string[]>();
  for (const problem of problems) {
    const code: PackProblem['code'] = PACK_ERRORS.find((known) => known === problem.code) ?? 'not_a_pack';
    groups.set(code, [...(groups.get(code) ?? []), ...(problem.path ? [problem.path] : [])]);
  }
  return [...groups].map(([code, paths]) => ({ code, paths }));
}
