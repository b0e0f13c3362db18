import type { FileReading, ReadFile } from '../contracts/files';
import type { ReaderAnswer, ReaderHello, ReaderOrder } from '../contracts/reader';

/** How long the frame may take to come alive, in milliseconds. A page's policy may forbid it, and then it never does. */
const ALIVE_MS = 5_000;
/** Without a file for so long the frame is taken out again, in milliseconds. */
const IDLE_MS = 20_000;
/** Longer than the reader's own limit for a file (60 s), in milliseconds: a frame that was thrown out answers nothing. */
const LONGEST_MS = 70_000;

export interface ReaderFrameOptions {
  document: Document;
  /** Address of the reader's page: one for this session of the browser, that no page knows. */
  url: string;
  /** The extension's own origin, which that page has whatever its address. Only a document of it can get the ticket or a file. */
  origin: string;
  /** A ticket for one use, by a way that no page can listen to; null when there is none. */
  ticket: () => Promise<string | null>;
}

interface Waiting {
  settle: (reading: FileReading) => void;
  progress: (share: number) => void;
}

/**
 * Reads files in a frame of the extension's own origin, which is put in when a file comes and taken out when none has come for a while. A
 * content script can start no thread of ours in the page's origin, and documents are too large for messages by way of the
 * background. Whatever goes wrong with the frame is said as `reader_failed`: never a pass.
 */
export function createReaderFrame({ document, url, origin, ticket }: ReaderFrameOptions): ReadFile {
  const waiting = new Map<number, Waiting>();
  let serial = 0;
  let reader: Promise<MessagePort | null> | null = null;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let remove = () => {};

  function open(): Promise<MessagePort | null> {
    clearTimeout(idle);
    reader ??= openFrame();
    return reader;
  }

  function close(): void {
    clearTimeout(idle);
    reader = null;
    remove();
    for (const { settle } of [...waiting.values()]) settle(failed());
  }

  async function openFrame(): Promise<MessagePort | null> {
    const host = document.createElement('div');
    host.style.setProperty('display', 'none', 'important');
    const frame = document.createElement('iframe');
    frame.tabIndex = -1;
    frame.src = url;
    host.attachShadow({ mode: 'closed' }).append(frame);
    const { port1: port, port2 } = new MessageChannel();
    const removeThis = () => {
      port.close();
      host.remove();
    };
    remove = removeThis;
    const alive = await new Promise<boolean>((resolve) => {
      setTimeout(() => resolve(false), ALIVE_MS);
      // The frame is gone: the page has thrown it out or has written itself anew.
      port.addEventListener('close', () => {
        resolve(false);
        if (remove === removeThis) close();
      });
      port.onmessage = ({ data }: MessageEvent<ReaderAnswer>) => {
        if (data.kind === 'ready') resolve(true);
        else if (data.kind === 'progress') waiting.get(data.id)?.progress(data.share);
        else waiting.get(data.id)?.settle(data.reading);
      };
      frame.addEventListener(
        'load',
        async () => {
          const given = await ticket();
          if (given === null) return resolve(false);
          // To that origin only: where the page has sent the frame elsewhere, nobody hears it.
          const hello: ReaderHello = { kivettReader: given };
          frame.contentWindow?.postMessage(hello, origin, [port2]);
        },
        { once: true },
      );
      document.documentElement.append(host);
    });
    if (alive) return port;
    // Another one may stand there by now.
    if (remove === removeThis) close();
    else removeThis();
    return null;
  }

  return async (file, name, { signal, onProgress } = {}) => {
    const port = await open();
    signal?.throwIfAborted();
    if (!port) return failed();
    serial += 1;
    const id = serial;
    const tell = (order: ReaderOrder) => port.postMessage(order);
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        waiting.delete(id);
        signal?.removeEventListener('abort', cancel);
        clearTimeout(idle);
        idle = setTimeout(() => {
          if (waiting.size === 0) close();
        }, IDLE_MS);
      };
      const settle = (reading: FileReading) => {
        end();
        resolve(reading);
      };
      const cancel = () => {
        tell({ kind: 'cancel', id });
        end();
        reject(signal?.reason);
      };
      const timer = setTimeout(() => settle(failed()), LONGEST_MS);
      signal?.addEventListener('abort', cancel);
      waiting.set(id, { settle, progress: (share) => onProgress?.(share) });
      tell({ kind: 'read', id, file, name });
    });
  };
}

function failed(): FileReading {
  return { kind: 'unknown', parts: [], unread: [{ reason: 'reader_failed', place: null }] };
}
