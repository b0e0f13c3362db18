import type { Language } from '../../lib/contracts/language';
import type { Pack } from '../../lib/contracts/pack';
import type { PackChange } from '../../lib/contracts/pack-review';
import { areaText, changeText, effectText, noChangesText } from '../../lib/explain/pack-review-text';
import { upperFirst } from './fields';

const EFFECTS = ['looser', 'stricter', 'neither'] as const;
const MOST = 100;

export interface ChangesProps {
  changes: readonly PackChange[];
  /** Where names are looked for: the newer pack first. */
  packs: readonly Pack[];
  language: Language;
}

/** Differences as a reviewer reads them: what lets more through first. Texts of packs are shown as text. */
export function Changes({ changes, packs, language }: ChangesProps) {
  if (changes.length === 0) return <p>{noChangesText(language)}</p>;
  return (
    <div className="kv-stack">
      {EFFECTS.map((effect) => {
        const own = changes.filter((change) => change.effect === effect);
        if (own.length === 0) return null;
        return (
          <div key={effect} className="kv-stack kv-stack--tight">
            <h4 className="kv-h3">
              {upperFirst(effectText(effect, language))} <span className="kv-muted">({own.length})</span>
            </h4>
            <ul className="kv-plain kv-studio__list">
              {own.slice(0, MOST).map((change) => (
                <li key={`${change.area}/${change.path}`} className="kv-studio__change">
                  <span className="kv-muted kv-small">{areaText(change.area, language)}</span>
                  <br />
                  {changeText(change, packs, language)}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
