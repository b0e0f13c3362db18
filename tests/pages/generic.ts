import { element, sendMessage } from './common';

/** A page nobody described: a web component with an open shadow root, a plain contenteditable and a form around it. */
class ChatBox extends HTMLElement {
  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.innerHTML = `
      <style>
        form { display: flex; gap: 8px; }
        [role=textbox] { flex: 1; min-height: 96px; border: 1px solid #888; padding: 8px; white-space: pre-wrap; }
      </style>
      <form>
        <div contenteditable="true" role="textbox" aria-multiline="true" aria-label="Melding"></div>
        <button type="submit">Send</button>
      </form>`;
    const field = shadow.querySelector<HTMLElement>('[role=textbox]');
    const form = shadow.querySelector('form');
    if (!field || !form) throw new Error('the component is not whole');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = field.innerText.replace(/\n$/, '');
      if (text.trim() === '') return;
      field.replaceChildren();
      void sendMessage(text);
    });
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      form.requestSubmit();
    });
  }
}

customElements.define('chat-box', ChatBox);
element('#composer-place').append(document.createElement('chat-box'));
