import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FileKind } from '../../../lib/contracts/files';
import { createFileReader, type Order } from '../../../lib/files/file-reader';

const file = { size: 1, type: '', arrayBuffer: async () => new ArrayBuffer(1) };

/** Threads that answer at once with a file of the kind its name says; «treg» never answers, «feil» breaks. */
function threads() {
  const started: { ended: boolean; read: string[] }[] = [];
  const start = () => {
    const one = { ended: false, read: [] as string[] };
    started.push(one);
    const worker = {
      onerror: null as (() => void) | null,
      terminate: () => {
        one.ended = true;
      },
      postMessage: ({ name, answers }: Order) => {
        if (one.ended) throw new Error('ended');
        one.read.push(name);
        if (name === 'feil') worker.onerror?.();
        else if (name !== 'treg')
          answers.postMessage({ kind: 'read', reading: { kind: name as FileKind, parts: [], unread: [] } });
      },
    };
    return worker as unknown as Worker;
  };
  return { started, start };
}

describe('createFileReader', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => vi.useRealTimers());

  it('reads many letters in one thread, and ends it when no more come', async () => {
    const { started, start } = threads();
    const read = createFileReader(start);
    for (const name of ['docx', 'xlsx', 'text']) await read(file, name);
    expect(started).toEqual([{ ended: false, read: ['docx', 'xlsx', 'text'] }]);
    vi.advanceTimersByTime(3_000);
    expect(started[0]?.ended).toBe(true);
    await read(file, 'docx');
    expect(started.length).toBe(2);
  });

  it('ends the thread after a PDF, a mail, an archive and what nobody knows', async () => {
    const { started, start } = threads();
    const read = createFileReader(start);
    for (const name of ['pdf', 'eml', 'msg', 'zip', 'unknown']) await read(file, name);
    expect(started.map(({ ended }) => ended)).toEqual([true, true, true, true, true]);
  });

  it('gives two files at once a thread each, and keeps one', async () => {
    const { started, start } = threads();
    const read = createFileReader(start);
    await Promise.all([read(file, 'docx'), read(file, 'docx')]);
    expect(started.map(({ ended }) => ended).toSorted()).toEqual([false, true]);
  });

  it('ends a thread that is stopped, late or broken, and says which', async () => {
    const { started, start } = threads();
    const read = createFileReader(start);
    const stopping = new AbortController();
    const stopped = read(file, 'treg', { signal: stopping.signal });
    stopping.abort();
    await expect(stopped).rejects.toThrow();
    const late = read(file, 'treg');
    vi.advanceTimersByTime(60_000);
    expect((await late).unread).toEqual([{ reason: 'took_too_long', place: null }]);
    expect((await read(file, 'feil')).unread).toEqual([{ reason: 'reader_failed', place: null }]);
    expect(started.map(({ ended }) => ended)).toEqual([true, true, true]);
  });
});
