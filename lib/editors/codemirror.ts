import { insertAsTyped, type RichTextKind, richText } from './rich-text';

const kind: RichTextKind = {
  kind: 'codemirror',
  fits: (element) => element.classList.contains('cm-content'),
  insert: insertAsTyped,
};
const whole = richText(kind);

/**
 * CodeMirror 6. It draws only the lines in sight: where a gap stands for the others, the text can't be read from the page,
 * and a part of it must not pass for the whole.
 */
export const codemirror: typeof whole = {
  ...whole,
  open(element) {
    const editor = whole.open(element);
    return { ...editor, read: () => (element.querySelector('.cm-gap') ? null : editor.read()) };
  },
};
