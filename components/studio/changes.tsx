import type { Language } from '../../lib/contracts/language';
import type { PackChange } from '../../lib/contracts/pack-review';
import { st } from '../../lib/studio/text';

const EFFECTS = ['looser', 'stricter', 'neither'] as const;
const MOST = 100;

/** Differences as a reviewer reads them: what lets more through first. Texts of packs are shown as text. */
export function Changes({ changes, language }: { changes: readonly PackChange[]; language: Language }) {
  if (changes.length === 0) return <p>{st(language, 'studio.publish.nothing')}</p>;
  return (
    <div className="kv-stack">
      {EFFECTS.map((effect) => {
        const own = changes.filter((change) => change.effect === effect);
        if (own.length === 0) return null;
        return (
          <section
            key={effect}
            className="kv-stack kv-stack--tight"
            aria-label={st(language, `studio.change.${effect}`)}
          >
            <h4 className="kv-h3">
              {st(language, `studio.change.${effect}`)} <span className="kv-muted">({own.length})</span>
            </h4>
            <ul className="kv-plain kv-studio__list">
              {own.slice(0, MOST).map((change) => (
                <li key={change.path} className="kv-studio__change">
                  <span>
                    {st(language, `studio.area.${change.area}`)} {change.id && <strong>{change.id}</strong>}:{' '}
                    {st(language, `studio.kind.${change.kind}`)}
                  </span>
                  <Values change={change} language={language} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

/** For a decision, what it said and says; for the rest what differs is long, and opened when one wants it. */
function Values({ change, language }: { change: PackChange; language: Language }) {
  const [before, after] = [decisionWords(change.before, language), decisionWords(change.after, language)];
  if (change.area === 'decisions' && (before || after) && before !== after) {
    return (
      <span className="kv-muted">
        {' '}
        {st(language, 'studio.corpus.from', {
          before: before || st(language, 'studio.cell.none'),
          after: after || st(language, 'studio.cell.none'),
        })}
      </span>
    );
  }
  if (change.kind !== 'changed') return null;
  return (
    <details>
      <summary>{change.path}</summary>
      <pre className="kv-studio__values">{`− ${JSON.stringify(change.before, null, 1)}\n+ ${JSON.stringify(change.after, null, 1)}`}</pre>
    </details>
  );
}

function decisionWords(value: unknown, language: Language): string {
  if (typeof value !== 'object' || value === null || !('status' in value) || !('ceiling' in value)) return '';
  const { status, ceiling } = value as { status: 'approved'; ceiling: 'apen' };
  return `${st(language, `studio.status.${status}`)}, ${st(language, `studio.ceiling.${ceiling}`).toLowerCase()}`;
}
