import { insertAsTyped, richText } from './rich-text';

/** ProseMirror and TipTap (ChatGPT, Claude, Grok, Mistral). Takes typed text, line breaks included. */
export const prosemirror = richText({
  kind: 'prosemirror',
  fits: (element) => element.classList.contains('ProseMirror'),
  insert: insertAsTyped,
});
