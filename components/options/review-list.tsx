import type { Language } from '../../lib/contracts/language';
import { gt } from '../../lib/guidance/text';
import { formatDate, pick } from '../../lib/i18n';
import type { DueItem } from '../../lib/packs/due-for-review';

/** For whoever keeps the rules: what has ended, ends soon, or should be looked at again. Folded: most people here are not the admin. */
export function ReviewList({ due, language }: { due: readonly DueItem[]; language: Language }) {
  const whys = (['ended', 'ends', 'stale', 'unsure'] as const).filter((why) => due.some((item) => item.why === why));
  return (
    <section className="kv-stack" aria-labelledby="review">
      <h2 id="review" className="kv-h2">
        {gt(language, 'review.heading', { count: due.length })}
      </h2>
      {due.length === 0 && <p className="kv-muted">{gt(language, 'review.none')}</p>}
      {whys.map((why) => {
        const items = due.filter((item) => item.why === why);
        return (
          <details key={why} className="kv-why">
            <summary className="kv-why__summary">
              <span className="kv-why__ask">{gt(language, `review.why.${why}`, { count: items.length })}</span>
            </summary>
            <ul className="kv-list">
              {items.map((item) => (
                <li key={`${item.packId}/${item.list}/${item.id}/${item.date}`}>
                  {typeof item.name === 'string' ? item.name : pick(item.name, language)}{' '}
                  <span className="kv-muted kv-small">
                    {formatDate(item.date, language)} · {item.owner} ·{' '}
                    <code>{`${item.packId}/${item.list}/${item.id}`}</code>
                  </span>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
