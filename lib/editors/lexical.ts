import { insertAsPasted, insertAsTyped, richText } from './rich-text';

/** Lexical (Microsoft 365 Copilot, Perplexity, Meta AI). Typed text is cut at its first line break: that goes in as a paste. */
export const lexical = richText({
  kind: 'lexical',
  fits: (element) => element.dataset.lexicalEditor === 'true',
  insert: (element, text) => (text.includes('\n') ? insertAsPasted : insertAsTyped)(element, text),
});
