import { insertAsTyped, richText } from './rich-text';

/** A contenteditable that nobody known has built. Comes last: every other rich editor is one of these too. */
export const contenteditable = richText({
  kind: 'contenteditable',
  fits: (element) => element.isContentEditable,
  insert: insertAsTyped,
});
