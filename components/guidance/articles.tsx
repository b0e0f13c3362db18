import { useEffect, useRef } from 'react';
import type { Language, Localized } from '../../lib/contracts/language';
import { pick, t } from '../../lib/i18n';
import { MaybeLink } from '../check/findings-list';
import { type Block, type Inline, readArticle } from './plain-markdown';

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
          {readArticle(pick(body, language)).map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an article never changes while it is shown
            <BlockView key={index} block={block} language={language} />
          ))}
        </details>
      ))}
    </section>
  );
}

function BlockView({ block, language }: { block: Block; language: Language }) {
  if (block.kind === 'paragraph') return <p>{block.text.map((part) => inline(part, language))}</p>;
  const items = block.items.map((item) => (
    <li key={item.map((part) => part.text).join('')}>{item.map((part) => inline(part, language))}</li>
  ));
  return block.ordered ? <ol className="kv-list">{items}</ol> : <ul className="kv-list">{items}</ul>;
}

function inline(part: Inline, language: Language) {
  switch (part.kind) {
    case 'strong':
      return <strong key={part.text}>{part.text}</strong>;
    case 'code':
      return <code key={part.text}>{part.text}</code>;
    case 'link':
      return <MaybeLink key={part.text} url={part.href} text={part.text} language={language} />;
    case 'text':
      return part.text;
  }
}
