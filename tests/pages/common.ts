/** What the page's own scripts saw of an event, for tests to read as `window.seen`. */
export interface Seen {
  type: string;
  trusted: boolean;
  prevented: boolean;
}

declare global {
  interface Window {
    seen: Seen[];
    /** The editor's own document, as it would be stored, and a way to put one in. */
    composerDocument?: { read(): unknown; write(content: unknown): void };
  }
}

window.seen = [];

/** The page's own listeners, as early and as high as a page can have them. */
for (const type of ['keydown', 'click', 'submit'] as const) {
  window.addEventListener(
    type,
    (event) => {
      if (event instanceof KeyboardEvent && event.key !== 'Enter') return;
      window.seen.push({ type, trusted: event.isTrusted, prevented: event.defaultPrevented });
    },
    true,
  );
}

/** Lets tests read what the editor itself holds: a text that looks right may have lost its list. */
export function showDocument(read: () => unknown, write: (content: unknown) => void): void {
  window.composerDocument = { read, write };
}

/** Sends a message the way the site does: to its server, and into the conversation on the page. */
export async function sendMessage(text: string): Promise<void> {
  if (text.trim() === '') return;
  addTurn('user', text);
  const response = await fetch('/sent', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  });
  const { answer } = (await response.json()) as { answer: string };
  addTurn('assistant', answer);
}

function addTurn(role: 'user' | 'assistant', text: string): void {
  const turn = document.createElement('article');
  turn.dataset.messageAuthorRole = role;
  const words = document.createElement('p');
  words.textContent = text;
  turn.append(words);
  if (role === 'user') turn.append(editButton(turn, words));
  element('#conversation').append(turn);
}

/** Editing an earlier turn opens a second field: a plain textarea in a form of its own, as ChatGPT and Claude have it. */
function editButton(turn: HTMLElement, words: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'edit-turn';
  button.textContent = 'Rediger';
  button.addEventListener('click', () => {
    const form = document.createElement('form');
    form.className = 'edit-form';
    const field = document.createElement('textarea');
    field.value = words.textContent ?? '';
    field.rows = 3;
    const save = document.createElement('button');
    save.type = 'submit';
    save.textContent = 'Lagre';
    form.append(field, save);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      form.remove();
      void sendMessage(field.value);
    });
    turn.append(form);
    field.focus();
  });
  return button;
}

export function element<T extends HTMLElement>(css: string): T {
  const found = document.querySelector<T>(css);
  if (!found) throw new Error(`the page has no ${css}`);
  return found;
}
