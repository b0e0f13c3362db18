import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, COMMAND_PRIORITY_HIGH, createEditor, KEY_ENTER_COMMAND } from 'lexical';
import { element } from './common';

const place = element('#composer-place');
place.innerHTML = `
  <div>
    <div id="ask-input" role="textbox" contenteditable="true"></div>
    <button type="button" aria-label="Submit">→</button>
  </div>`;

const editor = createEditor({
  namespace: 'ask',
  onError(error) {
    throw error;
  },
});
editor.setRootElement(element('#ask-input'));
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
editor.update(() => {
  $getRoot().clear().append($createParagraphNode());
});

/** Opened with the page, as the real one: the first key finds it ready, or its message waits. */
const suggestions = new WebSocket('wss://suggest.perplexity.ai/suggest/ws');
const opened = new Promise<void>((resolve) => suggestions.addEventListener('open', () => resolve()));
let last = '';
editor.registerUpdateListener(() => {
  const q = text();
  if (q === last) return;
  last = q;
  void opened.then(() => suggestions.send(JSON.stringify({ q })));
});
editor.registerCommand(
  KEY_ENTER_COMMAND,
  (event) => {
    if (event?.shiftKey) return false;
    event?.preventDefault();
    send();
    return true;
  },
  COMMAND_PRIORITY_HIGH,
);
element('button[aria-label="Submit"]').addEventListener('click', send);

function text(): string {
  return editor.read(() => $getRoot().getTextContent());
}

function send(): void {
  const query = text();
  if (query.trim() === '') return;
  editor.update(() => {
    $getRoot().clear().append($createParagraphNode());
  });
  void fetch('/rest/sse/perplexity_ask', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query_str: query, params: { language: 'nb' } }),
  });
}
