import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FileReading } from '../../lib/contracts/files';
import type { Answer } from '../../lib/files/file-reader';
import { readBytes } from '../../lib/files/read-bytes';
import { launch } from '../../tests/e2e/fixtures';
import { xlsx } from '../../tests/fixtures/files/office';
import { pdf } from '../../tests/fixtures/files/pdf';
import { builtExtension } from '../launch';
import type { Row } from './row';
import { norwegianPrompt } from './texts';

const PAGES = 100;
const ROWS = 50_000;
const LINES_ON_A_PAGE = 40;
const LINE = 75;
const AIM_MS = 3_000;
/** Each reading starts a thread of its own, so every one of them is a first one; the middle of three stands. */
const RUNS = 3;

/** The reading of large files: here in Node, and in the built thread in the real browser, the start of the thread and its libraries included. */
export async function measureFiles(): Promise<Row[]> {
  const files = [
    { id: 'pdf-100', name: 'langt.pdf', what: `PDF of ${PAGES} pages read whole`, bytes: pdf(pages()), parts: PAGES },
    { id: 'xlsx-50000', name: 'stort.xlsx', what: `spreadsheet of ${ROWS} rows`, bytes: xlsx(ROWS), parts: 1 },
  ];
  const rows: Row[] = [];
  for (const { id, name, what, bytes, parts } of files) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      // pdf.js takes the bytes with it.
      const copy = bytes.slice();
      const from = performance.now();
      const reading = await readBytes(copy, name);
      times.push(performance.now() - from);
      mustBeWhole(name, reading, parts);
    }
    rows.push(rowOf(`files.${id}.node-ms`, `${what}, Node, ms`, times, bytes.length));
  }
  const browser = await launch();
  try {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
    const script = readdirSync(join(builtExtension, 'assets')).find((asset) => /^worker-[\w-]+\.js$/.test(asset));
    if (!script) throw new Error('the file reader’s thread is not in the build');
    for (const { id, name, what, bytes, parts } of files) {
      const times: number[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        const { ms, reading } = await page.evaluate(readInThread, {
          script: `/assets/${script}`,
          name,
          base64: Buffer.from(bytes).toString('base64'),
        });
        times.push(ms);
        mustBeWhole(name, reading, parts);
      }
      rows.push(rowOf(`files.${id}.browser-ms`, `${what}, the built thread in the browser, ms`, times, bytes.length));
    }
    return rows;
  } finally {
    await browser.close();
  }
}

/** Runs in the extension's own page; says the same to the thread as lib/files/file-reader.ts does. */
async function readInThread({ script, name, base64 }: { script: string; name: string; base64: string }) {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const file = new File([bytes], name);
  const from = performance.now();
  const worker = new Worker(script, { type: 'module' });
  const { port1, port2 } = new MessageChannel();
  const reading = await new Promise<FileReading>((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'read') resolve(data.reading);
    };
    worker.postMessage({ file, name, answers: port2 }, [port2]);
  });
  const ms = performance.now() - from;
  worker.terminate();
  return { ms, reading };
}

/** A figure for a file that was not read would be the best of all. */
function mustBeWhole(name: string, { parts, unread }: FileReading, least: number): void {
  if (unread.length > 0 || parts.length < least)
    throw new Error(`${name}: ${parts.length} parts, not read: ${JSON.stringify(unread)}`);
}

/** Full pages of the corpus' texts, in the letters that the page's font has. */
function pages(): string[] {
  const text = norwegianPrompt(PAGES * LINES_ON_A_PAGE * LINE)
    .replace(/\s+/g, ' ')
    .replace(/[^\u0020-\u007e\u00a0-\u00ff]/g, '-');
  const lines = text.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return Array.from({ length: PAGES }, (_, i) => {
    const from = (i * LINES_ON_A_PAGE) % Math.max(1, lines.length - LINES_ON_A_PAGE);
    return lines.slice(from, from + LINES_ON_A_PAGE).join('\n');
  });
}

function rowOf(id: string, measure: string, times: number[], bytes: number): Row {
  const sorted = times.toSorted((a, b) => a - b);
  return {
    id,
    measure,
    value: sorted[sorted.length >> 1] ?? Number.NaN,
    aim: { at: 'most', value: AIM_MS },
    detail: { 'fastest ms': Math.round(sorted[0] ?? 0), 'slowest ms': Math.round(sorted.at(-1) ?? 0), bytes },
  };
}
