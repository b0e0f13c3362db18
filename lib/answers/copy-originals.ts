import type { RedactionKey } from '../contracts/redaction';
import { findRestorable, restore } from '../redact';
import { restoreHtml } from './restore-html';

interface CopyOptions {
  document: Document;
  /** The key in force; empty while the person wants the placeholders. */
  key: () => RedactionKey;
  signal: AbortSignal;
}

/** Answers a copy of the page's own: `refuse` when the originals were written in its place. */
export type CopyAnswer = 'go' | Promise<'go' | 'refuse'>;

/**
 * What the person copies holds the originals: a selection by key or menu, and what a page's copy button selects. Handled
 * before any listener of the page, and ended there: the page could read what was put on the event.
 */
export function copyOriginals({ document, key, signal }: CopyOptions): void {
  document.defaultView?.addEventListener(
    'copy',
    (event) => {
      const now = key();
      const clipboard = event.clipboardData;
      if (!event.isTrusted || !clipboard || now.size === 0) return;
      const field = fieldIn(event);
      // In a field the person edits, a placeholder is what they wrote.
      if (field && isSeen(field)) return;
      const selection = document.getSelection();
      const text = field
        ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? undefined)
        : isEdited(selection?.anchorNode)
          ? ''
          : (selection?.toString() ?? '');
      if (findRestorable(text, now).length === 0) return;
      clipboard.setData('text/plain', restore(text, now));
      if (!field && selection) clipboard.setData('text/html', restoreHtml(htmlOf(selection), now));
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
}

/**
 * What a page wants on the clipboard by script, written here with the originals in it. Only just after the person has pressed
 * something: the browser lets a page in front write at any time.
 */
export function copierFor(view: Window, key: () => RedactionKey): (text: string, html: string | null) => CopyAnswer {
  return (text, html) => {
    const now = key();
    if (now.size === 0 || findRestorable(text, now).length === 0) return 'go';
    const { clipboard, userActivation } = view.navigator;
    if (!userActivation?.isActive) return 'go';
    const safe = restore(text, now);
    const written =
      html === null
        ? clipboard.writeText(safe)
        : clipboard.write([
            new ClipboardItem({
              'text/plain': plain(safe, 'text/plain'),
              'text/html': plain(restoreHtml(html, now), 'text/html'),
            }),
          ]);
    // Where we may not write, the page's own goes: placeholders are better than an empty clipboard.
    return written.then(
      () => 'refuse' as const,
      () => 'go' as const,
    );
  };
}

function plain(text: string, type: string): Blob {
  return new Blob([text], { type });
}

function fieldIn(event: Event): HTMLTextAreaElement | HTMLInputElement | null {
  const [target] = event.composedPath();
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement ? target : null;
}

function isEdited(node: Node | null | undefined): boolean {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest('[contenteditable]:not([contenteditable="false"])') != null;
}

/** Copy buttons of older pages select in a field of their own, out of sight. */
function isSeen(field: HTMLElement): boolean {
  const { left, top, right, bottom, width, height } = field.getBoundingClientRect();
  const view = field.ownerDocument.defaultView as Window;
  const inside = right > 0 && bottom > 0 && left < view.innerWidth && top < view.innerHeight;
  return inside && width > 4 && height > 4 && Number(view.getComputedStyle(field).opacity) > 0;
}

function htmlOf(selection: Selection): string {
  const box = document.implementation.createHTMLDocument('').createElement('div');
  for (let i = 0; i < selection.rangeCount; i += 1) box.append(selection.getRangeAt(i).cloneContents());
  return box.innerHTML;
}
