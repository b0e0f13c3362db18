import { element, sendMessage } from './common';
import { createProseMirror } from './prosemirror-composer';

const place = element('#composer-place');
place.innerHTML = `
  <div data-testid="chat-input-grid-container">
    <div class="mount"></div>
    <button type="button" data-testid="chat-input-send" aria-label="Send melding" disabled>↑</button>
  </div>`;
const button = element<HTMLButtonElement>('[data-testid="chat-input-send"]');

const composer = createProseMirror({
  mount: element('.mount'),
  attributes: { class: 'tiptap', 'data-testid': 'chat-input', role: 'textbox', 'aria-multiline': 'true' },
  // React turns the button on in a later render, not in the same turn.
  onChange: (text) =>
    requestAnimationFrame(() => {
      button.disabled = text.trim() === '';
    }),
  onEnter: send,
});
button.addEventListener('click', send);

function send(): void {
  const text = composer.text();
  if (text.trim() === '') return;
  composer.clear();
  void sendMessage(text);
}
