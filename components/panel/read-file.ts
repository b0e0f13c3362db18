import type { ReadFile } from '../../lib/contracts/files';

export interface UnreadFile {
  name: string;
  /** `partly`: there is text to check, and something beside it that nobody has looked at. */
  why: 'not_text' | 'too_large' | 'partly';
}

export interface PanelFile {
  text: string;
  unread: UnreadFile | null;
}

/** Larger text than this makes the panel's field stand still, in UTF-16 code units. */
const MOST_TEXT = 2_000_000;

/** The text of a file, place after place, for the panel's field; what could not be read is said. */
export async function readPanelFile(file: File, read: ReadFile): Promise<PanelFile> {
  const { parts, unread } = await read(file, file.name);
  const text = parts.map((part) => part.text).join('\n\n');
  const large = unread.some(({ reason }) => reason === 'too_large') || text.length > MOST_TEXT;
  if (large) return { text: '', unread: { name: file.name, why: 'too_large' } };
  if (unread.length === 0) return { text, unread: null };
  return { text, unread: { name: file.name, why: text === '' ? 'not_text' : 'partly' } };
}
