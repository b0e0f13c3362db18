import type { Editor, EditorDefinition, MarkRange } from './editor';
import { applyEdits, asOneEdit, moveThrough, sameText } from './edits';
import { quiet } from './settle';

type TextControl = HTMLTextAreaElement | HTMLInputElement;

/** Input types that hold prose. `search` and the rest are not where a prompt is written. */
const TEXT_INPUTS = new Set(['text', '']);

/** Chromium 148 and later: a live range over a control's value that a highlight can paint. */
interface WithValueRange {
  createValueRange?(start: number, end: number): MarkRange;
}

function isTextControl(element: Element): element is TextControl {
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && TEXT_INPUTS.has(element.type);
}

/** Textareas and one-line text inputs, controlled by React or not: the value is the text. */
export const textarea: EditorDefinition = {
  kind: 'textarea',
  fits: isTextControl,
  open: (element) => openTextControl(element as TextControl),
};

function openTextControl(element: TextControl): Editor {
  const read: Editor['read'] = () => {
    if (!element.isConnected || element.disabled) return null;
    return {
      text: element.value,
      rangeFor: ({ start, end }) => {
        if (end > element.value.length) return null;
        return (element as WithValueRange).createValueRange?.(start, end) ?? null;
      },
    };
  };

  const caret: Editor['caret'] = () => {
    const { selectionStart: start, selectionEnd: end } = element;
    return start === null || end === null ? null : { start, end };
  };

  const restore: Editor['restore'] = (place) => {
    element.focus();
    if (place) element.setSelectionRange(place.start, place.end);
  };

  const replace: Editor['replace'] = async (edits) => {
    const expected = applyEdits(element.value, edits);
    const place = caret();
    element.focus();
    const edit = asOneEdit(element.value, edits);
    if (edit) {
      element.setSelectionRange(edit.start, edit.end);
      // Setting `value` would lose undo, and a framework that keeps the value itself would not hear of it.
      element.ownerDocument.execCommand(edit.text === '' ? 'delete' : 'insertText', false, edit.text);
    }
    // A page that holds the value in its own state puts the old one back on its next render, not before.
    await quiet();
    if (!element.isConnected || !sameText(element.value, expected)) return false;
    if (place) {
      const { start, end } = moveThrough(place, edits);
      element.setSelectionRange(start, end);
    }
    return true;
  };

  return { kind: 'textarea', element, read, caret, restore, replace };
}
