import type { Edit } from '../contracts/edit';
import type { Span } from '../contracts/finding';

/** Last first: each edit leaves the offsets of the ones still to do as they were. */
export function backToFront(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => b.start - a.start || b.end - a.end);
}

/**
 * One edit in place of several, from the first to the last of them: what the editor takes in one go, the person undoes in
 * one go. Null for none.
 */
export function asOneEdit(text: string, edits: readonly Edit[]): Edit | null {
  if (edits.length === 0) return null;
  const start = Math.min(...edits.map((edit) => edit.start));
  const end = Math.max(...edits.map((edit) => edit.end));
  const inner = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return { start, end, text: applyEdits(text.slice(start, end), inner) };
}

/** What the text should be after the edits, to hold what the editor says up against. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return backToFront(edits).reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
}

/** Where a caret stands after the edits. Inside a replaced stretch it goes behind the replacement. */
export function moveThrough(span: Span, edits: readonly Edit[]): Span {
  return { start: moveOffset(span.start, edits), end: moveOffset(span.end, edits) };
}

function moveOffset(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const edit of backToFront(edits).reverse()) {
    if (edit.start >= offset) break;
    if (edit.end > offset) return edit.start + shift + edit.text.length;
    shift += edit.text.length - (edit.end - edit.start);
  }
  return offset + shift;
}

/**
 * True when two texts are the same to a reader. Browsers write a non-breaking space where two spaces meet, editors put
 * zero-width characters around the caret, and line ends differ; nothing else may.
 */
export function sameText(a: string, b: string): boolean {
  return readable(a) === readable(b);
}

/** A text without what differs between browsers and editors and no reader sees. */
export function readable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\n+$/, '');
}
