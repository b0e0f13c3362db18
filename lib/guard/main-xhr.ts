import { type Door, hasQuery } from './main-door';

/** `XMLHttpRequest`, waiting or not. */
export function guardXhr({ view, platform, bodies, pass, patch }: Door): void {
  const { apply, uncurried } = platform;
  const { WeakMap: Weak, DOMException } = view;
  const getWeak = uncurried(Weak.prototype.get as (key: object) => unknown);
  const setWeak = uncurried(Weak.prototype.set as (key: object, value: unknown) => unknown);

  interface Opened {
    method: string;
    url: string;
    sync: boolean;
    /** Another object after each `open` and `abort`: what was asked about before is of no use then. */
    turn: object;
    waits: boolean;
  }
  const opened = new Weak<XMLHttpRequest, Opened>();
  const openedOf = (request: XMLHttpRequest) => getWeak(opened, request) as Opened | undefined;
  const xhr = view.XMLHttpRequest.prototype;
  const { open: nativeOpen, send: nativeSend } = xhr;
  /** An address that never answers: the browser itself then tells of what went wrong, in the order pages expect. */
  const sendNowhere = (request: XMLHttpRequest, sync: boolean): void => {
    apply(nativeOpen, request, ['GET', `blob:${view.location.origin}/0`, !sync]);
    apply(nativeSend, request, []);
  };
  patch(xhr, 'open', {
    apply(open: typeof nativeOpen, self: XMLHttpRequest, args: [string, string | URL, boolean?]) {
      const result = apply(open, self, args);
      const sync = args.length > 2 && !args[2];
      setWeak(opened, self, { method: `${args[0]}`, url: `${args[1]}`, sync, turn: {}, waits: false });
      return result;
    },
  } as ProxyHandler<never>);
  patch(xhr, 'send', {
    apply(send: typeof nativeSend, self: XMLHttpRequest, args: [unknown?]) {
      const about = openedOf(self);
      if (about?.waits) throw new DOMException('The object’s state must be OPENED.', 'InvalidStateError');
      const body = bodies.read(args[0]);
      if (!about || (!body && !hasQuery(about.url))) return apply(send, self, args);
      const { turn, sync, method, url } = about;
      const isStill = () => openedOf(self)?.turn === turn;
      let given: readonly unknown[] = args;
      const answer = pass(
        { transport: 'xhr', method, url, ...(sync && { sync }) },
        body,
        () => {
          if (!isStill()) return;
          about.waits = false;
          apply(send, self, given);
        },
        () => {
          if (!isStill()) return;
          about.waits = false;
          sendNowhere(self, sync);
        },
      );
      if (answer !== 'wait') return;
      about.waits = true;
      given = [bodies.kept(args[0])];
    },
  } as ProxyHandler<never>);
  patch(xhr, 'abort', {
    apply(abort: () => void, self: XMLHttpRequest, args: []) {
      const about = openedOf(self);
      // The page has sent it, as far as it knows: it is told of the abort as for a request on its way.
      if (about?.waits) sendNowhere(self, false);
      if (about) {
        about.turn = {};
        about.waits = false;
      }
      return apply(abort, self, args);
    },
  } as ProxyHandler<never>);
}
