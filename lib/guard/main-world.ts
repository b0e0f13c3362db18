import { ANSWER, type Answer, ASK, ASKED, DECIDED, ENDED, HELLO, PINGED, type Question, READY } from './channel';

/**
 * The half of the request guard that runs in the page's own world: small, and without any judgement. Every call that can
 * take text out of the page is asked about on the private line and then goes on as it was, waits, or fails as a broken
 * network does. What it needs of the platform is taken before the page's first script and never asked for again: the page
 * may change any of it later.
 */
export function guardWorld(view: Window & typeof globalThis): void {
  const apply = view.Reflect.apply;
  const construct = view.Reflect.construct;
  const { parse, stringify } = view.JSON;
  const { Event, File, Blob, FormData, URLSearchParams, Request, DataTransfer, TextDecoder } = view;
  const { Promise: Later, Proxy: Stand, WeakMap: Weak, ArrayBuffer: Bytes, TypeError: Failure } = view;
  const isView = Bytes.isView;
  const uncurried =
    <A extends unknown[], R>(method: (...args: A) => R) =>
    (self: unknown, ...args: A): R =>
      apply(method, self, args) as R;
  const setAttribute = uncurried(view.Element.prototype.setAttribute);
  const getAttribute = uncurried(view.Element.prototype.getAttribute);
  const dispatch = uncurried(view.EventTarget.prototype.dispatchEvent);
  const listen = view.EventTarget.prototype.addEventListener;
  const unlisten = view.EventTarget.prototype.removeEventListener;
  const then = view.Promise.prototype.then;
  const items = Object.getOwnPropertyDescriptor(DataTransfer.prototype, 'items')?.get as (
    this: DataTransfer,
  ) => unknown;
  const addItem = uncurried(view.DataTransferItemList.prototype.add as (file: File) => unknown);
  const filesOf = Object.getOwnPropertyDescriptor(DataTransfer.prototype, 'files')?.get as (
    this: DataTransfer,
  ) => unknown;
  const setFiles = Object.getOwnPropertyDescriptor(view.HTMLInputElement.prototype, 'files')?.set as (
    files: unknown,
  ) => void;
  const formEntries = uncurried(FormData.prototype.forEach);
  const toText = uncurried(URLSearchParams.prototype.toString);
  const decode = uncurried(TextDecoder.prototype.decode);
  const clone = uncurried(Request.prototype.clone);
  const textOf = uncurried(Request.prototype.text);
  const getMap = uncurried(view.Map.prototype.get as (key: number) => ((answer: Answer) => void) | undefined);
  const setMap = uncurried(view.Map.prototype.set as (key: number, value: (answer: Answer) => void) => unknown);
  const deleteMap = uncurried(view.Map.prototype.delete as (key: number) => boolean);
  const getWeak = uncurried(Weak.prototype.get as (key: object) => unknown);
  const setWeak = uncurried(Weak.prototype.set as (key: object, value: unknown) => unknown);
  const chain = <T, R>(promise: Promise<T>, done: (value: T) => R): Promise<R> =>
    apply(then, promise, [done]) as Promise<R>;

  const line = view.document.createElement('input');
  line.type = 'file';
  const waiting = new view.Map<number, (answer: Answer) => void>();
  let count = 0;
  let alive = false;
  const undo: (() => void)[] = [];

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
      const list = apply(items, transfer, []);
      for (let i = 0; i < files.length; i += 1) addItem(list, files[i] as File);
      apply(setFiles, line, [apply(filesOf, transfer, [])]);
    }
    setAttribute(line, ASK, stringify({ id, ...question, files: files.length }));
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
      setAttribute(line, ANSWER, isInPlace() ? 'whole' : 'changed');
    },
  ]);
  apply(listen, line, [
    ENDED,
    () => {
      alive = false;
      for (const restore of undo) restore();
    },
  ]);

  // ---- what a body holds --------------------------------------------------------------------------------------------

  interface Body {
    text: string | null;
    fields?: boolean;
    files: File[];
  }

  /** Null: there is nothing in it. Streams are not read: they would have to be read to their end first. */
  function read(body: unknown): Body | null {
    if (body === null || body === undefined) return null;
    if (typeof body === 'string') return body === '' ? null : { text: body, files: [] };
    if (body instanceof URLSearchParams) return { text: toText(body), files: [] };
    if (body instanceof FormData) {
      const fields: [string, string][] = [];
      const files: File[] = [];
      formEntries(body, (value: FormDataEntryValue, name: string) => {
        if (typeof value === 'string') fields[fields.length] = [name, value];
        else files[files.length] = value;
      });
      return { text: stringify(fields), fields: true, files };
    }
    if (body instanceof File) return { text: null, files: [body] };
    if (body instanceof Blob) return { text: null, files: [new File([body], '', { type: body.type })] };
    if (body instanceof Bytes || isView(body)) return { text: decode(new TextDecoder(), body), files: [] };
    if (body instanceof view.Document) return { text: new view.XMLSerializer().serializeToString(body), files: [] };
    return { text: null, files: [] };
  }

  /** Runs `go` at once, later or never. Answers what was decided at once. */
  function pass(
    question: Omit<Question, 'id' | 'body' | 'fields' | 'files'>,
    body: Body | null,
    go: () => void,
    refuse: () => void,
  ): Answer {
    const answer = ask(
      { ...question, body: body ? body.text : '', ...(body?.fields && { fields: true }) },
      body?.files ?? [],
      (decided) => (decided === 'go' ? go() : refuse()),
    );
    if (answer === 'go') go();
    else if (answer === 'refuse') refuse();
    return answer;
  }

  const hasQuery = (url: string): boolean => url.length > 200 || (url.length > 20 && /[?&][^=&]+=[^&]{8}/.test(url));

  // ---- patches ------------------------------------------------------------------------------------------------------

  /** Replaces a function by a proxy of it: its name, length and source text stay. */
  function patch<T extends object, K extends keyof T>(target: T, key: K, handler: ProxyHandler<never>): void {
    const own = Object.getOwnPropertyDescriptor(target, key);
    const native = target[key];
    if (typeof native !== 'function') return;
    const proxy = new Stand(native, handler as ProxyHandler<object>);
    const place = own ?? { configurable: true, enumerable: true, writable: true };
    Object.defineProperty(target, key, { ...place, value: proxy });
    mine[mine.length] = () => target[key] === (proxy as unknown);
    undo[undo.length] = () => {
      // A page that wrapped ours keeps its wrapper; ours then only passes on.
      if (target[key] !== (proxy as unknown)) return;
      if (own) Object.defineProperty(target, key, own);
      else delete target[key];
    };
  }
  const mine: (() => boolean)[] = [];
  const isInPlace = (): boolean => {
    for (const here of mine) if (!here()) return false;
    return true;
  };

  patch(view, 'fetch', {
    apply(fetch: typeof view.fetch, self: unknown, args: [RequestInfo | URL, RequestInit?]) {
      const [input, init] = args;
      const request = input instanceof Request ? input : null;
      const url = request ? request.url : `${input}`;
      const method = `${init?.method ?? request?.method ?? 'GET'}`;
      const given = init?.body ?? null;
      const question = { transport: 'fetch', method, url } as const;
      const signal = init?.signal ?? request?.signal ?? null;
      const go = () => apply(fetch, self, args) as Promise<Response>;
      if (given === null && request?.body && !request.bodyUsed) {
        const copy = clone(request) as Request;
        return chain(textOf(copy) as Promise<string>, (text) => held(question, { text, files: [] }, go, signal));
      }
      const body = given instanceof view.ReadableStream ? { text: null, files: [] } : read(given);
      if (!body && !hasQuery(url)) return go();
      return held(question, body, go, signal);
    },
  } as ProxyHandler<never>);

  function held(
    question: { transport: 'fetch'; method: string; url: string },
    body: Body | null,
    go: () => Promise<Response>,
    signal: AbortSignal | null,
  ): Promise<Response> {
    let result: Promise<Response> | null = null;
    let settle: (() => void) | null = null;
    const answer = pass(
      question,
      body,
      () => {
        result = go();
        settle?.();
      },
      () => {
        result = Later.reject(new Failure('Failed to fetch'));
        settle?.();
      },
    );
    if (answer !== 'wait' && result) return result;
    return new Later((resolve, reject) => {
      settle = () => resolve(result as unknown as Response);
      if (signal) apply(listen, signal, ['abort', () => reject(signal.reason), { once: true }]);
    });
  }

  const opened = new Weak<XMLHttpRequest, { method: string; url: string; sync: boolean; turn: object }>();
  const xhr = view.XMLHttpRequest.prototype;
  const nativeOpen = xhr.open;
  const nativeSend = xhr.send;
  patch(xhr, 'open', {
    apply(open: typeof nativeOpen, self: XMLHttpRequest, args: [string, string | URL, boolean?]) {
      const result = apply(open, self, args);
      setWeak(opened, self, { method: `${args[0]}`, url: `${args[1]}`, sync: args[2] === false, turn: {} });
      return result;
    },
  } as ProxyHandler<never>);
  patch(xhr, 'send', {
    apply(send: typeof nativeSend, self: XMLHttpRequest, args: [unknown?]) {
      const about = getWeak(opened, self) as { method: string; url: string; sync: boolean; turn: object } | undefined;
      const body = read(args[0]);
      if (!about || (!body && !hasQuery(about.url))) return apply(send, self, args);
      const { turn, sync, method, url } = about;
      const isStill = () => (getWeak(opened, self) as { turn: object } | undefined)?.turn === turn;
      pass(
        { transport: 'xhr', method, url, ...(sync && { sync }) },
        body,
        () => {
          if (isStill()) apply(send, self, args);
        },
        () => {
          if (!isStill()) return;
          // An address that never answers: the browser itself then tells of a network error, in the order pages expect.
          apply(nativeOpen, self, ['GET', `blob:${view.location.origin}/0`, !sync]);
          apply(nativeSend, self, []);
        },
      );
    },
  } as ProxyHandler<never>);
  patch(xhr, 'abort', {
    apply(abort: () => void, self: XMLHttpRequest, args: []) {
      const about = getWeak(opened, self) as { turn: object } | undefined;
      if (about) about.turn = {};
      return apply(abort, self, args);
    },
  } as ProxyHandler<never>);

  /** Frames behind one that waits wait too: a socket's order is part of what it says. */
  const queues = new Weak<WebSocket, (() => void)[]>();
  patch(view.WebSocket.prototype, 'send', {
    apply(send: WebSocket['send'], self: WebSocket, args: [unknown]) {
      const queue = getWeak(queues, self) as (() => void)[] | undefined;
      if (queue) {
        queue[queue.length] = () => void sendFrame(send, self, args);
        return;
      }
      sendFrame(send, self, args);
    },
  } as ProxyHandler<never>);
  function sendFrame(send: WebSocket['send'], socket: WebSocket, args: [unknown]): void {
    const body = read(args[0]);
    const next = () => {
      const queue = getWeak(queues, socket) as (() => void)[] | undefined;
      setWeak(queues, socket, undefined);
      if (!queue) return;
      for (let i = 0; i < queue.length; i += 1) {
        queue[i]?.();
        const again = getWeak(queues, socket) as (() => void)[] | undefined;
        if (!again) continue;
        for (let j = i + 1; j < queue.length; j += 1) again[again.length] = queue[j] as () => void;
        return;
      }
    };
    let later = false;
    const answer = pass(
      { transport: 'websocket', method: 'SEND', url: socket.url },
      body,
      () => {
        if (!later || socket.readyState === 1) apply(send, socket, args);
        if (later) next();
      },
      () => {
        if (later) next();
      },
    );
    later = true;
    if (answer === 'wait') setWeak(queues, socket, []);
  }

  patch(view.Navigator.prototype, 'sendBeacon', {
    apply(beacon: Navigator['sendBeacon'], self: Navigator, args: [string | URL, BodyInit?]) {
      let result = true;
      pass(
        { transport: 'beacon', method: 'POST', url: `${args[0]}`, sync: true },
        read(args[1]),
        () => {
          result = apply(beacon, self, args) as boolean;
        },
        () => {
          result = false;
        },
      );
      return result;
    },
  } as ProxyHandler<never>);

  function formBody(form: HTMLFormElement, submitter?: HTMLElement | null): Body {
    return read(submitter ? new FormData(form, submitter) : new FormData(form)) as Body;
  }
  const formAbout = (form: HTMLFormElement) =>
    ({ transport: 'form', method: form.getAttribute('method') ?? 'get', url: form.action }) as const;
  patch(view.HTMLFormElement.prototype, 'submit', {
    apply(submit: () => void, self: HTMLFormElement, args: []) {
      pass(
        formAbout(self),
        formBody(self),
        () => apply(submit, self, args),
        () => {},
      );
    },
  } as ProxyHandler<never>);
  // A form that the page lets the browser send: heard last of all, when nobody has stopped it.
  const nativeSubmit = view.HTMLFormElement.prototype.submit;
  const onSubmit = (event: SubmitEvent) => {
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof view.HTMLFormElement)) return;
    const answer = ask(
      { ...formAbout(form), body: formBody(form, event.submitter).text, fields: true },
      formBody(form, event.submitter).files,
      (decided) => {
        if (decided === 'go') apply(nativeSubmit, form, []);
      },
    );
    if (answer !== 'go') event.preventDefault();
  };
  apply(listen, view, ['submit', onSubmit]);
  undo[undo.length] = () => apply(unlisten, view, ['submit', onSubmit]);

  patch(view, 'EventSource', {
    construct(Source: typeof EventSource, args: [string | URL, EventSourceInit?], target: typeof EventSource) {
      let url: string | URL = args[0];
      if (hasQuery(`${url}`)) {
        const answer = ask(
          { transport: 'event_source', method: 'GET', url: `${url}`, body: '', sync: true },
          [],
          () => {},
        );
        if (answer !== 'go') url = `blob:${view.location.origin}/0`;
      }
      return construct(Source, [url, args[1]], target) as object;
    },
  } as ProxyHandler<never>);

  // ---- hello --------------------------------------------------------------------------------------------------------

  const greet = () => {
    dispatch(view, new view.MouseEvent(HELLO, { relatedTarget: line }));
    return getAttribute(line, ANSWER) === 'hello';
  };
  const onReady = () => begin();
  function begin(): void {
    if (alive || !greet()) return;
    setAttribute(line, ANSWER, '');
    alive = true;
    apply(unlisten, view, [READY, onReady, true]);
  }
  // Whichever of the two halves comes first waits for the other.
  apply(listen, view, [READY, onReady, true]);
  begin();
}
