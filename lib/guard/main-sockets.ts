import type { Door } from './main-door';

/** `WebSocket`: what is asked about is each frame. */
export function guardSockets({ view, platform, bodies, pass, patch }: Door): void {
  const { apply, uncurried, getter, marked, list } = platform;
  const { WeakMap: Weak } = view;
  const getWeak = uncurried(Weak.prototype.get as (key: object) => unknown);
  const setWeak = uncurried(Weak.prototype.set as (key: object, value: unknown) => unknown);

  /** Frames behind one that waits wait too: a socket's order is part of what it says. */
  const queues = new Weak<WebSocket, (() => void)[]>();
  // By the platform's own marks; a class that stands in for it (a polyfill) has fields of its own.
  const socketUrl = marked(getter<string>(view.WebSocket.prototype, 'url'));
  const socketState = marked(getter<number>(view.WebSocket.prototype, 'readyState'));
  patch(view.WebSocket.prototype, 'send', {
    apply(send: WebSocket['send'], self: WebSocket, args: [unknown]) {
      const queue = getWeak(queues, self) as (() => void)[] | undefined;
      if (queue) {
        const given: [unknown] = [bodies.kept(args[0])];
        queue[queue.length] = () => void sendFrame(send, self, given);
        return;
      }
      sendFrame(send, self, args);
    },
  } as ProxyHandler<never>);
  function sendFrame(send: WebSocket['send'], socket: WebSocket, args: [unknown]): void {
    const body = bodies.read(args[0], true);
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
    let given: readonly unknown[] = args;
    const answer = pass(
      { transport: 'websocket', method: 'SEND', url: socketUrl(socket) ?? `${socket?.url}` },
      body,
      () => {
        if (!later || (socketState(socket) ?? socket.readyState) === 1) apply(send, socket, given);
        if (later) next();
      },
      () => {
        if (later) next();
      },
    );
    later = true;
    if (answer !== 'wait') return;
    given = [bodies.kept(args[0])];
    setWeak(queues, socket, list());
  }
}
