import { ANSWER, type Answer, ASK, ASKED, DECIDED, ENDED, HELLO, NOTED, PINGED, type Question, READY } from './channel';
import { type Body, bodyReader } from './main-bodies';
import { guardClipboard } from './main-clipboard';
import type { Door } from './main-door';
import { guardFetch } from './main-fetch';
import { guardForms } from './main-forms';
import { takePlatform } from './main-platform';
import { guardSockets } from './main-sockets';
import { noticeWorkers } from './main-workers';
import { guardXhr } from './main-xhr';

/**
 * The half of the request guard that runs in the page's own world: small, and without any judgement. Every call that can
 * take text out of the page is asked about on the private line and then goes on as it was, waits, or fails as a broken
 * network does. What it needs of the platform is taken before the page's first script and never asked for again: the page
 * may change any of it later.
 */
export function guardWorld(view: Window & typeof globalThis): void {
  const platform = takePlatform(view);
  const { apply, defineProperty, getOwnPropertyDescriptor, setPrototypeOf, uncurried, getter, list } = platform;
  const { parse, stringify } = view.JSON;
  const { Event, MouseEvent, DataTransfer, Proxy: Stand } = view;
  const setAttribute = uncurried(view.Element.prototype.setAttribute);
  const getAttribute = uncurried(view.Element.prototype.getAttribute);
  const dispatch = uncurried(view.EventTarget.prototype.dispatchEvent);
  const listen = view.EventTarget.prototype.addEventListener;
  const unlisten = view.EventTarget.prototype.removeEventListener;
  const items = getter<DataTransferItemList>(DataTransfer.prototype, 'items');
  const addItem = uncurried(view.DataTransferItemList.prototype.add as (file: File) => unknown);
  const filesOf = getter<FileList>(DataTransfer.prototype, 'files');
  const setFiles = getOwnPropertyDescriptor(view.HTMLInputElement.prototype, 'files')?.set as (files: unknown) => void;
  const sourceOf = uncurried(view.Function.prototype.toString);
  const getMap = uncurried(view.Map.prototype.get as (key: number) => ((answer: Answer) => void) | undefined);
  const setMap = uncurried(view.Map.prototype.set as (key: number, value: (answer: Answer) => void) => unknown);
  const deleteMap = uncurried(view.Map.prototype.delete as (key: number) => boolean);

  const line = view.document.createElement('input');
  line.type = 'file';
  const waiting = new view.Map<number, (answer: Answer) => void>();
  let count = 0;
  let alive = false;
  const undo = list<() => void>();
  const renew = list<() => void>();

  // ---- the line ---------------------------------------------------------------------------------------------------

  function ask(
    question: Omit<Question, 'id'>,
    files: readonly File[],
    decided: (answer: 'go' | 'refuse') => void,
  ): Answer {
    if (!alive) return 'go';
    count += 1;
    const id = count;
    if (files.length > 0) {
      const transfer = new DataTransfer();
      const carried = items(transfer);
      for (let i = 0; i < files.length; i += 1) addItem(carried, files[i] as File);
      apply(setFiles, line, [filesOf(transfer)]);
    }
    setAttribute(line, ASK, stringify({ __proto__: null, id, ...question, files: files.length }));
    setMap(waiting, id, decided as (answer: Answer) => void);
    dispatch(line, new Event(ASKED));
    const answer = getAttribute(line, ANSWER);
    setAttribute(line, ASK, '');
    setAttribute(line, ANSWER, '');
    if (answer === 'wait') return 'wait';
    deleteMap(waiting, id);
    // No answer: the other half is gone or failed. The gate at the text field is still there; the page must go on.
    return answer === 'refuse' ? 'refuse' : 'go';
  }

  apply(listen, line, [
    DECIDED,
    () => {
      const { id, answer } = parse(getAttribute(line, ANSWER) ?? '{}') as { id: number; answer: Answer };
      setAttribute(line, ANSWER, '');
      const decided = getMap(waiting, id);
      deleteMap(waiting, id);
      decided?.(answer);
    },
  ]);
  apply(listen, line, [
    PINGED,
    () => {
      // A document that was written anew has lost its listeners; twice the same is heard once.
      if (alive) for (let i = 0; i < renew.length; i += 1) renew[i]?.();
      setAttribute(line, ANSWER, isInPlace() ? 'whole' : 'changed');
    },
  ]);
  apply(listen, line, [
    ENDED,
    () => {
      alive = false;
      for (let i = 0; i < undo.length; i += 1) undo[i]?.();
    },
  ]);

  // ---- asking ------------------------------------------------------------------------------------------------------

  /** Runs `go` at once, later or never. Answers what was decided at once. */
  function pass(
    question: Omit<Question, 'id' | 'body' | 'fields' | 'html' | 'files'>,
    body: Body | null,
    go: () => void,
    refuse: () => void,
  ): Answer {
    const answer = ask(
      { ...question, body: body ? body.text : '', ...(body?.fields && { fields: true }) },
      body?.files ?? list(),
      (decided) => (decided === 'go' ? go() : refuse()),
    );
    if (answer === 'go') go();
    else if (answer === 'refuse') refuse();
    return answer;
  }

  // ---- patches ------------------------------------------------------------------------------------------------------

  const mine = list<() => boolean>();
  const isInPlace = (): boolean => {
    for (let i = 0; i < mine.length; i += 1) if (!mine[i]?.()) return false;
    return true;
  };
  /** Replaces a function by a proxy of it: its name, length and properties stay. */
  function patch<T extends object, K extends keyof T & string>(target: T, key: K, handler: ProxyHandler<never>): void {
    // What a page puts on every object would else be a trap of ours.
    setPrototypeOf(handler, null);
    const own = getOwnPropertyDescriptor(target, key);
    const native = target[key];
    if (typeof native !== 'function') return;
    const proxy = new Stand(native, handler as ProxyHandler<object>);
    const place = own ?? { configurable: true, enumerable: true, writable: true };
    defineProperty(target, key, { __proto__: null, ...place, value: proxy } as PropertyDescriptor);
    // `new (made.constructor)(…)` is the same as `new` on the name.
    const made = handler.construct ? (native.prototype as object) : null;
    if (made) defineProperty(made, 'constructor', { __proto__: null, value: proxy } as PropertyDescriptor);
    const untouched = sourceOf(native);
    mine[mine.length] = () => {
      const now: unknown = target[key];
      // Pages wrap these functions to measure errors, and call what was there: ours. The platform's own, of another frame,
      // calls nothing of ours.
      return now === proxy || (typeof now === 'function' && sourceOf(now) !== untouched);
    };
    undo[undo.length] = () => {
      if (made) defineProperty(made, 'constructor', { __proto__: null, value: native } as PropertyDescriptor);
      // A page that wrapped ours keeps its wrapper; ours then only passes on.
      if (target[key] !== (proxy as unknown)) return;
      if (own) defineProperty(target, key, { __proto__: null, ...own } as PropertyDescriptor);
      else delete target[key];
    };
  }

  const door: Door = { view, platform, bodies: bodyReader(view, platform), ask, pass, patch, undo, renew };
  guardFetch(door);
  guardXhr(door);
  guardSockets(door);
  guardForms(door);
  guardClipboard(door);
  /** Until the other half is there. */
  const early = list<() => void>();
  noticeWorkers(door, (kind, address) => {
    const tell = () => {
      setAttribute(line, ASK, stringify({ __proto__: null, kind, address }));
      dispatch(line, new Event(NOTED));
      setAttribute(line, ASK, '');
    };
    if (alive) tell();
    else early[early.length] = tell;
  });

  // ---- hello --------------------------------------------------------------------------------------------------------

  const greet = () => {
    dispatch(view, new MouseEvent(HELLO, { relatedTarget: line }));
    return getAttribute(line, ANSWER) === 'hello';
  };
  const onReady = () => begin();
  function begin(): void {
    if (alive || !greet()) return;
    setAttribute(line, ANSWER, '');
    alive = true;
    apply(unlisten, view, [READY, onReady, true]);
    for (let i = 0; i < early.length; i += 1) early[i]?.();
    early.length = 0;
  }
  // Whichever of the two halves comes first waits for the other.
  apply(listen, view, [READY, onReady, true]);
  begin();
}
