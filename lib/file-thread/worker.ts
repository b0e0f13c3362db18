import type { Answer, Order } from '../files/file-reader';
import { readBytes } from '../files/read-bytes';
import { answerCopy, type CopyOrder } from './answer';

/** The reader's own thread: a page is never held up by a large file, and ending the thread is the way to cancel. */
self.onmessage = async ({ data }: MessageEvent<Order | CopyOrder>) => {
  // pdf.js listens to this thread's own messages too, and answers itself.
  if (!(data.answers instanceof MessagePort)) return;
  if ('copy' in data) return answerCopy(data);
  const post = (answer: Answer) => data.answers.postMessage(answer);
  try {
    const bytes = new Uint8Array(await data.file.arrayBuffer());
    const reading = await readBytes(bytes, data.name, { onProgress: (share) => post({ kind: 'progress', share }) });
    post({ kind: 'read', reading });
  } catch {
    post({ kind: 'read', reading: { kind: 'unknown', parts: [], unread: [{ reason: 'reader_failed', place: null }] } });
  }
};
