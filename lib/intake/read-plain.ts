import type { FileKind, ReadFile, UnreadReason } from '../contracts/files';

/** Endings that are text whatever is in them; everything else needs a reader of its own. */
const PLAIN: ReadonlyMap<string, FileKind> = new Map([
  ['txt', 'text'],
  ['md', 'text'],
  ['log', 'text'],
  ['csv', 'csv'],
  ['json', 'json'],
  ['xml', 'xml'],
]);
const MOST_BYTES = 4 * 1024 * 1024;

/** Reads plain text only. All other files are honestly `unknown_kind`. UTF-8, else Windows-1252, as Norwegian systems export. */
export const readPlain: ReadFile = async (file, name) => {
  const unread = (reason: UnreadReason) => ({ kind: 'unknown' as const, parts: [], unread: [{ reason, place: null }] });
  const kind = PLAIN.get(name.toLowerCase().split('.').at(-1) ?? '');
  if (!kind) return unread(file.type.startsWith('image/') ? 'image_not_read' : 'unknown_kind');
  if (file.size > MOST_BYTES) return unread('too_large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.includes(0)) return unread('unknown_kind');
  return { kind, parts: [{ place: { kind: 'body' }, text: decode(bytes) }], unread: [] };
};

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
