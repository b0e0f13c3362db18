import { history, historyKeymap, insertNewline } from '@codemirror/commands';
import { Prec } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { element, sendMessage } from './common';

element('#composer-place').innerHTML = `
  <div data-testid="chat-input-grid-container">
    <div class="mount"></div>
    <button type="button" data-testid="chat-input-send" aria-label="Send melding">↑</button>
  </div>`;

const view = new EditorView({
  parent: element('.mount'),
  extensions: [
    history(),
    placeholder('Skriv om KRÅKE her'),
    EditorView.lineWrapping,
    Prec.highest(
      keymap.of([
        { key: 'Enter', run: send },
        { key: 'Shift-Enter', run: insertNewline },
      ]),
    ),
    keymap.of(historyKeymap),
  ],
});
element('[data-testid="chat-input-send"]').addEventListener('click', send);

function send(): boolean {
  const text = view.state.doc.toString();
  if (text.trim() === '') return true;
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: '' } });
  void sendMessage(text);
  return true;
}
