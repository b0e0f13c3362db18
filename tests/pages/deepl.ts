import { element } from './common';

const place = element('#composer-place');
place.innerHTML = `
  <d-textarea data-testid="translator-source-input"><div contenteditable="true" role="textbox" aria-multiline="true"></div></d-textarea>
  <d-textarea data-testid="translator-target-input"><div contenteditable="true" role="textbox" aria-multiline="true"></div></d-textarea>`;
const source = element('[data-testid="translator-source-input"] [contenteditable]');

/** A short pause, then the whole field goes: there is no send. */
const PAUSE_MS = 100;
let pause: ReturnType<typeof setTimeout> | undefined;
source.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => {
    void fetch('https://www2.deepl.com/jsonrpc', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        jsonrpc: '2.0',
        method: 'LMT_handle_texts',
        params: { texts: [{ text: source.innerText }] },
      }),
    });
  }, PAUSE_MS);
});
