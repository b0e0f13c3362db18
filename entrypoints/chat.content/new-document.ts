/**
 * Calls back once when the page has written itself anew (`document.open`, a framework that replaces the whole tree). The
 * browser then drops every listener on the window, ours too, and starts no script again: without this the gate would be
 * gone while the marker still stood there.
 */
export function onNewDocument(document: Document, signal: AbortSignal, callback: () => void): void {
  let root = document.documentElement as HTMLElement | null;
  const observer = new MutationObserver(() => {
    const now = document.documentElement as HTMLElement | null;
    if (now === root || now === null) return;
    // At `document_start` the first one may still be on its way.
    if (root === null) {
      root = now;
      return;
    }
    observer.disconnect();
    callback();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
