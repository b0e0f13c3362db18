import { describe, expect, it, vi } from 'vitest';
import type { FileReading, ReadFile } from '../../../lib/contracts/files';
import type { ReaderAnswer } from '../../../lib/contracts/reader';
import { serveReader } from '../../../lib/files/serve-reader';

const reading: FileReading = { kind: 'text', parts: [{ place: { kind: 'body' }, text: 'hemmelig' }], unread: [] };
const file = { size: 1, type: '', arrayBuffer: async () => new ArrayBuffer(1) };

/** A port that keeps what is answered on it. */
function port() {
  const said: ReaderAnswer[] = [];
  const one = {
    onmessage: null as ((event: { data: unknown }) => void) | null,
    postMessage: (m: ReaderAnswer) => said.push(m),
  };
  return { port: one as unknown as MessagePort, said, send: (data: unknown) => one.onmessage?.({ data }) };
}

function frame(good: string, read: ReadFile = async () => reading) {
  const listeners: ((event: unknown) => Promise<void>)[] = [];
  const redeem = vi.fn(async (ticket: string) => ticket === good);
  const window = { addEventListener: (_: string, listener: never) => listeners.push(listener) } as unknown as Window;
  serveReader({ window, redeem, read });
  const post = async (data: unknown, ports: MessagePort[] = []) => {
    for (const listener of listeners) await listener({ data, ports });
  };
  return { post, redeem };
}

describe('the reader’s frame', () => {
  it('answers on the port that came with a good ticket', async () => {
    const { post } = frame('good');
    const mine = port();
    await post({ kivettReader: 'good' }, [mine.port]);
    mine.send({ kind: 'read', id: 3, file, name: 'a.txt' });
    await vi.waitFor(() => expect(mine.said).toEqual([{ kind: 'ready' }, { kind: 'read', id: 3, reading }]));
  });

  it('says nothing to a port without one, whatever is posted', async () => {
    const { post } = frame('good');
    const theirs = port();
    for (const data of [null, 'good', {}, { kivettReader: 1 }, { kivettReader: 'bad' }])
      await post(data, [theirs.port]);
    theirs.send({ kind: 'read', id: 1, file, name: 'a.txt' });
    expect(theirs.said).toEqual([]);
  });

  it('takes one port only: a second good ticket comes too late', async () => {
    const { post } = frame('good');
    const [first, second] = [port(), port()];
    await Promise.all([post({ kivettReader: 'good' }, [first.port]), post({ kivettReader: 'good' }, [second.port])]);
    expect(first.said).toEqual([{ kind: 'ready' }]);
    expect(second.said).toEqual([]);
  });

  it('goes deaf to a page that tries again and again', async () => {
    const { post, redeem } = frame('good');
    for (let i = 0; i < 30; i += 1) await post({ kivettReader: `${i}` }, [port().port]);
    expect(redeem).toHaveBeenCalledTimes(10);
  });

  it('stops a reading that nobody wants any more', async () => {
    let stopped = false;
    const { post } = frame('good', (_, __, { signal } = {}) => {
      return new Promise((__, reject) =>
        signal?.addEventListener('abort', () => {
          stopped = true;
          reject(new Error('stopped'));
        }),
      );
    });
    const mine = port();
    await post({ kivettReader: 'good' }, [mine.port]);
    mine.send({ kind: 'read', id: 1, file, name: 'a.pdf' });
    mine.send({ kind: 'cancel', id: 1 });
    expect(stopped).toBe(true);
    expect(mine.said).toEqual([{ kind: 'ready' }]);
  });
});
