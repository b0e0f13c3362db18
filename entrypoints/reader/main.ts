import { createFileReader } from '../../lib/files';
import { serveReader } from '../../lib/files/serve-reader';
import { send } from '../../lib/rpc';

serveReader({
  window,
  redeem: async (ticket) => {
    const answer = await send('reader.redeem', { ticket });
    return answer.ok && answer.value.good;
  },
  read: createFileReader(() => new Worker(new URL('../../lib/files/worker.ts', import.meta.url), { type: 'module' })),
});
