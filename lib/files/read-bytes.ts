import type { FileKind, FileReading } from '../contracts/files';
import { MAX_DEPTH, MAX_FILE_BYTES } from './limits';
import { readHtml, readRtf } from './markup';
import { type Reading, type ReadingOptions, startReading } from './reading';
import { decodeText, sniff, textKind } from './sniff';
import { xmlText } from './xml';
import { type Archive, unpack } from './zip';

/**
 * The text of a file and what could not be read of it. Never throws on any content; rejects with an AbortError when the
 * person has cancelled. What a file is follows from its bytes, never from its name alone.
 */
export async function readBytes(bytes: Uint8Array, name: string, options: ReadingOptions = {}): Promise<FileReading> {
  const reading = startReading(options);
  reading.stillWanted();
  return reading.finish(await readInto(bytes, name, reading, 0));
}

async function readInto(bytes: Uint8Array, name: string, reading: Reading, depth: number): Promise<FileKind> {
  if (bytes.length > MAX_FILE_BYTES) {
    reading.miss('too_large');
    return 'unknown';
  }
  const inside = async (content: Uint8Array, member: string, part: Reading): Promise<void> => {
    reading.stillWanted();
    if (depth >= MAX_DEPTH) part.miss('too_deep');
    else await readInto(content, member, part, depth + 1);
  };
  try {
    switch (sniff(bytes)) {
      case 'pdf': {
        const { readPdf } = await import('./pdf');
        await readPdf(bytes, reading, inside);
        return 'pdf';
      }
      case 'zip':
        return await readArchive(bytes, reading, inside);
      case 'ole':
        return await readOle(bytes, reading, inside);
      case 'image': {
        const { readImage } = await import('./image');
        await readImage(bytes, reading);
        return 'image';
      }
      case 'rtf':
        readRtf(new TextDecoder('windows-1252').decode(bytes), reading);
        return 'rtf';
      case 'text':
        return await readText(bytes, name, reading, inside);
      case 'binary':
        reading.miss('unknown_kind');
        return 'unknown';
    }
  } catch (error) {
    if ((error as Error).name === 'AbortError') throw error;
    reading.miss('reader_failed');
    return 'unknown';
  }
}

type Inside = (bytes: Uint8Array, name: string, reading: Reading) => Promise<void>;

async function readText(bytes: Uint8Array, name: string, reading: Reading, inside: Inside): Promise<FileKind> {
  const text = decodeText(bytes);
  const kind = textKind(text, name);
  if (kind === 'eml') {
    const { readEml } = await import('./mail');
    await readEml(bytes, reading, inside);
  } else if (kind === 'html') readHtml(text, reading);
  else reading.add({ kind: 'body' }, kind === 'xml' ? plainXml(text) : text);
  return kind;
}

/** XML as it stands: names in attributes count too. Only its entities are read. */
function plainXml(text: string): string {
  try {
    return `${xmlText(text, { lines: [] })}\n${[...text.matchAll(/=\s*"([^"]{2,2000})"/g)].map((match) => match[1]).join('\n')}`;
  } catch {
    return text;
  }
}

/** Members that are never opened: pictures and fonts of Office files, which only their names are needed of. */
const NOT_UNPACKED = /(?:^|\/)(?:media|Pictures|fonts|Thumbnails|theme)\//;

async function readArchive(bytes: Uint8Array, reading: Reading, inside: Inside): Promise<FileKind> {
  const names = new Set<string>();
  const archive = unpack(bytes, reading, (member) => {
    names.add(member);
    return !NOT_UNPACKED.test(member) || /^ppt\/notes|^word\/|^xl\/(?!media)/.test(member);
  });
  if (!archive) return 'zip';
  const kind = officeKind(archive);
  if (kind === 'zip') {
    for (const member of archive.locked) reading.inside(member).miss('password');
    let done = 0;
    for (const [member, content] of archive.members) {
      await inside(content, member, reading.inside(member));
      done += 1;
      reading.progress(done / archive.members.size);
    }
    return 'zip';
  }
  if (archive.locked.length > 0) reading.miss('password');
  const all = new Map(archive.members);
  // Names of what was left packed tell that there are pictures.
  for (const member of names) if (!all.has(member)) all.set(member, new Uint8Array());
  if (kind === 'docx') (await import('./docx')).readDocx(all, reading);
  else if (kind === 'xlsx') (await import('./xlsx')).readXlsx(all, reading);
  else if (kind === 'pptx') (await import('./pptx')).readPptx(all, reading);
  else (await import('./odf')).readOdf(all, kind, reading);
  return kind;
}

function officeKind({ members }: Archive): 'docx' | 'xlsx' | 'pptx' | 'odt' | 'ods' | 'odp' | 'zip' {
  if (members.has('word/document.xml')) return 'docx';
  if (members.has('xl/workbook.xml')) return 'xlsx';
  if (members.has('ppt/presentation.xml')) return 'pptx';
  const type = new TextDecoder().decode(members.get('mimetype') ?? new Uint8Array());
  if (type.includes('opendocument.text')) return 'odt';
  if (type.includes('opendocument.spreadsheet')) return 'ods';
  return type.includes('opendocument.presentation') ? 'odp' : 'zip';
}

/** The old container: an Outlook message, a locked new Office file, or an old one, which nobody reads here. */
async function readOle(bytes: Uint8Array, reading: Reading, inside: Inside): Promise<FileKind> {
  if (holdsName(bytes, 'EncryptedPackage')) {
    reading.miss('password');
    return 'unknown';
  }
  const { readMsg } = await import('./mail');
  if (holdsName(bytes, '__properties_version1') && (await readMsg(bytes, reading, inside))) return 'msg';
  reading.miss('unknown_kind');
  return 'unknown';
}

/** Names of streams stand in the container as UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Uint8Array.from([...name].flatMap((sign) => [sign.charCodeAt(0), 0]));
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}
