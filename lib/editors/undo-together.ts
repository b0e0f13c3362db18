import type { Edit } from '../contracts/edit';
import { applyEdits, sameText } from './edits';
import { quiet } from './settle';

/** What stands ready to be undone, by field; one at a time. It goes when the field goes. */
const ready = new WeakMap<HTMLElement, AbortController>();

export interface Rewritten {
  element: HTMLElement;
  read(): { text: string } | null;
  before: string;
  /** As they were made, one after another; each on the text that the ones before had left. */
  steps: readonly Edit[];
}

/**
 * Lets one Ctrl+Z undo edits that the editor knows as several: its own undo is repeated until the text is as it was. A safe text
 * that is half taken back would look safe. Stops at the first text that is none of those on the way, so that nothing
 * the person wrote before is undone with it.
 */
export function undoTogether({ element, read, before, steps }: Rewritten): void {
  const view = element.ownerDocument.defaultView;
  ready.get(element)?.abort();
  if (steps.length < 2 || !view) return;
  const ended = new AbortController();
  ready.set(element, ended);
  const way = textsOnTheWay(before, steps);
  const written = way[0] ?? before;

  const goOn = async (): Promise<void> => {
    let last = written;
    // Some editors take the new text out and put the old one in as two steps.
    for (let undone = 0; undone <= steps.length * 2; undone += 1) {
      await nextTurn();
      if (read()?.text === last) await quiet();
      const now = read()?.text;
      if (now === undefined || now === last || !way.some((text) => sameText(text, now))) return;
      if (sameText(now, before)) return ended.abort();
      last = now;
      undo(element);
    }
  };
  view.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || !isUndo(event) || !event.composedPath().includes(element)) return;
      const now = read()?.text;
      // Something was written since: that is undone first, step by step, as always.
      if (now !== undefined && sameText(now, written)) void goOn();
    },
    { capture: true, passive: true, signal: ended.signal },
  );
}

/** From the text that was written back to the one before, with the half steps between. */
function textsOnTheWay(before: string, steps: readonly Edit[]): string[] {
  const texts = [before];
  let now = before;
  for (const step of steps) {
    const without = applyEdits(now, [{ ...step, text: '' }]);
    now = applyEdits(now, [step]);
    texts.unshift(now, without);
  }
  return texts;
}

function isUndo({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !shiftKey && !altKey && key.toLowerCase() === 'z';
}

/** By the editor's own key where it has a history of its own, else by the browser's. */
function undo(element: HTMLElement): void {
  const isMac = /Mac/.test(element.ownerDocument.defaultView?.navigator.userAgent ?? '');
  const key = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !isMac, metaKey: isMac };
  const event = new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true, composed: true });
  if (element.dispatchEvent(event)) element.ownerDocument.execCommand('undo');
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
