import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import type { Language } from '../../lib/contracts/language';
import { gt } from '../../lib/guidance/text';
import { pick } from '../../lib/i18n';
import type { PracticeCase } from './cases';

/** Where the person is in the course; kept while the page is open, nowhere else. */
export interface CourseState {
  cases: readonly PracticeCase[];
  at: number;
  /** Ids of the cases that something was sent for. */
  tried: readonly string[];
}

interface CourseProps {
  course: CourseState;
  language: Language;
  next: () => void;
  leave: () => void;
}

/** «Oppgave 3 av 6», what it is about, and the way on once it has been tried. */
export function Course({ course, language, next, leave }: CourseProps) {
  const { cases, at, tried } = course;
  const one = cases[at];
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes to the heading of each new step
  useEffect(() => heading.current?.focus(), [at]);
  if (!one) return null;
  const done = tried.includes(one.id);
  return (
    <section className="kv-stack kv-stack--tight kv-course" aria-labelledby="kv-course-step">
      <h2 id="kv-course-step" ref={heading} tabIndex={-1} className="kv-h2">
        {gt(language, 'course.step', { at: at + 1, of: cases.length })}
      </h2>
      <p>{gt(language, `course.hint.${((at % 6) + 1) as 1 | 2 | 3 | 4 | 5 | 6}`)}</p>
      {done && (
        <p role="status">
          <strong>{gt(language, 'course.point')}</strong> {pick(one.point, language)}
        </p>
      )}
      <div className="kv-row">
        {done && (
          <Button data-size="sm" onClick={next}>
            {gt(language, at + 1 < cases.length ? 'course.next' : 'course.finish')}
          </Button>
        )}
        <Button variant="tertiary" data-size="sm" onClick={leave}>
          {gt(language, 'course.leave')}
        </Button>
      </div>
    </section>
  );
}
