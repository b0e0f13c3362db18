import type { Result } from '../contracts/errors';
import { type DraftRow, type KeyRow, KivettDatabase } from './database';
import { codeOf, OPEN_TIMEOUT_MS, openInTime, type StoreProblem } from './open';

type Answer<T> = Promise<Result<T, StoreProblem>>;

/** Drafts of packs and keys to sign them with. For our own pages: nothing of it is read by the background or a chat page. */
export interface DraftStore {
  drafts(): Answer<DraftRow[]>;
  putDraft(row: DraftRow): Answer<void>;
  removeDraft(id: string): Answer<void>;
  keys(): Answer<KeyRow[]>;
  putKey(row: KeyRow): Answer<void>;
  close(): void;
}

/** The same habits as the background's store: every failure is a code, nothing is thrown, nothing waits for ever. */
export function createDraftStore(database = new KivettDatabase(), openTimeoutMs = OPEN_TIMEOUT_MS): DraftStore {
  const run = async <T>(work: () => PromiseLike<T>): Promise<Result<T, StoreProblem>> => {
    try {
      if (!database.isOpen()) await openInTime(database, openTimeoutMs);
      return { ok: true, value: await work() };
    } catch (error) {
      return { ok: false, problems: [{ code: codeOf(error) }] };
    }
  };
  return {
    drafts: () => run(() => database.drafts.orderBy('updated').reverse().toArray()),
    putDraft: (row) => run(() => database.drafts.put(row).then(() => undefined)),
    removeDraft: (id) => run(() => database.drafts.delete(id)),
    keys: () => run(() => database.keys.toArray()),
    putKey: (row) => run(() => database.keys.put(row).then(() => undefined)),
    close: () => database.close(),
  };
}
