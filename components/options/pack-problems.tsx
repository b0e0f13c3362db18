import { PACK_ERRORS, type PackErrorCode, type PackProblem } from '../../lib/contracts/errors';
import type { Language } from '../../lib/contracts/language';
import { t } from '../../lib/i18n';

export interface ShownProblem {
  code: string;
  path?: string | undefined;
}

/** What is wrong with a pack, in sentences; the pack in use is another and stays. */
export function PackProblems({ problems, language }: { problems: readonly ShownProblem[]; language: Language }) {
  return (
    <ul className="kv-list">
      {grouped(problems).map(({ code, paths }) => (
        <li key={code}>
          {t(language, `packError.${code}`)}
          {paths[0] && <span className="kv-muted"> {t(language, 'options.install.where', { path: paths[0] })}</span>}
          {paths.length > 1 && (
            <span className="kv-muted"> ({t(language, 'options.install.more', { count: paths.length - 1 })})</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** One line for each kind of problem: a broken pack may have hundreds of the same. */
function grouped(problems: readonly ShownProblem[]): { code: PackErrorCode; paths: string[] }[] {
  const groups = new Map<PackErrorCode, string[]>();
  for (const problem of problems) {
    const code: PackProblem['code'] = PACK_ERRORS.find((known) => known === problem.code) ?? 'not_a_pack';
    groups.set(code, [...(groups.get(code) ?? []), ...(problem.path ? [problem.path] : [])]);
  }
  return [...groups].map(([code, paths]) => ({ code, paths }));
}
