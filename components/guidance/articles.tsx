import { useEffect, useRef } from 'react';
import type { Language, Localized } from '../../lib/contracts/language';
import { pick, t } from '../../lib/i18n';
import { PlainText } from './plain-text';

export interface ArticleText {
  id: string;
  title: Localized;
  body: Localized;
}

interface ArticlesProps {
  articles: readonly ArticleText[];
  language: Language;
  /** Opened and focused when it comes; a new object for each time it is asked for. */
  wanted: { articleId: string } | null;
}

/** Short help texts from the packs, folded until somebody wants one. */
export function Articles({ articles, language, wanted }: ArticlesProps) {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    const article = wanted && list.current?.querySelector<HTMLDetailsElement>(`[data-article="${wanted.articleId}"]`);
    if (!article) return;
    article.open = true;
    article.querySelector('summary')?.focus();
  }, [wanted]);
  if (articles.length === 0) return null;
  return (
    <section ref={list} className="kv-articles">
      <h2 className="kv-h3">{t(language, 'panel.articles')}</h2>
      {articles.map(({ id, title, body }) => (
        <details key={id} className="kv-why" data-article={id}>
          <summary className="kv-why__summary">
            <span className="kv-why__ask">{pick(title, language)}</span>
          </summary>
          <PlainText text={pick(body, language)} language={language} />
        </details>
      ))}
    </section>
  );
}
