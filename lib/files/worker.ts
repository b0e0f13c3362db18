import type { Answer, Order } from './file-reader';
import { readBytes } from './read-bytes';

/** The reader's own thread: a page is never held up by a large file, and ending the thread is the way to cancel. */
self.onmessage = async ({ data }: MessageEvent<Order>) => {
  const post = (answer: Answer) => self.postMessage(answer);
  try {
    const bytes = new Uint8Array(await data.file.arrayBuffer());
    const reading = await readBytes(bytes, data.name, { onProgress: (share) => post({ kind: 'progress', share }) });
    post({ kind: 'read', reading });
  } catch {
    post({ kind: 'read', reading: { kind: 'unknown', parts: [], unread: [{ reason: 'reader_failed', place: null }] } });
  }
};
