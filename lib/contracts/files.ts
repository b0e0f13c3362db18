/** What a file turned out to be, by its content. */
const FILE_KINDS = [
  'text',
  'csv',
  'json',
  'xml',
  'html',
  'rtf',
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'odp',
  'eml',
  'msg',
  'zip',
  'image',
  'unknown',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Where in a file a text stands, for a person to find it again. Numbers count from 1. No value holds content of the file but names. */
export type FilePlace =
  | { kind: 'body' }
  | { kind: 'page'; page: number }
  | { kind: 'slide'; slide: number; hidden?: boolean }
  /** A sheet whose text is one tab-separated table; `firstRow` is the row of its first line. */
  | { kind: 'sheet'; sheet: string; firstRow: number; hidden?: boolean }
  | { kind: 'comment'; page?: number }
  | { kind: 'tracked_change' }
  | { kind: 'notes'; slide?: number }
  | { kind: 'header_footer' }
  | { kind: 'footnote' }
  | { kind: 'form_field'; page?: number }
  | { kind: 'annotation'; page?: number }
  /** Author, title, company and alike. */
  | { kind: 'properties' }
  | { kind: 'sensitivity_label' }
  | { kind: 'mail_headers' }
  /** A file inside the file (attachment, member of an archive); `inside` is the place in that one. */
  | { kind: 'member'; name: string; inside: FilePlace }
  /** EXIF or XMP of an image: where and by whom it was taken. */
  | { kind: 'image_data' };

/** Text of one place. The whole file's text is its parts in order. */
export interface FilePart {
  place: FilePlace;
  text: string;
}

/** Why something in a file was not read. Closed: each has a sentence in all languages. */
const UNREAD_REASONS = [
  'password',
  'no_text_layer',
  'image_not_read',
  'unknown_kind',
  'damaged',
  'too_large',
  'too_many_members',
  'too_deep',
  'expands_too_much',
  'took_too_long',
  'macro_or_object',
  'reader_failed',
] as const;
export type UnreadReason = (typeof UNREAD_REASONS)[number];

export interface Unread {
  reason: UnreadReason;
  /** Null: the file as a whole. */
  place: FilePlace | null;
}

/** What reading a file gave. A file with nothing in `unread` was read whole. */
export interface FileReading {
  kind: FileKind;
  parts: FilePart[];
  unread: Unread[];
}

/** As much of a browser's `Blob` and `AbortSignal` as is used: the layers without a browser read these types too. */
export interface FileContent {
  readonly size: number;
  readonly type: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}
export interface CancelSignal {
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

interface ReadOptions {
  signal?: CancelSignal;
  /** Share read, 0–1; never called after the promise has settled. */
  onProgress?: (share: number) => void;
}

/** Reads the text of a file; never throws on any content: what went wrong is said in `unread`. Rejects with AbortError only. */
export type ReadFile = (file: FileContent, name: string, options?: ReadOptions) => Promise<FileReading>;
