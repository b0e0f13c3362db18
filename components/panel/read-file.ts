/** Endings of files that are plain text. Others need a reader of their own and are honestly not checked. */
export const TEXT_FILES = ['txt', 'csv', 'md', 'json'] as const;

/** Larger text than this is no prompt, and would make the panel stand still. */
const MOST_BYTES = 2 * 1024 * 1024;

export interface UnreadFile {
  name: string;
  why: 'not_text' | 'too_large';
}

export type ReadFile = { ok: true; text: string } | { ok: false; unread: UnreadFile };

/**
 * Reads a text file in memory. UTF-8, else Windows-1252: what Norwegian case systems export. A file with zero bytes is no
 * text whatever it is called.
 */
export async function readTextFile(file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<ReadFile> {
  const ending = file.name.toLowerCase().split('.').at(-1) ?? '';
  const unread = (why: UnreadFile['why']): ReadFile => ({ ok: false, unread: { name: file.name, why } });
  if (!(TEXT_FILES as readonly string[]).includes(ending)) return unread('not_text');
  if (file.size > MOST_BYTES) return unread('too_large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.includes(0)) return unread('not_text');
  return { ok: true, text: decode(bytes) };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
