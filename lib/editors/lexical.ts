import { insertAsPasted, insertAsTyped, richText } from './rich-text';

/**
 * Lexical (Microsoft 365 Copilot, Perplexity, Meta AI). Typed text is cut at its first line break, and over the whole of a bold
 * word it is put in the wrong place of the page, because the browser takes the word's element away: those go in as a paste.
 */
export const lexical = richText({
  kind: 'lexical',
  fits: (element) => element.dataset.lexicalEditor === 'true',
  insert: (element, text) =>
    (text.includes('\n') || emptiesFormat(element) ? insertAsPasted : insertAsTyped)(element, text),
});

/** True when all text of an element for its look (`strong`, `em`) is selected; plain text stands in a `span`. */
function emptiesFormat({ ownerDocument }: HTMLElement): boolean {
  const selection = ownerDocument.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const { parentElement } = range?.startContainer ?? {};
  return (
    parentElement !== null &&
    parentElement !== undefined &&
    parentElement.localName !== 'span' &&
    parentElement.contains(range?.endContainer ?? null) &&
    range?.toString() === parentElement.textContent
  );
}
