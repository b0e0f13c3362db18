import { useCallback, useEffect, useRef, useState } from 'react';
import type { DraftRecord } from '../../lib/studio/draft';

export type SaveState = 'saved' | 'saving' | 'failed';

/** Saved when nobody has typed for so long, in milliseconds, and when the page is left. */
const PAUSE_MS = 800;

/**
 * Keeps the draft in the browser's database. What stands in the record when the page is hidden is saved at once: a closed tab loses
 * nothing that had been typed. While `held` (somebody else saved it) nothing is written.
 */
export function useAutosave(
  record: DraftRecord,
  save: (record: DraftRecord) => Promise<boolean>,
  held: boolean,
): SaveState {
  const [state, setState] = useState<SaveState>('saved');
  const saved = useRef(record);
  const latest = useRef(record);
  latest.current = record;

  const write = useCallback(async () => {
    const now = latest.current;
    if (held || saved.current === now) return;
    saved.current = now;
    const kept = await save({ ...now, updated: Date.now() });
    setState(kept ? 'saved' : 'failed');
  }, [save, held]);

  useEffect(() => {
    if (record === saved.current) return;
    setState('saving');
    const timer = setTimeout(() => void write(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [record, write]);

  useEffect(() => {
    const leave = () => void write();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      // The editor is left for the list of drafts: the same as leaving the page.
      leave();
    };
  }, [write]);
  return state;
}
