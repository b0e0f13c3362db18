import { guardPickers } from '../../lib/intake/main-pickers';
import { element, sendMessage } from './common';
import { createProseMirror } from './prosemirror-composer';

/** A chat page with every way in that files have, each of which uploads at once: what the server gets is what got in. */

/** What a site makes a file of. */
const LONG_PASTE = 1500;

let attached = 0;

async function upload(file: File, how: string): Promise<void> {
  attached += 1;
  const head = { name: file.name, type: file.type, modified: file.lastModified, path: file.webkitRelativePath, how };
  await fetch('/upload', {
    method: 'POST',
    headers: { 'x-file': encodeURIComponent(JSON.stringify(head)) },
    body: file,
  });
}

const uploadAll = (files: Iterable<File> | null, how: string) => {
  for (const file of files ?? []) void upload(file, how);
};

element('#composer-place').innerHTML = `
  <div data-testid="chat-input-grid-container">
    <div class="mount"></div>
    <button type="button" data-testid="chat-input-send" aria-label="Send melding">↑</button>
    <button type="button" aria-label="Dictate" id="voice">Tale</button>
    <label><input type="file" id="connected" multiple> Fil</label>
    <button type="button" id="detached">Fil (løsrevet)</button>
    <button type="button" id="folder">Mappe</button>
    <button type="button" id="handles">Fil (håndtak)</button>
    <upload-box></upload-box>
    <div id="closed-box"></div>
    <div id="stubborn" style="height:40px;border:1px dashed">Slipp her (bare ekte hendelser)</div>
    <textarea id="plain" rows="2" style="min-height:40px"></textarea>
  </div>`;

const composer = createProseMirror({
  mount: element('.mount'),
  attributes: { class: 'tiptap', 'data-testid': 'chat-input', role: 'textbox', 'aria-multiline': 'true' },
  onChange: () => {},
  onEnter: send,
});
function send(): void {
  const text = composer.text();
  composer.clear();
  void sendMessage(text === '' && attached > 0 ? '[vedlegg]' : text);
  attached = 0;
}
element('[data-testid="chat-input-send"]').addEventListener('click', send);

const connected = element<HTMLInputElement>('#connected');
connected.addEventListener('change', () => uploadAll(connected.files, 'connected'));

function chooser(how: string, ready: (input: HTMLInputElement) => void): () => void {
  return () => {
    const input = document.createElement('input');
    input.type = 'file';
    ready(input);
    input.onchange = () => uploadAll(input.files, how);
    input.click();
  };
}
element('#detached').addEventListener(
  'click',
  chooser('detached', (input) => {
    input.multiple = true;
  }),
);
element('#folder').addEventListener(
  'click',
  chooser('folder', (input) => {
    input.webkitdirectory = true;
  }),
);

class UploadBox extends HTMLElement {
  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'open' });
    const input = document.createElement('input');
    input.type = 'file';
    shadow.append(input);
    input.addEventListener('change', () => uploadAll(input.files, 'shadow'));
  }
}
customElements.define('upload-box', UploadBox);

/** An input that nobody outside of its tree can see: a person presses it, no script does. */
const closedBox = element('#closed-box');
const closedInput = document.createElement('input');
closedInput.type = 'file';
closedBox.attachShadow({ mode: 'closed' }).append(closedInput);
closedInput.addEventListener('change', () => uploadAll(closedInput.files, 'closed'));

// The browser's own dialog can't be answered by a test; the handles are real ones, of the page's private disk.
const holder = window as unknown as { showOpenFilePicker: () => Promise<FileSystemFileHandle[]>; handleText: string };
holder.handleText = '';
holder.showOpenFilePicker = async () => {
  const disk = await navigator.storage.getDirectory();
  const handle = await disk.getFileHandle('notat.txt', { create: true });
  const writer = await handle.createWritable();
  await writer.write(holder.handleText);
  await writer.close();
  return [handle];
};
guardPickers(window);
element('#handles').addEventListener('click', () => {
  holder.showOpenFilePicker().then(
    async ([handle]) => handle && upload(await handle.getFile(), 'handles'),
    (error: Error) => {
      document.title = error.name;
    },
  );
});

window.addEventListener('dragover', (event) => event.preventDefault());
window.addEventListener('drop', (event) => {
  const stubborn = event.target instanceof Element && event.target.closest('#stubborn') !== null;
  if (stubborn && !event.isTrusted) return;
  const { dataTransfer } = event;
  if (!dataTransfer) return;
  if (dataTransfer.files.length > 0) {
    event.preventDefault();
    const folders = [...dataTransfer.items]
      .map((item) => item.webkitGetAsEntry())
      .filter((entry) => entry?.isDirectory);
    if (folders.length > 0)
      for (const folder of folders) folder && void uploadFolder(folder as FileSystemDirectoryEntry);
    else uploadAll(dataTransfer.files, 'drop');
  } else if (!(event.target as Element).closest('[contenteditable], textarea')) {
    event.preventDefault();
    void upload(new File([dataTransfer.getData('text/plain')], 'sluppet.txt', { type: 'text/plain' }), 'dropped text');
  }
});

async function uploadFolder(folder: FileSystemDirectoryEntry): Promise<void> {
  const entries = await new Promise<FileSystemEntry[]>((resolve, reject) =>
    folder.createReader().readEntries(resolve, reject),
  );
  for (const entry of entries) {
    if (entry.isDirectory) await uploadFolder(entry as FileSystemDirectoryEntry);
    else (entry as FileSystemFileEntry).file((file) => void upload(file, 'dropped folder'));
  }
}

document.addEventListener(
  'paste',
  (event) => {
    const data = event.clipboardData;
    if (!data) return;
    window.pasted.push({ trusted: event.isTrusted, types: [...data.types] });
    const text = data.getData('text/plain');
    if (text === '' && data.files.length > 0) {
      event.preventDefault();
      uploadAll(data.files, 'paste');
    } else if (text.length >= LONG_PASTE) {
      event.preventDefault();
      event.stopPropagation();
      void upload(new File([text], 'pasted.txt', { type: 'text/plain' }), 'long paste');
    }
  },
  true,
);

declare global {
  interface Window {
    pasted: { trusted: boolean; types: string[] }[];
  }
}
window.pasted = [];
