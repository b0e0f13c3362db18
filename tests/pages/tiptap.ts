import { Editor, Extension, Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { element, sendMessage, showDocument } from './common';

element('#composer-place').innerHTML = `
  <div data-testid="chat-input-grid-container">
    <div class="mount"></div>
    <button type="button" data-testid="chat-input-send" aria-label="Send melding">↑</button>
  </div>`;

const enterSends = Extension.create({
  name: 'enterSends',
  priority: 1000,
  addKeyboardShortcuts: () => ({
    Enter: () => {
      send();
      return true;
    },
    'Shift-Enter': ({ editor: own }) => own.commands.splitBlock(),
  }),
});

/** A name chosen from a list: one thing to the editor, whatever it shows. */
const mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ label: { default: '' } }),
  parseHTML: () => [{ tag: 'span[data-mention]' }],
  renderHTML: ({ node }) => ['span', { 'data-mention': '' }, `@${node.attrs.label}`],
});

const editor = new Editor({
  element: element('.mount'),
  extensions: [StarterKit, enterSends, mention],
  editorProps: { attributes: { 'data-testid': 'chat-input', role: 'textbox', 'aria-multiline': 'true' } },
});
element('[data-testid="chat-input-send"]').addEventListener('click', send);

function send(): void {
  const text = editor.getText({ blockSeparator: '\n' });
  if (text.trim() === '') return;
  editor.commands.clearContent();
  void sendMessage(text);
}

showDocument(
  () => editor.getJSON(),
  (content) => editor.commands.setContent(content as object),
);
