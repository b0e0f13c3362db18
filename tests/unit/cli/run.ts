import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

const LAUNCHER = join(import.meta.dirname, '..', '..', '..', 'cli', 'kivett.mjs');

/** The real launcher as a process of its own, fed through a pipe. */
export function kivett(args: readonly string[], packs: string, input: string | Uint8Array = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [LAUNCHER, ...args], { env: { ...process.env, KIVETT_PACKS: packs } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => err.push(part));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
    // The process may well end before it has read all (usage errors): that is its answer, not a failure of the test.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

export function jsonLines(out: string): unknown[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}
