import { Editor, Extension } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { element, sendMessage } from './common';

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

const editor = new Editor({
  element: element('.mount'),
  extensions: [StarterKit, enterSends],
  editorProps: { attributes: { 'data-testid': 'chat-input', role: 'textbox', 'aria-multiline': 'true' } },
});
element('[data-testid="chat-input-send"]').addEventListener('click', send);

function send(): void {
  const text = editor.getText({ blockSeparator: '\n' });
  if (text.trim() === '') return;
  editor.commands.clearContent();
  void sendMessage(text);
}
