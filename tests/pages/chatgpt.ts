import { element, sendMessage, showDocument } from './common';
import { createProseMirror, type ProseMirrorComposer } from './prosemirror-composer';

let composer: ProseMirrorComposer;

function send(): void {
  const text = composer.text();
  if (text.trim() === '') return;
  composer.clear();
  void sendMessage(text);
}

/** The send button stands there only while there is text; without, the voice button has its place. */
function showActions(text: string): void {
  const actions = element('[data-testid="composer-trailing-actions"]');
  const button = document.createElement('button');
  button.type = 'button';
  if (text.trim() === '') {
    button.dataset.testid = 'composer-speech-button';
    button.textContent = 'Snakk';
  } else {
    button.id = 'composer-submit-button';
    button.dataset.testid = 'send-button';
    button.textContent = 'Send';
    button.addEventListener('click', send);
  }
  actions.replaceChildren(button);
}

function mountComposer(): void {
  const place = element('#composer-place');
  place.innerHTML = `
    <form data-type="unified-composer">
      <div class="wcDTda_prosemirror-parent">
        <textarea class="wcDTda_fallbackTextarea" name="prompt-textarea" data-virtualkeyboard="true" style="display:none"></textarea>
      </div>
      <div data-testid="composer-trailing-actions"></div>
    </form>`;
  composer = createProseMirror({
    mount: element('.wcDTda_prosemirror-parent'),
    attributes: { id: 'prompt-textarea', translate: 'no', 'data-virtualkeyboard': 'true' },
    onChange: showActions,
    onEnter: send,
  });
  element('form[data-type]').addEventListener('submit', (event) => event.preventDefault());
  showActions('');
}

mountComposer();
element('#new-chat').addEventListener('click', () => {
  composer.view.destroy();
  element('#conversation').replaceChildren();
  mountComposer();
});

showDocument(
  () => composer.view.state.doc.toJSON(),
  (content) => {
    const { state } = composer.view;
    const made = state.schema.nodeFromJSON(content as object);
    composer.view.dispatch(state.tr.replaceWith(0, state.doc.content.size, made.content));
  },
);
