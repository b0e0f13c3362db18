import { Alert } from '@digdir/designsystemet-react';
import type { Language } from '../../lib/contracts/language';
import { adviceText } from '../../lib/explain/pack-review-text';
import { st } from '../../lib/studio/text';
import { PackProblems, type ShownProblem } from '../options/pack-problems';
import type { BenchState } from './use-bench';

const MOST_PLACES = 4;

/** What keeps a draft from being a pack: places to fill in first, then what is wrong. */
export function DraftProblems({ problems, language }: { problems: readonly ShownProblem[]; language: Language }) {
  const places = problems.filter(({ code }) => code === 'not_a_pack').map(({ path }) => path ?? '');
  const others = problems.filter(({ code }) => code !== 'not_a_pack');
  return (
    <>
      {places.length > 0 && (
        <>
          <p>{st(language, 'studio.unfinished')}</p>
          <ul className="kv-list">
            {places.slice(0, MOST_PLACES).map((place) => (
              <li key={place}>{place.replace(/\//g, ' › ')}</li>
            ))}
            {places.length > MOST_PLACES && (
              <li>{st(language, 'studio.unfinished.more', { count: places.length - MOST_PLACES })}</li>
            )}
          </ul>
        </>
      )}
      {others.length > 0 && <PackProblems problems={others} language={language} />}
    </>
  );
}

/** Whether the draft can be tried, whether its own examples hold, and what somebody should still look at. */
export function DraftState({ state, language }: { state: BenchState; language: Language }) {
  if (state.problems.length > 0) {
    return (
      <Alert data-color="warning" data-size="sm">
        <p>{st(language, 'studio.bench.old')}</p>
        <DraftProblems problems={state.problems} language={language} />
      </Alert>
    );
  }
  if (state.examples === null) return <p role="status">{st(language, 'studio.bench.waiting')}</p>;
  return (
    <>
      {state.failed.length > 0 ? (
        <Alert data-color="warning" data-size="sm">
          {st(language, 'studio.examples.failed', { count: state.failed.length })}
        </Alert>
      ) : (
        <p role="status" className="kv-small">
          {state.examples === 0
            ? st(language, 'studio.examples.none')
            : st(language, 'studio.examples.ok', { count: state.examples })}
        </p>
      )}
      {state.advice.length > 0 && (
        <details className="kv-small">
          <summary>
            {st(language, 'studio.advice')} ({state.advice.length})
          </summary>
          <ul className="kv-list kv-studio__advice">
            {state.advice.map((one) => (
              <li key={`${one.code}/${one.path}`}>{adviceText(one, language)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
