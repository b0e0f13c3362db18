import { useEffect, useRef } from 'react';
import type { Lesson } from '../../lib/contracts/guidance';
import type { Language } from '../../lib/contracts/language';
import { gt, written } from '../../lib/guidance/text';
import { pick } from '../../lib/i18n';
import { PlainText } from './plain-text';

interface LessonsProps {
  lessons: readonly Lesson[];
  language: Language;
  /** Opened and focused when it comes; a new object for each time it is asked for. */
  wanted: { id: string } | null;
  onRead: (id: string) => void;
}

/** Lessons of a minute, folded; those of one theme follow each other. */
export function Lessons({ lessons, language, wanted, onRead }: LessonsProps) {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    const lesson = wanted && list.current?.querySelector<HTMLDetailsElement>(`[data-lesson="${wanted.id}"]`);
    if (!lesson) return;
    lesson.open = true;
    lesson.querySelector('summary')?.focus();
  }, [wanted]);
  if (lessons.length === 0) return null;
  const themes = [...new Set(lessons.map(({ theme }) => theme))];
  const sorted = themes.flatMap((theme) =>
    lessons.filter((lesson) => lesson.theme === theme).toSorted((a, b) => a.level - b.level),
  );
  return (
    <section ref={list} className="kv-articles">
      <h2 className="kv-h3">{gt(language, 'lessons.heading')}</h2>
      {sorted.map(({ id, title, body, level }) => {
        const { text, lang } = written(body, language);
        return (
          <details
            key={id}
            className="kv-why"
            data-lesson={id}
            onToggle={(event) => {
              if (event.currentTarget.open) onRead(id);
            }}
          >
            <summary className="kv-why__summary">
              <span className="kv-why__ask">{pick(title, language)}</span>
              <span className="kv-muted kv-small">{gt(language, `lessons.level.${level}`)}</span>
            </summary>
            <div lang={lang} className="kv-stack kv-stack--tight">
              <PlainText text={text} language={language} />
            </div>
          </details>
        );
      })}
    </section>
  );
}
