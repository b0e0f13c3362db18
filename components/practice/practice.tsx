import { Button, Field, Label, Select, Textarea } from '@digdir/designsystemet-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { Service } from '../../lib/contracts/guidance';
import type { Language } from '../../lib/contracts/language';
import { gt } from '../../lib/guidance/text';
import { pick, t } from '../../lib/i18n';
import { TrailMark } from '../ui/class-marker';
import { courseFor, PRACTICE_CASES, type PracticeCase } from './cases';
import { Certificate } from './certificate';
import { Course, type CourseState } from './course';
import { type PretendReply, praiseFor, replyTo, type Step } from './pretend-assistant';
import './practice.css';

export interface PracticeProps {
  language: Language;
  rulesMissing: boolean;
  services: readonly Service[];
  /** The service the person has chosen for themselves. */
  service: string | null;
  /** YYYY-MM-DD. */
  today: string;
  /** Would KI-vett hold this text back for an open tool? */
  held: (text: string) => boolean;
  /** Puts the guard on the page when the composer is in place; gives what takes it off again. */
  guard: (options: { onStep: (step: Step) => void }) => () => void;
}

interface Exchange {
  id: number;
  message: string;
  reply: PretendReply;
  steps: Step[];
  /** What to take with one from the case; null for a message of the person's own. */
  point: PracticeCase['point'] | null;
}

/** A calm pretend chat beside a case folder. The guard is the real one; the assistant is not. Counts and keeps nothing. */
export function Practice({ language, rulesMissing, services, service, today, held, guard }: PracticeProps) {
  const [chosen, setChosen] = useState<PracticeCase | null>(null);
  const [text, setText] = useState('');
  const [exchanges, setExchanges] = useState<Exchange[]>([]);
  const [shownService, setShownService] = useState(service);
  const [course, setCourse] = useState<CourseState | null>(null);
  const [inCourse, setInCourse] = useState(false);
  const [certificate, setCertificate] = useState(false);
  const steps = useRef<Step[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const textarea = useRef<HTMLTextAreaElement>(null);
  const latest = useRef<HTMLLIElement>(null);
  const id = useId();

  useEffect(() => {
    return guard({
      onStep: (step) => {
        steps.current.push(step);
      },
    });
  }, [guard]);
  useEffect(() => {
    if (exchanges.length > 0) latest.current?.scrollIntoView({ block: 'nearest' });
  }, [exchanges]);

  const send = () => {
    const message = text.trim();
    if (message === '') return;
    const done = steps.current;
    steps.current = [];
    setExchanges((before) => [
      ...before,
      {
        id: before.length + 1,
        message,
        reply: replyTo(message, held(message)),
        steps: done,
        point: chosen?.point ?? null,
      },
    ]);
    setText('');
    if (chosen && course && inCourse) setCourse({ ...course, tried: [...new Set([...course.tried, chosen.id])] });
  };
  const stepTo = (state: CourseState) => {
    setCourse(state);
    setInCourse(true);
    setChosen(state.cases[state.at] ?? null);
    setExchanges([]);
    setText('');
  };
  const insert = (one: PracticeCase) => {
    steps.current = [];
    const field = textarea.current;
    if (!field) return;
    const wanted = language === 'nn' ? one.text.nn : one.text.nb;
    field.focus();
    field.select();
    // As if pasted: the guard sees it come, and it can be undone.
    if (!document.execCommand('insertText', false, wanted)) setText(wanted);
  };
  const shown = inCourse
    ? chosen
      ? [chosen]
      : []
    : PRACTICE_CASES.filter((one) => shownService === null || one.service === shownService);
  const again = () => {
    setExchanges([]);
    if (chosen) insert(chosen);
  };

  return (
    <div className={certificate ? 'kv-practice kv-practice--certificate' : 'kv-practice'}>
      {certificate && course && (
        <Certificate
          cases={course.cases}
          language={language}
          today={today}
          print={() => window.print()}
          close={() => setCertificate(false)}
        />
      )}
      <header className="kv-stack kv-stack--tight kv-practice__head">
        <div className="kv-brand">
          <TrailMark size={28} />
          <h1 className="kv-h1">{t(language, 'practice.heading')}</h1>
        </div>
        <p className="kv-practice__lead">{t(language, 'practice.lead')}</p>
        {rulesMissing && (
          <p role="status">
            <strong>{t(language, 'common.rulesMissing')}</strong> {t(language, 'common.rulesMissing.now')}
          </p>
        )}
      </header>
      <aside className="kv-folder" aria-labelledby={`${id}-folder`}>
        {course && inCourse ? (
          <Course
            course={course}
            language={language}
            next={() => {
              if (course.at + 1 < course.cases.length) return stepTo({ ...course, at: course.at + 1 });
              setInCourse(false);
              setCertificate(true);
            }}
            leave={() => setInCourse(false)}
          />
        ) : (
          <section className="kv-stack kv-stack--tight kv-course" aria-labelledby={`${id}-course`}>
            <h2 id={`${id}-course`} className="kv-h2">
              {gt(language, 'course.title')}
            </h2>
            <p>{gt(language, 'course.lead')}</p>
            <div>
              <Button
                variant="secondary"
                data-size="sm"
                onClick={() =>
                  stepTo(
                    course && course.tried.length < course.cases.length
                      ? course
                      : { cases: courseFor(shownService), at: 0, tried: [] },
                  )
                }
              >
                {gt(language, course && course.tried.length < course.cases.length ? 'course.resume' : 'course.start')}
              </Button>
            </div>
          </section>
        )}
        <h2 id={`${id}-folder`} className="kv-h2 kv-folder__title">
          {t(language, 'practice.cases')}
        </h2>
        {services.length > 0 && !inCourse && (
          <Field>
            <Label htmlFor={`${id}-service`}>{gt(language, 'course.service')}</Label>
            <Select
              id={`${id}-service`}
              value={shownService ?? ''}
              onChange={(event) => setShownService(event.target.value || null)}
            >
              <Select.Option value="">{gt(language, 'templates.service.all')}</Select.Option>
              {services.map((one) => (
                <Select.Option key={one.id} value={one.id}>
                  {pick(one.name, language)}
                </Select.Option>
              ))}
            </Select>
          </Field>
        )}
        <ul className="kv-plain kv-folder__cases">
          {shown.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className="kv-folder__case"
                aria-pressed={chosen?.id === one.id}
                onClick={() => setChosen(one)}
              >
                {pick(one.area, language)}
              </button>
            </li>
          ))}
        </ul>
        {chosen && (
          <section className="kv-stack kv-stack--tight kv-folder__open" aria-label={pick(chosen.area, language)}>
            <h3 className="kv-h3">{t(language, 'practice.task')}</h3>
            <p>{pick(chosen.task, language)}</p>
            <blockquote className="kv-folder__text" lang={language === 'nn' ? 'nn' : 'nb'}>
              {language === 'nn' ? chosen.text.nn : chosen.text.nb}
            </blockquote>
            <div>
              <Button onClick={() => insert(chosen)}>{t(language, 'practice.insert')}</Button>
            </div>
          </section>
        )}
      </aside>
      <main className="kv-chat" aria-labelledby={`${id}-chat`}>
        <div className="kv-stack kv-stack--tight">
          <h2 id={`${id}-chat`} className="kv-h2">
            {t(language, 'practice.chat')}
          </h2>
          <p className="kv-muted kv-small">{t(language, 'practice.pretend')}</p>
        </div>
        <ol className="kv-plain kv-chat__log" aria-live="polite">
          {exchanges.length === 0 && <li className="kv-muted">{t(language, 'practice.empty')}</li>}
          {exchanges.map((exchange, index) => (
            <li key={exchange.id} ref={index === exchanges.length - 1 ? latest : null} className="kv-stack">
              <ExchangeView exchange={exchange} language={language} again={again} />
            </li>
          ))}
        </ol>
        <form
          ref={form}
          className="kv-chat__form"
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <Label htmlFor={`${id}-message`}>{t(language, 'practice.message')}</Label>
          <Textarea
            ref={textarea}
            id={`${id}-message`}
            rows={5}
            value={text}
            spellCheck={false}
            autoComplete="off"
            placeholder={t(language, 'practice.placeholder')}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              form.current?.requestSubmit();
            }}
          />
          <div>
            <Button type="submit" data-send>
              {t(language, 'practice.send')}
            </Button>
          </div>
        </form>
      </main>
    </div>
  );
}

interface ExchangeViewProps {
  exchange: Exchange;
  language: Language;
  again: () => void;
}

function ExchangeView({ exchange, language, again }: ExchangeViewProps) {
  const { point } = exchange;
  return (
    <>
      <section className="kv-chat__mine">
        <h3 className="kv-h3">{t(language, 'practice.received')}</h3>
        <p className="kv-chat__message">{exchange.message}</p>
      </section>
      <section className="kv-chat__theirs">
        <h3 className="kv-h3">{t(language, 'practice.assistant')}</h3>
        <p>{t(language, `practice.reply.${exchange.reply}`)}</p>
      </section>
      <section className="kv-chat__well">
        <h3 className="kv-h3">{t(language, 'practice.well')}</h3>
        <ul className="kv-list">
          {praiseFor(exchange.steps, exchange.reply).map((praise) => (
            <li key={praise}>{t(language, `practice.well.${praise}`)}</li>
          ))}
        </ul>
        {point && (
          <p>
            <strong>{gt(language, 'course.point')}</strong> {pick(point, language)}
          </p>
        )}
        <Button variant="secondary" data-size="sm" onClick={again}>
          {t(language, 'practice.again')}
        </Button>
      </section>
    </>
  );
}
