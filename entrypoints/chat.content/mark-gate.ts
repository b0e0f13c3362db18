import type { SiteDescription } from '../../lib/contracts/site';
import type { Line } from '../../lib/guard';
import { findRequest } from '../../lib/guard/find-request';
import { send } from '../../lib/rpc';

/** How often a closed gate is said again, in milliseconds: the background forgets all when the browser puts it to sleep (30 s). */
const SAY_AGAIN_MS = 20_000;
/** How long the background may take to answer, in milliseconds: a send the person has agreed to does not wait longer for it. */
const ANSWER_MS = 1500;
/** At most so often is the text judged for the mark while somebody types, in milliseconds. */
const LOOK_MS = 150;

interface GateMarkOptions {
  view: Window;
  line: Line;
  site: () => SiteDescription;
  /** A field holds text that is not judged or may not be sent. */
  isClosed: () => boolean;
  signal: AbortSignal;
}

export interface GateMark {
  /** Tells the background when it has changed. */
  look(): void;
  /** The same, and resolves when the background knows: before a text that was held is sent after all. */
  told(): Promise<void>;
  /** The line with leave for each request that the guard in this page lets go while the gate is closed. */
  line: Line;
}

/**
 * Tells the background whether text that may not go stands in this frame – that, and never the text – for browsers where
 * the background can stop requests. Where it can't, the first answer says so and nothing more is sent.
 */
export function markGate({ view, line, site, isClosed, signal }: GateMarkOptions): GateMark {
  let works = true;
  let last: boolean | null = null;
  let telling: Promise<unknown> = Promise.resolve();
  let again: ReturnType<typeof setTimeout> | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;

  const tell = async (closed: boolean) => {
    clearTimeout(again);
    const answer = await send('gate.changed', { closed, siteId: site().id }, { timeoutMs: ANSWER_MS });
    if (answer.ok && answer.value.blocking !== 'works') works = false;
    if (closed && works && !signal.aborted) again = setTimeout(() => void tell(isClosed()), SAY_AGAIN_MS);
  };
  const look = () => {
    if (!works || signal.aborted) return;
    const closed = isClosed();
    if (closed === last) return;
    last = closed;
    telling = tell(closed);
  };

  view.addEventListener(
    'input',
    () => {
      soon ??= setTimeout(() => {
        soon = undefined;
        look();
      }, LOOK_MS);
    },
    { capture: true, passive: true, signal },
  );
  // A frame that is taken away, or a page that goes into the browser's back list, holds nothing back any more.
  const leave = () => {
    if (works && last) void tell(false);
  };
  const comeBack = () => {
    last = null;
    look();
  };
  view.addEventListener('pagehide', leave, { signal });
  view.addEventListener('pageshow', comeBack, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(again);
    clearTimeout(soon);
  });

  return {
    look,
    async told() {
      look();
      await telling;
    },
    line: {
      ...line,
      judgeWith: (judge) =>
        line.judgeWith(
          judge &&
            ((question, files) => {
              const answer = judge(question, files);
              // Who can't wait gets no leave: a beacon or a synchronous call to where prompts go is stopped while the gate is closed.
              if (!works || !last || question.sync || answer === 'refuse') return answer;
              const described = findRequest(site(), question.transport, question.url, view.location.href);
              if (!described || described.transport === 'websocket') return answer;
              return Promise.resolve(answer).then(async (decided) => {
                if (decided === 'go') await send('gate.admit', { requestId: described.id }, { timeoutMs: ANSWER_MS });
                return decided;
              });
            }),
        ),
    },
  };
}
