import type { ReadFile } from '../contracts/files';
import type { ReaderAnswer, ReaderHello, ReaderOrder } from '../contracts/reader';

/** Wrong tickets that are looked at before the frame goes deaf: a page may post what it likes, and each costs the background a question. */
const MOST_TRIES = 10;

export interface ReaderOptions {
  window: Window;
  /** True once for a ticket that the background gave to a content script of this very tab. */
  redeem: (ticket: string) => Promise<boolean>;
  read: ReadFile;
}

/**
 * The reader's side of the frame. The page around it is hostile: it may embed this page itself and post anything. Only the one port
 * that came with a good ticket is ever listened to or answered on, and nothing is said to the window that embeds.
 */
export function serveReader({ window, redeem, read }: ReaderOptions): void {
  let taken = false;
  let tries = 0;
  window.addEventListener('message', async ({ data, ports }: MessageEvent<unknown>) => {
    const [port] = ports;
    if (taken || tries >= MOST_TRIES || !port || !isHello(data)) return;
    tries += 1;
    if (!(await redeem(data.kivettReader)) || taken) return;
    taken = true;
    serve(port, read);
  });
}

function serve(port: MessagePort, read: ReadFile): void {
  const running = new Map<number, AbortController>();
  const answer = (message: ReaderAnswer) => port.postMessage(message);
  port.onmessage = ({ data }: MessageEvent<ReaderOrder>) => {
    const { id } = data;
    if (data.kind === 'cancel') {
      running.get(id)?.abort();
      running.delete(id);
      return;
    }
    const stopping = new AbortController();
    running.set(id, stopping);
    read(data.file, data.name, {
      signal: stopping.signal,
      onProgress: (share) => answer({ kind: 'progress', id, share }),
    })
      .then((reading) => answer({ kind: 'read', id, reading }))
      // Cancelled: nobody waits for an answer.
      .catch(() => {})
      .finally(() => running.delete(id));
  };
  answer({ kind: 'ready' });
}

function isHello(data: unknown): data is ReaderHello {
  return typeof data === 'object' && data !== null && 'kivettReader' in data && typeof data.kivettReader === 'string';
}
