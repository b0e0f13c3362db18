import type { Body } from './main-bodies';
import { type Door, hasQuery } from './main-door';

/** `fetch`, `sendBeacon` and `EventSource`, and the objects whose content must be known when they are sent. */
export function guardFetch({ view, platform, bodies, ask, pass, patch }: Door): void {
  const { apply, construct, uncurried, getter, marked, list } = platform;
  const { Request: Asked, Promise: Later, WeakMap: Weak, TypeError: Failure } = view;
  const listen = view.EventTarget.prototype.addEventListener;
  const then = view.Promise.prototype.then;
  const clone = uncurried(Asked.prototype.clone);
  const textOf = uncurried(Asked.prototype.text);
  const urlOf = marked(getter<string>(Asked.prototype, 'url'));
  const streamOf = getter<ReadableStream | null>(Asked.prototype, 'body');
  const isUsed = getter<boolean>(Asked.prototype, 'bodyUsed');
  const methodOf = getter<string>(Asked.prototype, 'method');
  const signalOf = getter<AbortSignal>(Asked.prototype, 'signal');
  const isAborted = marked(getter<boolean>(view.AbortSignal.prototype, 'aborted'));
  const reject = uncurried(Later.reject);
  const getWeak = uncurried(Weak.prototype.get as (key: object) => unknown);
  const setWeak = uncurried(Weak.prototype.set as (key: object, value: unknown) => unknown);
  const chain = <T, R>(promise: Promise<T>, done: (value: T) => R): Promise<R> =>
    apply(then, promise, [done]) as Promise<R>;

  /** Bodies of the requests that the page has made and not yet sent. */
  const made = new Weak<object, Body | null>();
  const noteRequest = (request: object, input: unknown, init: RequestInit | undefined): void => {
    const given = init?.body;
    const from = urlOf(input) === null ? undefined : getWeak(made, input as object);
    setWeak(made, request, given === null || given === undefined ? from : bodies.read(given));
  };
  patch(view, 'Request', {
    construct(native: typeof Request, args: [RequestInfo, RequestInit?], target: typeof Request) {
      const request = construct(native, args, target) as object;
      noteRequest(request, args[0], args[1]);
      return request;
    },
  } as ProxyHandler<never>);
  patch(Asked.prototype, 'clone', {
    apply(native: () => Request, self: object, args: []) {
      const copy = apply(native, self, args) as object;
      setWeak(made, copy, getWeak(made, self));
      return copy;
    },
  } as ProxyHandler<never>);
  patch(view, 'Blob', {
    construct(native: typeof Blob, args: [BlobPart[]?, BlobPropertyBag?], target: typeof Blob) {
      const blob = construct(native, args, target) as object;
      bodies.noteBlob(blob, args[0]);
      return blob;
    },
  } as ProxyHandler<never>);

  patch(view, 'fetch', {
    apply(fetch: typeof view.fetch, self: unknown, args: [RequestInfo | URL, RequestInit?]) {
      // Not taken apart by an iterator: that one is the page's.
      const input = args[0];
      const init = args[1];
      const requested = urlOf(input);
      const request = requested === null ? null : (input as Request);
      const url = requested ?? `${input}`;
      const method = `${init?.method ?? (request ? methodOf(request) : 'GET')}`;
      const given = init?.body ?? null;
      const question = { transport: 'fetch', method, url } as const;
      const signal = init?.signal ?? (request ? signalOf(request) : null);
      const go = () => apply(fetch, self, args) as Promise<Response>;
      if (isAborted(signal)) return go();
      const noted = request && given === null ? (getWeak(made, request) as Body | undefined) : undefined;
      if (request && given === null && noted === undefined && streamOf(request) && !isUsed(request)) {
        // A request of another frame: what it was made of is not known here.
        const copy = clone(request) as Request;
        return chain(textOf(copy) as Promise<string>, (text) =>
          held(question, { text, files: list() }, self, fetch, args, signal),
        );
      }
      const body = noted ?? bodies.read(given);
      if (!body && !hasQuery(url)) return go();
      return held(question, body, self, fetch, args, signal);
    },
  } as ProxyHandler<never>);

  function held(
    question: { transport: 'fetch'; method: string; url: string },
    body: Body | null,
    self: unknown,
    fetch: typeof view.fetch,
    args: readonly unknown[],
    signal: AbortSignal | null,
  ): Promise<Response> {
    let given = args;
    let result: Promise<Response> | null = null;
    let settle: (() => void) | null = null;
    const answer = pass(
      question,
      body,
      () => {
        // Given up by the page while the person thought: its promise has failed already.
        if (settle && isAborted(signal)) return;
        result = apply(fetch, self, given) as Promise<Response>;
        settle?.();
      },
      () => {
        result = reject(Later, new Failure('Failed to fetch')) as Promise<Response>;
        settle?.();
      },
    );
    if (answer !== 'wait' && result) return result;
    try {
      // As it is now: the page may use its objects again as soon as its call has returned.
      given = [construct(Asked, args)];
    } catch {
      // Not a valid request; the platform says so itself when it is asked.
    }
    return new Later((resolve, fail) => {
      settle = () => resolve(result as unknown as Response);
      if (signal) apply(listen, signal, ['abort', () => fail(signal.reason), { once: true }]);
    });
  }

  patch(view.Navigator.prototype, 'sendBeacon', {
    apply(beacon: Navigator['sendBeacon'], self: Navigator, args: [string | URL, BodyInit?]) {
      let result = true;
      pass(
        { transport: 'beacon', method: 'POST', url: `${args[0]}`, sync: true },
        bodies.read(args[1]),
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

  patch(view, 'EventSource', {
    construct(Source: typeof EventSource, args: [string | URL, EventSourceInit?], target: typeof EventSource) {
      let url: string | URL = args[0];
      if (hasQuery(`${url}`)) {
        const answer = ask(
          { transport: 'event_source', method: 'GET', url: `${url}`, body: '', sync: true },
          list(),
          () => {},
        );
        if (answer !== 'go') url = `blob:${view.location.origin}/0`;
      }
      return construct(Source, [url, args[1]], target) as object;
    },
  } as ProxyHandler<never>);
}
