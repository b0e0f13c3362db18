/** How long after a card has opened the page gets no focus back, in milliseconds. */
const HELD_MS = 1000;
/** How often it is taken back in that time: we never fight a page in a loop. */
const MOST = 3;

export interface CardFocus {
  /** Puts the focus on the way on that the card recommends; nothing without a card. */
  take(): void;
  /** A card has just been asked for. */
  opened(): void;
  stop(): void;
}

/**
 * Keeps the focus in a card that has just opened. An editor may put its caret back once more for what was typed before
 * the card (Lexical does, on a late `selectionchange`), and the next Enter would then lead nowhere. Only at first: later
 * on, whoever moves the focus, a screen reader for one, is followed.
 */
export function createCardFocus(
  document: Document,
  host: { element: HTMLElement; shadow: ShadowRoot },
  isOpen: () => boolean,
): CardFocus {
  let openedAt = Number.NEGATIVE_INFINITY;
  let taken = 0;
  const take = () => {
    const card = host.shadow.querySelector<HTMLElement>('.kv-card');
    (card?.querySelector<HTMLElement>('[data-autofocus]') ?? card)?.focus({ preventScroll: true });
  };
  const onFocus = (event: Event) => {
    if (event.target === host.element || !isOpen() || taken >= MOST || performance.now() - openedAt > HELD_MS) return;
    taken += 1;
    // When the editor is done with its own.
    queueMicrotask(() => {
      if (isOpen()) take();
    });
  };
  const window = document.defaultView;
  window?.addEventListener('focusin', onFocus, true);
  return {
    take() {
      if (isOpen()) take();
    },
    opened() {
      openedAt = performance.now();
      taken = 0;
    },
    stop: () => window?.removeEventListener('focusin', onFocus, true),
  };
}
