import type { Edit } from '../contracts/edit';
import type { Span } from '../contracts/finding';
import type { EditorKind } from '../contracts/site';

/** A place for a mark. Contenteditable gives a live `Range`; a textarea gives the browser's range over its value. */
export type MarkRange = AbstractRange & { getClientRects(): DOMRectList | readonly DOMRect[] };

/** One look at what stands in the editor. Offsets are UTF-16 code units into `text`; lines end with `\n`. */
export interface Reading {
  text: string;
  /** Null when the span can't be pointed at (outside of the text, or no such ranges in this browser). */
  rangeFor(span: Span): MarkRange | null;
}

/** One text field of a page, whoever built it. Nothing here writes the page's DOM; text goes in the way a person's does. */
export interface Editor {
  kind: EditorKind;
  element: HTMLElement;
  /** Null when the element can't be understood as text (any more). */
  read(): Reading | null;
  /** The selection as offsets into the text, or null when it is elsewhere. */
  caret(): Span | null;
  /** Focuses the editor and puts the selection there; null leaves the selection to the editor. */
  restore(caret: Span | null): void;
  /**
   * Makes the edits one by one from the last, then reads the editor again. True only when it says exactly what it
   * should; an editor that refused, reverted or changed something gives false, and the caller must not send.
   */
  replace(edits: readonly Edit[]): Promise<boolean>;
}

/** Knows one kind of editor. */
export interface EditorDefinition {
  kind: EditorKind;
  /** True when `element` is the root of such an editor. */
  fits(element: HTMLElement): boolean;
  open(element: HTMLElement): Editor;
}
