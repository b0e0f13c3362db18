/** How long the browser may take to get hold of a file that was made here, in milliseconds. */
const TAKEN_MS = 60_000;

/** Gives the person a file to keep: by a link of our own page, so that it never leaves the machine. */
export function saveFile(name: string, parts: BlobPart[], type = 'application/octet-stream'): void {
  const url = URL.createObjectURL(new Blob(parts, { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_MS);
}
