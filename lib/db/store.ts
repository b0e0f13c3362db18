import type { Result } from '../contracts/errors';
import { KivettDatabase, type PackRow } from './database';
import { codeOf, OPEN_TIMEOUT_MS, openInTime, type StoreProblem } from './open';

type Answer<T> = Promise<Result<T, StoreProblem>>;

export interface Store {
  packs(): Answer<PackRow[]>;
  /** Replaces the row of that id; the file that stood there becomes `previous`. */
  putPack(row: Omit<PackRow, 'previous'>): Answer<void>;
  /** Puts the file that was replaced in force again, under its own version; the other one becomes `previous`. */
  swapPack(id: string, version: number): Answer<void>;
  removePack(id: string): Answer<void>;
  setting(key: string): Answer<unknown>;
  putSetting(key: string, value: unknown): Answer<void>;
  close(): void;
}

/** The store on IndexedDB. Every failure is a code; nothing is thrown and nothing waits for ever. */
export function createStore(database = new KivettDatabase(), openTimeoutMs = OPEN_TIMEOUT_MS): Store {
  let opened: Promise<void> | null = null;

  const open = (): Promise<void> => {
    if (database.isOpen()) return Promise.resolve();
    opened ??= openInTime(database, openTimeoutMs).finally(() => {
      opened = null;
    });
    return opened;
  };

  const run = async <T>(work: () => PromiseLike<T>): Promise<Result<T, StoreProblem>> => {
    try {
      await open();
      return { ok: true, value: await work() };
    } catch (error) {
      return { ok: false, problems: [{ code: codeOf(error) }] };
    }
  };

  return {
    packs: () => run(() => database.packs.toArray()),
    putPack: (row) =>
      run(() =>
        database.transaction('rw', database.packs, async () => {
          const current = await database.packs.get(row.id);
          const previous = current && !sameBytes(current.file, row.file) ? current.file : current?.previous;
          await database.packs.put(previous ? { ...row, previous } : row);
        }),
      ),
    swapPack: (id, version) =>
      run(() =>
        database.transaction('rw', database.packs, async () => {
          const current = await database.packs.get(id);
          if (current?.previous)
            await database.packs.put({ ...current, version, file: current.previous, previous: current.file });
        }),
      ),
    removePack: (id) => run(() => database.packs.delete(id)),
    setting: (key) => run(async () => (await database.settings.get(key))?.value),
    putSetting: (key, value) =>
      run(async () => {
        await database.settings.put({ key, value });
      }),
    close: () => database.close(),
  };
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
