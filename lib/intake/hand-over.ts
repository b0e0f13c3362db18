import type { Span } from '../contracts/finding';
import { type Editor, editableOf, openEditor } from '../editors';
import { settled } from '../editors/settle';
import { carry } from './carried';

type Form = { type: string; data: string };

/**
 * Gives the page what was held, once, with the same kind of event at the same place. Knows its own events, so that the
 * listeners at the door let exactly those by: never a window of time, never «the next one».
 */
export interface HandOver {
  isOurs(event: Event): boolean;
  /** False: nobody on the page took it. */
  drop(original: DragEvent, at: EventTarget, files: readonly File[], forms: readonly Form[]): boolean;
  paste(at: PastePlace, files: readonly File[], forms: readonly Form[]): Promise<boolean>;
  /** False: the page has thrown the input away in the meantime. */
  pick(at: PickPlace, files: readonly File[]): boolean;
  /** As when the person leaves the browser's own picker without choosing. */
  pickNothing(at: PickPlace): void;
  /** Takes away what the page drew while the files hung over it. */
  leave(original: DragEvent, at: EventTarget): void;
}

export interface PastePlace {
  target: EventTarget;
  field: HTMLElement | null;
  editor: Editor | null;
  caret: Span | null;
}

interface PickPlace {
  input: HTMLInputElement;
  wasConnected: boolean;
}

/** Read in the event itself: once a card has the focus, the caret is gone. */
export function pastePlace(event: ClipboardEvent): PastePlace {
  const path = event.composedPath();
  const field = editableOf(path);
  const editor = field && openEditor(field);
  return { target: path[0] ?? event.target ?? document, field, editor, caret: editor?.caret() ?? null };
}

export function createHandOver(document: Document): HandOver {
  const ours = new WeakSet<Event>();
  const dispatch = (target: EventTarget, event: Event): boolean => {
    ours.add(event);
    return target.dispatchEvent(event);
  };

  return {
    isOurs: (event) => ours.has(event),
    drop(original, at, files, forms) {
      const event = new DragEvent('drop', { ...dragInit(original), dataTransfer: carry(files, forms) });
      return !dispatch(stillThere(document, original, at), event);
    },
    leave(original, at) {
      dispatch(stillThere(document, original, at), new DragEvent('dragleave', dragInit(original)));
    },
    async paste({ target, field, editor, caret }, files, forms) {
      await settled(document, () => (editor ? editor.restore(caret) : field?.focus({ preventScroll: true })));
      const at = target instanceof Node && target.isConnected ? target : (field ?? document.body);
      const clipboardData = carry(files, forms);
      const init = { clipboardData, bubbles: true, cancelable: true, composed: true };
      if (!dispatch(at, new ClipboardEvent('paste', init))) return true;
      const plain = forms.find(({ type }) => type === 'text/plain')?.data ?? '';
      // Nobody on the page handles pastes: then the browser would have put the text in, and does so for a real one only.
      return plain !== '' && field !== null && document.execCommand('insertText', false, plain);
    },
    pick({ input, wasConnected }, files) {
      if (wasConnected && !input.isConnected) return false;
      input.files = carry(files).files;
      dispatch(input, new Event('input', { bubbles: true, composed: true }));
      dispatch(input, new Event('change', { bubbles: true }));
      return true;
    },
    pickNothing({ input }) {
      dispatch(input, new Event('cancel', { bubbles: true }));
    },
  };
}

function dragInit(event: DragEvent): DragEventInit {
  const { clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey } = event;
  const where = { clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey };
  return { bubbles: true, cancelable: true, composed: true, ...where };
}

/** A page that draws itself anew while a file is read leaves its old drop zone behind. */
function stillThere(document: Document, event: DragEvent, at: EventTarget): EventTarget {
  if (at instanceof Node && !at.isConnected) {
    return document.elementFromPoint(event.clientX, event.clientY) ?? document.body;
  }
  return at;
}
