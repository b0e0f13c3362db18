import type { Language } from '../../lib/contracts/language';
import type { EndedPack } from '../../lib/guidance/ended-packs';
import { gt } from '../../lib/guidance/text';
import { formatDate, pick } from '../../lib/i18n';

/** Says which rules are past their last day, where the person asks and checks. Nothing where none is. */
export function EndedPacks({ language, ended }: { language: Language; ended: readonly EndedPack[] }) {
  return ended.map(({ id, name, expires, lapsed }) => (
    <p key={id} role="note" className="kv-note">
      {gt(language, lapsed ? 'ended.lapsed' : 'ended.grace', {
        name: pick(name, language),
        date: formatDate(expires, language),
      })}
    </p>
  ));
}
