import type { Fields } from './fields';

/** Shortest and longest pause between two looks for the composer, in milliseconds. A streamed answer changes the page all the time. */
const SHORTEST_LOOK_MS = 100;
const LONGEST_LOOK_MS = 1600;

export interface FieldWatch {
  /** The composer as last seen, or null. */
  field(): HTMLElement | null;
  /** Looks now instead of at the next change; the first look is the caller's. */
  look(): void;
}

export interface FieldWatchOptions {
  document: Document;
  fields: Fields;
  /** Another composer than before, or none. */
  onField(field: HTMLElement | null): void;
  /** What stands in the composer has changed, by typing or by the page. */
  onText(): void;
  signal: AbortSignal;
}

/**
 * Keeps knowing which element is the composer while the page swaps it: hydration, a new chat, back and forward, the
 * editor of an earlier message. Only added and removed nodes are observed (attributes of a whole page are dear), and
 * looks that find nothing new come ever more seldom until something changes.
 */
export function watchField({ document, fields, onField, onText, signal }: FieldWatchOptions): FieldWatch {
  let field: HTMLElement | null = null;
  let pause = SHORTEST_LOOK_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const text = new MutationObserver(onText);

  const look = () => {
    clearTimeout(timer);
    timer = undefined;
    if (signal.aborted) return;
    const found = fields.composer();
    if (found === field) {
      pause = Math.min(pause * 2, LONGEST_LOOK_MS);
      return;
    }
    field = found;
    pause = SHORTEST_LOOK_MS;
    text.disconnect();
    if (found && !('value' in found)) text.observe(found, { childList: true, characterData: true, subtree: true });
    onField(found);
  };
  const lookSoon = () => {
    // One that has just been taken out of the page is not waited for.
    if (field && !field.isConnected) pause = SHORTEST_LOOK_MS;
    timer ??= setTimeout(look, pause);
  };

  const page = new MutationObserver(lookSoon);
  page.observe(document, { childList: true, subtree: true });
  const lookAtOnce = () => {
    pause = SHORTEST_LOOK_MS;
    look();
  };
  const view = document.defaultView as Window;
  const options = { capture: true, passive: true, signal };
  view.addEventListener('focusin', lookAtOnce, options);
  view.addEventListener('load', lookAtOnce, options);
  document.addEventListener('DOMContentLoaded', lookAtOnce, options);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    page.disconnect();
    text.disconnect();
  });
  return { field: () => field, look: lookAtOnce };
}
