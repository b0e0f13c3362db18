import { element, sendMessage, showDocument } from './common';

element('#composer-place').innerHTML = `
  <div class="box">
    <div id="prompt-textarea" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Melding"></div>
    <button type="button" data-testid="send-button">Send</button>
  </div>`;
const field = element('#prompt-textarea');

/** As hand-made pages do it: what is drawn is what is sent. */
function send(): void {
  const text = field.innerText.replace(/\n$/, '');
  if (text.trim() === '') return;
  field.replaceChildren();
  void sendMessage(text);
}
element('[data-testid="send-button"]').addEventListener('click', send);
field.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  send();
});

showDocument(
  () => field.innerHTML,
  (content) => {
    field.innerHTML = String(content);
  },
);
