import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { element } from './common';

const place = element('#composer-place');
place.innerHTML = `
  <div id="chat-container">
    <form>
      <div id="message-input-container">
        <input type="file" hidden>
        <div class="mount"></div>
        <button type="submit" id="send-message-button">↑</button>
      </div>
    </form>
  </div>`;

const post = (path: string, body: unknown) =>
  fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** Autocomplete, as where admin and user have it on. */
const PAUSE_MS = 100;
let pause: ReturnType<typeof setTimeout> | undefined;
const editor = new Editor({
  element: element('.mount'),
  extensions: [StarterKit],
  editorProps: {
    attributes: { id: 'chat-input', class: 'tiptap' },
    handleKeyDown: (_, event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return false;
      event.preventDefault();
      send();
      return true;
    },
  },
  onUpdate: () => {
    clearTimeout(pause);
    const prompt = text();
    if (prompt.trim() === '') return;
    pause = setTimeout(() => void post('/api/v1/tasks/auto/completions', { model: 'x', prompt }), PAUSE_MS);
  },
});
element('form').addEventListener('submit', (event) => {
  event.preventDefault();
  send();
});

function text(): string {
  return editor.getText({ blockSeparator: '\n' });
}

function send(): void {
  const content = text();
  if (content.trim() === '') return;
  clearTimeout(pause);
  editor.commands.clearContent();
  void post('/api/chat/completions', { user_message: { role: 'user', content }, stream: true });
}
