import { insertAsTyped, richText } from './rich-text';

/** Quill (Gemini). Its second contenteditable, `.ql-clipboard`, is not an editor. */
export const quill = richText({
  kind: 'quill',
  fits: (element) => element.classList.contains('ql-editor'),
  insert: insertAsTyped,
});
