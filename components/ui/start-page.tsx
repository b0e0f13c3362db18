import '@digdir/designsystemet-css';
import '@digdir/designsystemet-css/theme.css';
import '../check/check.css';
import '../redaction/redaction.css';
import './marker.css';
import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../../lib/contracts/language';
import { t } from '../../lib/i18n';

export type PageTitle =
  | 'popup.title'
  | 'panel.title'
  | 'options.title'
  | 'options.studio.title'
  | 'practice.title'
  | 'welcome.title'
  | 'insight.title'
  | 'key.title';

export interface PageStart {
  document: Document;
  /** The language of the settings; null when they don't answer: then the browser's. */
  language: () => Promise<Language | null>;
  title: PageTitle;
  render: (language: Language) => React.ReactNode;
}

/** Starts one of our own pages: language first, so that nothing flickers from one language to another. */
export async function startPage({ document, language, title, render }: PageStart): Promise<void> {
  const chosen = (await language()) ?? browserLanguage(document);
  setPageLanguage(document, chosen, title);
  const root = document.getElementById('root');
  if (!root) throw new Error('page without #root');
  createRoot(root).render(<StrictMode>{render(chosen)}</StrictMode>);
}

/** Page title and `<html lang>`: what a screen reader says first. */
export function setPageLanguage(document: Document, language: Language, title: PageTitle): void {
  document.documentElement.lang = language;
  document.title = t(language, title);
}

function browserLanguage(document: Document): Language {
  const tag = document.defaultView?.navigator.language.toLowerCase() ?? 'nb';
  if (tag.startsWith('nn')) return 'nn';
  return /^(nb|no|da|sv)/.test(tag) ? 'nb' : 'en';
}
