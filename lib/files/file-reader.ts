import type { FileContent, FileReading, ReadFile, UnreadReason } from '../contracts/files';
import { MAX_FILE_BYTES } from './limits';

export interface Order {
  file: FileContent;
  name: string;
}
export type Answer = { kind: 'progress'; share: number } | { kind: 'read'; reading: FileReading };

/** How long a file may take, in milliseconds; a hundred pages take three seconds. */
const LONGEST_MS = 60_000;

/** Reads each file in a thread of its own, which is ended with it. Libraries are loaded there, when a file comes and not before. */
export function createFileReader(startWorker: () => Worker): ReadFile {
  return (file, name, { signal, onProgress } = {}) => {
    const unread = (reason: UnreadReason): FileReading => ({
      kind: 'unknown',
      parts: [],
      unread: [{ reason, place: null }],
    });
    if (file.size > MAX_FILE_BYTES) return Promise.resolve(unread('too_large'));
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const worker = startWorker();
      const end = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', cancel);
        worker.terminate();
      };
      const done = (reading: FileReading) => {
        end();
        resolve(reading);
      };
      const cancel = () => {
        end();
        reject(signal?.reason);
      };
      const timer = setTimeout(() => done(unread('took_too_long')), LONGEST_MS);
      signal?.addEventListener('abort', cancel);
      worker.onerror = () => done(unread('reader_failed'));
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.kind === 'progress') onProgress?.(data.share);
        else done(data.reading);
      };
      worker.postMessage({ file, name } satisfies Order);
    });
  };
}
