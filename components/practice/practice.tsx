import { Button, Label, Textarea } from '@digdir/designsystemet-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { Language } from '../../lib/contracts/language';
import { pick, t } from '../../lib/i18n';
import { TrailMark } from '../ui/class-marker';
import { PRACTICE_CASES, type PracticeCase } from './cases';
import { type PretendReply, praiseFor, replyTo, type Step } from './pretend-assistant';
import './practice.css';

export interface PracticeProps {
  language: Language;
  rulesMissing: boolean;
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
}

/** A calm pretend chat beside a case folder. The guard is the real one; the assistant is not. Counts and keeps nothing. */
export function Practice({ language, rulesMissing, held, guard }: PracticeProps) {
  const [chosen, setChosen] = useState<PracticeCase | null>(null);
  const [text, setText] = useState('');
  const [exchanges, setExchanges] = useState<Exchange[]>([]);
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
      { id: before.length + 1, message, reply: replyTo(message, held(message)), steps: done },
    ]);
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
  const again = () => {
    setExchanges([]);
    if (chosen) insert(chosen);
  };

  return (
    <div className="kv-practice">
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
        <h2 id={`${id}-folder`} className="kv-h2">
          {t(language, 'practice.cases')}
        </h2>
        <ul className="kv-plain kv-folder__cases">
          {PRACTICE_CASES.map((one) => (
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

function ExchangeView({ exchange, language, again }: { exchange: Exchange; language: Language; again: () => void }) {
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
        <Button variant="secondary" data-size="sm" onClick={again}>
          {t(language, 'practice.again')}
        </Button>
      </section>
    </>
  );
}
