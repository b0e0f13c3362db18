import type { RedactionKey } from '../contracts/redaction';
import { findRestorable } from '../redact';
import { blocksIn, type Run, runsOf } from './runs';

/**
 * Rich text with the originals in it, as text and never as markup. It is taken apart in a document of its own: a node of the
 * page, or one that its scripts could hold, must not get them.
 */
export function restoreHtml(html: string, key: RedactionKey): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const block of blocksIn(body, () => {})) for (const run of runsOf(block)) writeOriginals(run, key);
  return body.innerHTML;
}

function writeOriginals({ text, pieces }: Run, key: RedactionKey): void {
  // From the end: what stands before keeps its offsets.
  for (const { start, end, original } of findRestorable(text, key).reverse()) {
    let isFirst = true;
    for (const { node, start: begins } of pieces) {
      const from = Math.max(0, start - begins);
      const to = Math.min(node.length, end - begins);
      if (from >= to) continue;
      node.replaceData(from, to - from, isFirst ? original : '');
      isFirst = false;
    }
  }
}
