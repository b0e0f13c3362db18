import type { DraftRecord } from '../../lib/studio/draft';

const KEY = 'kivett-draft-rescue';

/**
 * Keeps what was typed last when the page goes away: the browser drops a database's transaction with its page, and this it writes at
 * once. One draft, of our own origin; quota and private modes may refuse it, and then the last autosave is what there is.
 */
export function rescue(record: DraftRecord): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(record));
  } catch {
    // No room: nothing better to do in the last moment.
  }
}

/** What a page left behind, once; null when there is nothing, or nothing newer than what was saved. */
export function rescued(saved: readonly DraftRecord[]): DraftRecord | null {
  try {
    const left = localStorage.getItem(KEY);
    localStorage.removeItem(KEY);
    if (left === null) return null;
    const record = JSON.parse(left) as DraftRecord;
    const kept = saved.find(({ id }) => id === record.id);
    return kept && kept.updated >= record.updated ? null : record;
  } catch {
    return null;
  }
}
