import { Button } from '@digdir/designsystemet-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { freeId } from '../../lib/studio/draft';
import { st } from '../../lib/studio/text';
import { draftTexts, placeWords, withValueAt } from '../../lib/studio/texts';
import { LocalizedFields } from './fields';
import type { SectionProps } from './section';

const PAGE = 10;

/** Every text of the pack in the three languages; what lacks one comes first. */
export function Texts({ draft, edit, language, today }: SectionProps) {
  const later = useDeferredValue(draft);
  const texts = useMemo(() => draftTexts(later), [later]);
  // The order is of when the part was opened: a text must not jump away from whoever fills it in.
  const [first] = useState(
    () =>
      new Set(
        draftTexts(draft)
          .filter((text) => text.missing.length > 0)
          .map(({ path }) => path),
      ),
  );
  const [most, setMost] = useState(PAGE);
  const ordered = useMemo(
    () => [...texts].sort((a, b) => Number(first.has(b.path)) - Number(first.has(a.path))),
    [texts, first],
  );
  const missing = texts.filter((text) => text.missing.length > 0).length;
  return (
    <>
      <p className="kv-muted">{st(language, 'studio.texts.note')}</p>
      <p role="status">
        {missing > 0 ? st(language, 'studio.texts.missing', { count: missing }) : st(language, 'studio.texts.complete')}
      </p>
      <div>
        <Button
          variant="secondary"
          data-size="sm"
          onClick={() =>
            edit((before) => {
              const id = freeId('hjelp', new Set((before.articles ?? []).map((one) => one.id)));
              const empty = { nb: '', nn: '', en: '' };
              const article = {
                id,
                title: empty,
                body: empty,
                kilde: [{ title: before.publisher, certainty: 'verified' as const }],
                sist_kontrollert: today,
              };
              return { ...before, articles: [...(before.articles ?? []), article] };
            })
          }
        >
          {st(language, 'studio.article.add')}
        </Button>
      </div>
      {ordered.slice(0, most).map(({ path, value }) => (
        <LocalizedFields
          key={path}
          label={placeWords(later, path)}
          value={value}
          language={language}
          rows={path.endsWith('/body') ? 8 : 2}
          onChange={(text, changed) => edit((before) => withValueAt(before, path, text), `text/${path}/${changed}`)}
        />
      ))}
      {ordered.length > most && (
        <div>
          <Button variant="tertiary" onClick={() => setMost(most + 50)}>
            {st(language, 'studio.rules.shown', { shown: most, count: ordered.length })} · +50
          </Button>
        </div>
      )}
    </>
  );
}
