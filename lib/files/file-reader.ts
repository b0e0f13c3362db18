import type { FileContent, FileKind, FileReading, ReadFile, UnreadReason } from '../contracts/files';
import { MAX_FILE_BYTES } from './limits';

/** Answers come by a channel of their own: pdf.js in a worker takes the worker's own for itself, and says hello there. */
export interface Order {
  file: FileContent;
  name: string;
  answers: MessagePort;
}
export type Answer = { kind: 'progress'; share: number } | { kind: 'read'; reading: FileReading };

/** How long a file may take, in milliseconds; a hundred pages take three seconds. */
const LONGEST_MS = 60_000;
/** How long a thread waits for the next of many files, in milliseconds. Starting one costs more than reading a letter. */
const SPARE_MS = 3_000;
/** Kinds after which the thread may read one more: nothing of theirs stays behind in it, as pdf.js may. */
const LEAVES_NOTHING: ReadonlySet<FileKind> = new Set([
  'text',
  'csv',
  'json',
  'xml',
  'html',
  'rtf',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'odp',
  'image',
]);

/**
 * Reads each file in a thread, one file at a time in each; a thread that was stopped, was late or has failed is ended.
 * Libraries are loaded there, when a file comes and not before.
 */
export function createFileReader(startWorker: () => Worker): ReadFile {
  let spare: { worker: Worker; timer: ReturnType<typeof setTimeout> } | null = null;
  const take = (): Worker => {
    if (!spare) return startWorker();
    const { worker, timer } = spare;
    clearTimeout(timer);
    spare = null;
    return worker;
  };
  const putBack = (worker: Worker): void => {
    if (spare) {
      worker.terminate();
      return;
    }
    const timer = setTimeout(() => {
      spare = null;
      worker.terminate();
    }, SPARE_MS);
    spare = { worker, timer };
  };

  return (file, name, { signal, onProgress } = {}) => {
    if (file.size > MAX_FILE_BYTES) return Promise.resolve(unread('too_large'));
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const worker = take();
      const { port1: answers, port2 } = new MessageChannel();
      const end = () => {
        clearTimeout(timer);
        answers.close();
        worker.onerror = null;
        signal?.removeEventListener('abort', cancel);
      };
      const fail = (reason: UnreadReason) => {
        end();
        worker.terminate();
        resolve(unread(reason));
      };
      const cancel = () => {
        end();
        worker.terminate();
        reject(signal?.reason);
      };
      const timer = setTimeout(() => fail('took_too_long'), LONGEST_MS);
      signal?.addEventListener('abort', cancel);
      worker.onerror = () => fail('reader_failed');
      answers.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.kind === 'progress') {
          onProgress?.(data.share);
          return;
        }
        end();
        if (LEAVES_NOTHING.has(data.reading.kind)) putBack(worker);
        else worker.terminate();
        resolve(data.reading);
      };
      worker.postMessage({ file, name, answers: port2 } satisfies Order, [port2]);
    });
  };
}

function unread(reason: UnreadReason): FileReading {
  return { kind: 'unknown', parts: [], unread: [{ reason, place: null }] };
}
