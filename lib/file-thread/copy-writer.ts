import type { NoCopyReason, SafeCopy } from '../contracts/copies';
import type { FileContent } from '../contracts/files';
import { MAX_FILE_BYTES } from '../files/limits';
import type { CopyOrder, CopyWish } from './answer';

/** How long a copy may take, in milliseconds: it is written and read up to three times. */
const LONGEST_MS = 120_000;

/** Makes a safe copy of a file; never rejects: why there is none is part of the answer. */
export type WriteCopy = (file: FileContent, name: string, wish: CopyWish) => Promise<SafeCopy>;

/** Makes each copy in a thread of its own, which is ended with it. */
export function createCopyWriter(startWorker: () => Worker): WriteCopy {
  return (file, name, copy) =>
    new Promise((resolve) => {
      const no = (reason: NoCopyReason) => done({ ok: false, reason });
      const { port1, port2 } = new MessageChannel();
      let worker: Worker | null = null;
      const done = (answer: SafeCopy) => {
        clearTimeout(timer);
        port1.close();
        worker?.terminate();
        resolve(answer);
      };
      const timer = setTimeout(() => no('took_too_long'), LONGEST_MS);
      if (file.size > MAX_FILE_BYTES) return no('too_large');
      worker = startWorker();
      worker.onerror = () => no('reader_failed');
      port1.onmessage = ({ data }: MessageEvent<SafeCopy>) => done(data);
      worker.postMessage({ copy, file, name, answers: port2 } satisfies CopyOrder, [port2]);
    });
}
