import type { Vettregel } from '../../lib/contracts/guidance';
import type { Language } from '../../lib/contracts/language';
import { gt } from '../../lib/guidance/text';
import { pick } from '../../lib/i18n';

/** The short rules to know by heart, each with its reason under it. */
export function Vettregler({ rules, language }: { rules: readonly Vettregel[]; language: Language }) {
  if (rules.length === 0) return null;
  return (
    <section className="kv-articles">
      <h2 className="kv-h3">{gt(language, 'vettregler.heading')}</h2>
      <ol className="kv-list">
        {rules.map(({ id, rule, because }) => (
          <li key={id}>
            <details className="kv-why">
              <summary className="kv-why__summary">
                <strong>{pick(rule, language)}</strong>
              </summary>
              <p>{pick(because, language)}</p>
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
