import Quill from 'quill';
import { element, sendMessage, showDocument } from './common';

const place = element('#composer-place');
place.innerHTML = `
  <input-area-v2><div class="text-input-field" xapfileselectordropzone>
    <rich-textarea class="text-input-field_textarea" enterkeyhint="send"><div class="mount"></div></rich-textarea>
    <gem-icon-button class="send-button submit" aria-disabled="true"><button type="button" aria-label="Send melding">➤</button></gem-icon-button>
  </div></input-area-v2>`;
const outer = element('gem-icon-button');

const quill = new Quill('.mount', {
  formats: ['bold', 'italic', 'list'],
  modules: {
    toolbar: false,
    keyboard: {
      bindings: {
        send: {
          key: 'Enter',
          shiftKey: false,
          handler: () => {
            send();
            return false;
          },
        },
      },
    },
  },
});
quill.root.classList.add('textarea', 'new-input-ui');
quill.root.setAttribute('role', 'textbox');
quill.root.setAttribute('aria-multiline', 'true');
const clipboard = document.createElement('div');
clipboard.className = 'ql-clipboard';
clipboard.contentEditable = 'true';
clipboard.tabIndex = -1;
quill.container.append(clipboard);
quill.on('text-change', () => outer.setAttribute('aria-disabled', String(text().trim() === '')));
element('gem-icon-button > button').addEventListener('click', send);

function text(): string {
  return quill.getText().replace(/\n$/, '');
}

function send(): void {
  const message = text();
  if (message.trim() === '') return;
  quill.setText('');
  quill.history.clear();
  void sendMessage(message);
}

showDocument(
  () => quill.getContents().ops,
  (content) => quill.setContents(content as never),
);
