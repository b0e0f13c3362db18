import type { FileReading, ReadFile, Unread } from '../../lib/contracts/files';
import { joinParts, type WholeText } from '../../lib/files/judge-files';

export interface UnreadFile {
  name: string;
  /** `partly`: there is text to check, and something beside it that nobody has looked at. */
  why: 'not_text' | 'too_large' | 'partly';
}

export interface PanelFile {
  text: string;
  unread: UnreadFile | null;
  /** Where in the file each character of `text` stands, and what was missed and why. */
  source: { whole: WholeText; missed: Unread[] };
}

/** Larger text than this makes the panel's field stand still, in UTF-16 code units. */
const MOST_TEXT = 2_000_000;

/** The text of a file, place after place, for the panel's field; what could not be read is said. Rejects when cancelled. */
export async function readPanelFile(
  file: File,
  read: ReadFile,
  options: Parameters<ReadFile>[2] = {},
): Promise<PanelFile> {
  const reading = await read(file, file.name, options);
  const whole = joinParts(reading);
  const source = { whole, missed: reading.unread };
  const why = whyUnread(reading, whole.text);
  return {
    text: why === 'too_large' ? '' : whole.text,
    unread: why && { name: file.name, why },
    source,
  };
}

function whyUnread({ unread }: FileReading, text: string): UnreadFile['why'] | null {
  if (unread.some(({ reason }) => reason === 'too_large') || text.length > MOST_TEXT) return 'too_large';
  if (unread.length === 0) return null;
  return text === '' ? 'not_text' : 'partly';
}
