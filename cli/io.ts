import type { Writable } from 'node:stream';

/** What the command line needs of the world; tests and the launcher give it. */
export interface Io {
  stdin: AsyncIterable<Uint8Array> & { isTTY?: boolean };
  stdout: Writable;
  stderr: Writable;
  /** Folder with the built-in packs and `trust.json`. */
  packFolder: string;
  /** YYYY-MM-DD. */
  today: string;
}

/** Exit codes. The worst of a run counts, and «could not be read» is worst: then nothing is known of the rest. */
export const EXIT = { nothing: 0, above: 1, unreadable: 2 } as const;

/**
 * Writes and waits while the reader is slower than we are, so that a long stream never piles up in memory. A reader that
 * has gone ends the waiting too; `out.destroyed` tells.
 */
export function write(out: Writable, text: string): Promise<void> {
  if (text === '' || out.destroyed || out.write(text)) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      out.off('drain', done);
      out.off('close', done);
      resolve();
    };
    out.on('drain', done);
    out.on('close', done);
  });
}

export async function readAll(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of input) parts.push(part);
  return Buffer.concat(parts);
}
