import type { InPageUi } from '../contracts/in-page';

/** Reading that takes longer is shown, with a way to stop it. In milliseconds. */
const SHOW_READING_MS = 400;

/** The card that says that files are being read. */
export interface ReadingShown {
  /** Shows work that takes its time, with a way to stop it; null when the person did. */
  while<T>(
    names: readonly string[],
    work: (stopping: AbortSignal, onProgress: (share: number) => void) => Promise<T>,
  ): Promise<T | null>;
  /** The person sends: true while files are read, and the card says that the message waits for them. */
  holdsSend(): boolean;
  /** True once after a send was held: the person is told when it may go. */
  takeHeld(): boolean;
}

export function createReadingShown(document: Document, ui: InPageUi): ReadingShown {
  let holdSend: (() => void) | null = null;
  let held = false;
  return {
    async while(names, work) {
      const stopping = new AbortController();
      const listeners = new Set<(share: number) => void>();
      let share = 0;
      const follow = (listener: (share: number) => void) => {
        listeners.add(listener);
        listener(share);
        return () => listeners.delete(listener);
      };
      const onProgress = (now: number) => {
        share = now;
        for (const tell of listeners) tell(now);
      };
      let stop = () => {};
      const stopped = new Promise<null>((resolve) => {
        stop = () => resolve(null);
      });
      /** The card that is open; a newer one of ours puts the older away. */
      let open: symbol | null = null;
      /** Where the focus was before the card took it. */
      const focus: { before: HTMLElement | null } = { before: null };
      const show = (sendHeld: boolean) => {
        if (open === null && document.activeElement instanceof HTMLElement) focus.before = document.activeElement;
        const mine = Symbol('card');
        open = mine;
        void ui
          .ask({ kind: 'reading', names: [...names], follow, ...(sendHeld ? { sendHeld } : {}) })
          .then((choice) => {
            if (open === mine) open = null;
            if (choice.kind !== 'cancel') return;
            stopping.abort();
            stop();
          });
      };
      const later = setTimeout(() => show(false), SHOW_READING_MS);
      holdSend = () => {
        clearTimeout(later);
        if (!held || open === null) show(true);
        held = true;
      };
      try {
        // A reader that does not hear the stop must not hold the person back.
        return await Promise.race([work(stopping.signal, onProgress), stopped]);
      } finally {
        holdSend = null;
        clearTimeout(later);
        if (open !== null) {
          ui.close();
          // The card had the focus; the person goes on where they were.
          if (focus.before?.isConnected) focus.before.focus({ preventScroll: true });
        }
      }
    },
    holdsSend() {
      holdSend?.();
      return holdSend !== null;
    },
    takeHeld() {
      const was = held;
      held = false;
      return was;
    },
  };
}
