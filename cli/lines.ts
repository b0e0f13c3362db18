/** Longest line in bytes. The engine reads 200 000 characters; JSON may write each as six bytes, and as surrogate pairs. */
const MAX_LINE_BYTES = 4 * 1024 * 1024;

export type Line = { ok: true; text: string } | { ok: false; code: 'line_too_long' | 'not_utf8' };

const LF = 0x0a;
const CR = 0x0d;

/**
 * Splits a byte stream into lines, in batches as they arrive, so that an answer can go out while more is coming. Takes LF
 * and CRLF, a byte order mark first, a last line without its end; blank lines are left out. A line that is too long or not
 * UTF-8 comes as a problem in its place, and no more of it than the limit is kept in memory.
 */
export async function* readLines(input: AsyncIterable<Uint8Array>, limit = MAX_LINE_BYTES): AsyncGenerator<Line[]> {
  let held: Uint8Array[] = [];
  let size = 0;
  let first = true;

  const finish = (): Line[] => {
    const tooLong = size > limit;
    const bytes = tooLong ? null : Buffer.concat(held);
    held = [];
    size = 0;
    const line: Line = bytes ? decode(bytes, first) : { ok: false, code: 'line_too_long' };
    first = false;
    return line.ok && line.text.trim() === '' ? [] : [line];
  };
  const hold = (part: Uint8Array) => {
    size += part.length;
    if (size > limit) held = [];
    else if (part.length > 0) held.push(part);
  };

  for await (const chunk of input) {
    const batch: Line[] = [];
    let from = 0;
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
      hold(chunk.subarray(from, at));
      batch.push(...finish());
      from = at + 1;
    }
    hold(chunk.subarray(from));
    if (batch.length > 0) yield batch;
  }
  if (size > 0) yield finish();
}

function decode(bytes: Uint8Array, first: boolean): Line {
  const end = bytes.at(-1) === CR ? bytes.length - 1 : bytes.length;
  const text = decodeUtf8(bytes.subarray(0, end));
  if (text === null) return { ok: false, code: 'not_utf8' };
  return { ok: true, text: first && text.startsWith('\ufeff') ? text.slice(1) : text };
}

/** Strict UTF-8; null when it is not. A byte order mark is kept. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
