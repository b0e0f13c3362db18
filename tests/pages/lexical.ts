import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { element, sendMessage, showDocument } from './common';

const place = element('#composer-place');
place.innerHTML = `
  <form class="fai-ChatInput">
    <span id="m365-chat-editor-target-element" class="fai-EditorInput__input" role="textbox" contenteditable="true"></span>
    <span class="actions"></span>
  </form>`;
const form = element<HTMLFormElement>('form.fai-ChatInput');
const root = element('#m365-chat-editor-target-element');

const editor = createEditor({
  namespace: 'composer',
  onError(error) {
    throw error;
  },
});
editor.setRootElement(root);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
editor.update(() => {
  $getRoot().clear().append($createParagraphNode());
});

editor.registerCommand(
  KEY_ENTER_COMMAND,
  (event) => {
    // As the real one: only a key that says 13 is Enter.
    if (event?.keyCode !== 13) return false;
    event.preventDefault();
    if (event.shiftKey) editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined);
    else send();
    return true;
  },
  COMMAND_PRIORITY_HIGH,
);

editor.registerUpdateListener(() => {
  const actions = element('.actions');
  const filled = text().trim() !== '';
  if (filled === actions.childElementCount > 0) return;
  if (!filled) {
    actions.replaceChildren();
    return;
  }
  const button = document.createElement('button');
  button.type = 'submit';
  button.className = 'fui-Button fai-SendButton fai-ChatInput__send';
  button.setAttribute('aria-label', 'Send');
  button.textContent = '➤';
  actions.replaceChildren(button);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  send();
});

function text(): string {
  return editor.read(() =>
    $getRoot()
      .getChildren()
      .map((child) => child.getTextContent())
      .join('\n'),
  );
}

function send(): void {
  const message = text();
  if (message.trim() === '') return;
  editor.update(() => {
    $getRoot().clear().append($createParagraphNode());
  });
  void sendMessage(message);
}

showDocument(
  () => editor.getEditorState().toJSON(),
  (content) => editor.setEditorState(editor.parseEditorState(content as never)),
);
