import {
  ANSWER,
  type Answer,
  ASK,
  ASKED,
  DECIDED,
  ENDED,
  HELLO,
  NOTED,
  PINGED,
  type Question as Put,
  READY,
  type Transport,
  type WorkerNote,
} from './channel';

/** What is asked of a request; copying is nobody's but the copier's. */
export type Question = Put & { transport: Transport };

/** Told at once, or promised. */
export type Judgement = Exclude<Answer, 'wait'> | Promise<Exclude<Answer, 'wait'>>;

/** Must answer at once where the question says `sync`; a promise is then a refusal. */
type Judge = (question: Question, files: readonly File[]) => Judgement;

/** Asked before the page writes to the clipboard. `refuse`: it has been written, with something else in it. */
type Copier = (text: string, html: string | null) => Judgement;

export interface Line {
  /** Who judges from now on; with nobody, everything goes. */
  judgeWith(judge: Judge | null): void;
  /** Who sees to what the page copies; with nobody, it copies itself. */
  copyWith(copier: Copier | null): void;
  /** `absent`: no word from the page's world; `changed`: the page has replaced something of ours. */
  health(): 'alive' | 'changed' | 'absent';
  /** Threads that the page has started, oldest first, the same once. */
  workers(): readonly WorkerNote[];
  /** Who is told of one more; one at a time. */
  tellOfWorkers(tell: (() => void) | null): void;
  /** Takes all patches back. */
  end(): void;
}

/** What a page that starts threads without end may make us keep. Blobs have each an address of their own. */
const MOST_WORKERS = 50;

/**
 * The isolated world's end of the private line. Only the first hello counts: it is dispatched before any script of the page
 * runs.
 */
export function openLine(view: Window): Line {
  let judge: Judge | null = null;
  let copier: Copier | null = null;
  let line: HTMLInputElement | null = null;
  const workers: WorkerNote[] = [];
  let told: (() => void) | null = null;

  const onAsked = () => {
    const own = line;
    if (!own) return;
    const question = JSON.parse(own.getAttribute(ASK) ?? 'null') as Put | null;
    if (!question) return;
    const files = question.files ? [...(own.files ?? [])] : [];
    if (files.length > 0) own.value = '';
    let judged: Judgement;
    try {
      if (question.transport === 'clipboard') judged = copier?.(question.body ?? '', question.html ?? null) ?? 'go';
      else judged = judge?.(question as Question, files) ?? 'go';
    } catch {
      // An error of ours must not open the way for what was typed, and not eat what was not.
      judged = 'go';
    }
    if (typeof judged === 'string') {
      own.setAttribute(ANSWER, judged);
      return;
    }
    if (question.sync) {
      own.setAttribute(ANSWER, 'refuse');
      return;
    }
    own.setAttribute(ANSWER, 'wait');
    void judged.then((answer) => {
      own.setAttribute(ANSWER, JSON.stringify({ id: question.id, answer }));
      own.dispatchEvent(new Event(DECIDED));
    });
  };

  const onNoted = () => {
    const note = JSON.parse(line?.getAttribute(ASK) || 'null') as WorkerNote | null;
    if (!note || workers.length >= MOST_WORKERS) return;
    if (workers.some(({ kind, address }) => kind === note.kind && address === note.address)) return;
    workers.push(note);
    told?.();
  };

  const onHello = (event: Event) => {
    event.stopImmediatePropagation();
    const other = (event as MouseEvent).relatedTarget;
    if (line || !(other instanceof HTMLInputElement) || other.isConnected) return;
    line = other;
    other.addEventListener(ASKED, onAsked);
    other.addEventListener(NOTED, onNoted);
    other.setAttribute(ANSWER, 'hello');
    view.removeEventListener(HELLO, onHello, true);
  };
  view.addEventListener(HELLO, onHello, true);
  view.dispatchEvent(new Event(READY));

  return {
    judgeWith(next) {
      judge = next;
    },
    copyWith(next) {
      copier = next;
    },
    health() {
      if (!line) return 'absent';
      line.setAttribute(ANSWER, '');
      line.dispatchEvent(new Event(PINGED));
      const answer = line.getAttribute(ANSWER);
      line.setAttribute(ANSWER, '');
      return answer === 'whole' ? 'alive' : answer === 'changed' ? 'changed' : 'absent';
    },
    workers: () => workers,
    tellOfWorkers(tell) {
      told = tell;
    },
    end() {
      view.removeEventListener(HELLO, onHello, true);
      line?.dispatchEvent(new Event(ENDED));
      line?.removeEventListener(ASKED, onAsked);
      line?.removeEventListener(NOTED, onNoted);
      line = null;
    },
  };
}
