/**
 * Longest wait for an editor to take in a selection or an edit, in milliseconds. Editors read the selection on
 * `selectionchange`, which the browser sends a task later: replaced at once, Lexical put the text at the old caret and
 * the original stayed. 20 ms was enough on an idle machine; three times that for a busy one.
 */
const LONGEST_SETTLE_MS = 60;

/**
 * Does `change` and resolves when the editor has heard of it: after the document's next `selectionchange` and one more
 * turn (the editor's own listener may stand after ours), or when the longest wait is over (nothing moved).
 */
export function settled(document: Document, change: () => void): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', heard, true);
      resolve();
    };
    const heard = () => {
      document.removeEventListener('selectionchange', heard, true);
      setTimeout(done, 0);
    };
    const timer = setTimeout(done, LONGEST_SETTLE_MS);
    document.addEventListener('selectionchange', heard, true);
    change();
  });
}

/** For changes that move no selection: the full wait. */
export function quiet(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_SETTLE_MS);
  });
}
