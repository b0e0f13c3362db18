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
  /** Called when the page goes away, where nothing that takes time is done any more. */
  rescue: (record: DraftRecord) => void,
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
    const hide = () => {
      if (!held && saved.current !== latest.current) rescue({ ...latest.current, updated: Date.now() });
      leave();
    };
    window.addEventListener('pagehide', hide);
    document.addEventListener('visibilitychange', leave);
    return () => {
      window.removeEventListener('pagehide', hide);
      document.removeEventListener('visibilitychange', leave);
      // The editor is left for the list of drafts: the same as leaving the page.
      leave();
    };
  }, [write, held, rescue]);
  return state;
}
