import type { Source } from './listen-to-sends';

/** A press in a field that can't be read, agreed on by the person: for that field, once. */
export function unreadPass() {
  let held: HTMLElement | null = null;
  return {
    give(source: Source) {
      held = source?.element ?? null;
    },
    isFor: (source: Source) => held !== null && held === source?.element,
    take(source: Source) {
      if (held === null || held !== source?.element) return false;
      held = null;
      return true;
    },
  };
}
