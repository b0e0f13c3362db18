import type { Edit } from '../contracts/edit';
import type { Span } from '../contracts/finding';
import type { EditorKind } from '../contracts/site';
import type { Editor, EditorDefinition, Reading } from './editor';
import { applyEdits, asOneEdit, backToFront, moveThrough, sameText } from './edits';
import { quiet, settled } from './settle';
import { mapText, offsetOf, pointsOf } from './text-map';
import { undoTogether } from './undo-together';

/** How the selected text is replaced in one kind of editor. */
export type Insert = (element: HTMLElement, text: string) => void;

/** What kinds of contenteditable differ in; reading, selecting and checking are the same for all of them. */
export interface RichTextKind {
  kind: EditorKind;
  fits(element: HTMLElement): boolean;
  insert: Insert;
}

/** As typed on the keyboard: the one way all measured editors take up in their model, with undo intact. */
export const insertAsTyped: Insert = (element, text) => {
  const { ownerDocument: document } = element;
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
};

/** As pasted: keeps line breaks in editors that lose them when typed. */
export const insertAsPasted: Insert = (element, text) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  element.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
};

/** Makes the definition of one kind of contenteditable. */
export function richText(kind: RichTextKind): EditorDefinition {
  return {
    kind: kind.kind,
    fits: kind.fits,
    open: (element) => openRichText(element, kind),
  };
}

function openRichText(element: HTMLElement, { kind, insert }: RichTextKind): Editor {
  const { ownerDocument: document } = element;

  const read = (): Reading | null => {
    if (!element.isConnected || !element.isContentEditable) return null;
    const map = mapText(element);
    return {
      text: map.text,
      rangeFor(span) {
        const points = pointsOf(map, span);
        if (!points) return null;
        const range = document.createRange();
        range.setStart(points.start.node, points.start.offset);
        range.setEnd(points.end.node, points.end.offset);
        return range;
      },
    };
  };

  const caret = (): Span | null => {
    const range = selectedRange(element);
    if (!range) return null;
    const map = mapText(element);
    return {
      start: offsetOf(map, { node: range.startContainer, offset: range.startOffset }),
      end: offsetOf(map, { node: range.endContainer, offset: range.endOffset }),
    };
  };

  const select = (span: Span): boolean => {
    const map = mapText(element);
    const points = pointsOf(map, span);
    const selection = document.getSelection();
    if (!selection) return false;
    // An empty field has no text node to point into: the caret stands in the field itself.
    if (!points && map.text === '' && span.end === 0) {
      selection.collapse(element, 0);
      return true;
    }
    if (!points) return false;
    selection.setBaseAndExtent(points.start.node, points.start.offset, points.end.node, points.end.offset);
    return true;
  };

  const restore = (place: Span | null): void => {
    element.focus();
    if (!place) return;
    // An editor that had not yet heard of the caret's last move would put its own, older one back: make it listen again.
    document.getSelection()?.collapse(element, 0);
    select(place);
  };

  const replace = async (edits: readonly Edit[]): Promise<boolean> => {
    const before = read();
    if (!before) return false;
    const expected = applyEdits(before.text, edits);
    const place = caret();
    await settled(document, () => element.focus());
    const steps = inFewSteps(before.text, edits);
    for (const edit of steps) {
      // Read anew each time: the editor may have drawn its lines again after the edit before.
      let selected = false;
      await settled(document, () => {
        selected = select(edit);
      });
      if (!selected) return false;
      await settled(document, () => insert(element, edit.text));
    }
    // An editor that puts its own text back does so after this, not during it.
    await quiet();
    const after = read();
    if (!after || !sameText(after.text, expected)) return false;
    undoTogether({ element, read, before: before.text, steps });
    if (place) await settled(document, () => select(moveThrough(place, edits)));
    return true;
  };

  /** Edits within one text node are made as one; across nodes that would flatten mentions, lists and bold words. */
  const inFewSteps = (text: string, edits: readonly Edit[]): Edit[] => {
    const { pieces } = mapText(element);
    const pieceOf = ({ start, end }: Span) =>
      pieces.find((piece) => piece.kind === 'text' && start >= piece.start && end <= piece.end);
    const groups = new Map<unknown, Edit[]>();
    for (const edit of edits) {
      const home = pieceOf(edit) ?? edit;
      groups.set(home, [...(groups.get(home) ?? []), edit]);
    }
    return backToFront([...groups.values()].flatMap((group) => asOneEdit(text, group) ?? []));
  };

  return { kind, element, read, caret, restore, replace };
}

/** The selection when it lies in `element`. In a shadow tree the document's own selection names only the host. */
function selectedRange(element: HTMLElement): StaticRange | Range | null {
  const selection = element.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const root = element.getRootNode();
  const range =
    root instanceof ShadowRoot && 'getComposedRanges' in selection
      ? selection.getComposedRanges({ shadowRoots: [root] })[0]
      : selection.getRangeAt(0);
  return range && element.contains(range.startContainer) && element.contains(range.endContainer) ? range : null;
}
