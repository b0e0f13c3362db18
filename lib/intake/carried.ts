/** What a paste or a drop brings, read in the event itself: a moment later the browser has emptied it. */
export interface Carried {
  /** `text/plain`, or the text of `text/html` when there is no other. */
  text: string;
  /** Text that stands in `text/html` and not in `text/plain`: hidden rows, comments, link titles. Empty when they agree. */
  hidden: string;
  files: File[];
  /** Dropped folders; their files come later, from the disk. */
  folders: FileSystemDirectoryEntry[];
  /** Everything that is text, to be given again in the same forms. */
  forms: { type: string; data: string }[];
}

export function readCarried(transfer: DataTransfer): Carried {
  const forms = [...transfer.types]
    .filter((type) => type !== 'Files')
    .map((type) => ({ type, data: transfer.getData(type) }));
  const of = (type: string) => forms.find((form) => form.type === type)?.data ?? '';
  const html = of('text/html');
  const plain = of('text/plain') || of('text/uri-list');
  const rich = html === '' ? '' : textOfHtml(html);
  const folders: FileSystemDirectoryEntry[] = [];
  const files: File[] = [];
  for (const item of [...transfer.items]) {
    if (item.kind !== 'file') continue;
    const entry = item.webkitGetAsEntry?.();
    if (entry?.isDirectory) folders.push(entry as FileSystemDirectoryEntry);
    else {
      const file = item.getAsFile();
      if (file) files.push(file);
    }
  }
  const text = plain.trim() === '' ? rich : plain;
  return { text, hidden: squeezed(rich) === squeezed(text) ? '' : rich, files, folders, forms };
}

/** A document of its own that runs nothing and fetches nothing. */
function textOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const none of body.querySelectorAll('style, script, template')) none.remove();
  // Cells and paragraphs without a space between them would make one number of two.
  for (const block of body.querySelectorAll('td, th')) block.append('\t');
  for (const block of body.querySelectorAll('p, div, tr, li, br, h1, h2, h3, h4, h5, h6')) block.after('\n');
  return body.textContent ?? '';
}

function squeezed(text: string): string {
  return text.replace(/[\s\u00a0]+/g, '');
}

/** The same files and forms in a fresh carrier: the one of the event is closed by now. */
export function carry(files: readonly File[], forms: readonly { type: string; data: string }[] = []): DataTransfer {
  const transfer = new DataTransfer();
  for (const { type, data } of forms) transfer.setData(type, data);
  for (const file of files) transfer.items.add(file);
  return transfer;
}
