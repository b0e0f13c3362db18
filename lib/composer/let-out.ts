import type { LetOut } from '../contracts/let-out';
import { readable } from '../editors';

/** So many texts, and so many UTF-16 code units of them together, are remembered; the oldest go first. */
const MOST_TEXTS = 200;
const MOST_UNITS = 4_000_000;

export interface LetOutLedger extends LetOut {
  forget(): void;
}

/**
 * Whole texts, never parts of them: a longer text that holds one that was let through is a new text. A text that was
 * dropped for room is judged again, which is the safe way to forget.
 */
export function createLetOut(): LetOutLedger {
  const texts = new Set<string>();
  let units = 0;
  return {
    has: (text) => texts.has(readable(text)),
    note(text) {
      const kept = readable(text);
      if (kept.trim() === '' || kept.length > MOST_UNITS) return;
      if (texts.delete(kept)) units -= kept.length;
      texts.add(kept);
      units += kept.length;
      for (const oldest of texts) {
        if (texts.size <= MOST_TEXTS && units <= MOST_UNITS) break;
        texts.delete(oldest);
        units -= oldest.length;
      }
    },
    forget() {
      texts.clear();
      units = 0;
    },
  };
}
