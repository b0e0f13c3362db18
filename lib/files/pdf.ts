import { MAX_PAGES } from './limits';
import type { Reading } from './reading';

/** What of pdf.js is used here; its own types want a DOM. */
interface TextItem {
  str?: string;
  hasEOL?: boolean;
}
interface Annotation {
  contentsObj?: { str?: string };
  titleObj?: { str?: string };
  fieldValue?: unknown;
  subtype?: string;
  url?: string;
}
interface Page {
  getTextContent(): Promise<{ items: TextItem[] }>;
  getAnnotations(): Promise<Annotation[]>;
  cleanup(): void;
}
interface Pdf {
  numPages: number;
  getPage(number: number): Promise<Page>;
  getMetadata(): Promise<{ info: Record<string, unknown> }>;
  getAttachments(): Promise<Record<string, { filename: string; content: Uint8Array }> | null>;
  destroy(): Promise<void>;
}

/** Fields of a PDF's own information that may name somebody. */
const INFO = ['Title', 'Author', 'Subject', 'Keywords'];

/**
 * Text layer page by page, notes, form fields, information and attached files. A page without any text is a picture, or empty, and is
 * said to be unread. pdf.js runs in the thread that calls: it is meant to be called in a worker.
 */
export async function readPdf(
  bytes: Uint8Array,
  reading: Reading,
  readInside: (bytes: Uint8Array, name: string, reading: Reading) => Promise<void>,
): Promise<void> {
  const pdf = await open(bytes, reading);
  if (!pdf) return;
  try {
    const { info } = await pdf.getMetadata();
    const known = INFO.map((name) => info[name]).filter((value) => typeof value === 'string');
    reading.add({ kind: 'properties' }, known.join('\n'));
    const pages = Math.min(pdf.numPages, MAX_PAGES);
    if (pdf.numPages > MAX_PAGES) reading.miss('too_large');
    for (let number = 1; number <= pages; number += 1) {
      reading.stillWanted();
      await readPage(await pdf.getPage(number), number, reading);
      reading.progress(number / pages);
    }
    for (const { filename, content } of Object.values((await pdf.getAttachments()) ?? {}))
      await readInside(content, filename, reading.inside(filename));
  } finally {
    await pdf.destroy();
  }
}

async function open(bytes: Uint8Array, reading: Reading): Promise<Pdf | null> {
  const [pdfjs, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    // @ts-expect-error: the package has no types for it; it is handed over as it is.
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  // Without a second worker: the extension's policy and the page's would both have a say in where its script comes from.
  (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = worker;
  try {
    // A copy: pdf.js takes the buffer away from whoever gave it.
    const task = pdfjs.getDocument({
      data: bytes.slice(),
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      stopAtErrors: false,
      verbosity: 0,
    });
    return (await task.promise) as unknown as Pdf;
  } catch (error) {
    reading.miss((error as Error).name === 'PasswordException' ? 'password' : 'damaged');
    return null;
  }
}

async function readPage(page: Page, number: number, reading: Reading): Promise<void> {
  try {
    const { items } = await page.getTextContent();
    const text = items.map(({ str = '', hasEOL }) => str + (hasEOL ? '\n' : '')).join('');
    if (text.trim() === '') reading.miss('no_text_layer', { kind: 'page', page: number });
    reading.add({ kind: 'page', page: number }, text);
    const notes: string[] = [];
    const fields: string[] = [];
    for (const { contentsObj, titleObj, fieldValue, url } of await page.getAnnotations()) {
      if (typeof fieldValue === 'string') fields.push(fieldValue);
      else if (Array.isArray(fieldValue))
        fields.push(fieldValue.filter((value) => typeof value === 'string').join(' '));
      for (const note of [contentsObj?.str, titleObj?.str, url]) if (note) notes.push(note);
    }
    reading.add({ kind: 'annotation', page: number }, notes.join('\n'));
    reading.add({ kind: 'form_field', page: number }, fields.join('\n'));
  } catch {
    reading.miss('damaged', { kind: 'page', page: number });
  } finally {
    page.cleanup();
  }
}
