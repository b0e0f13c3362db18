import type { PackProblem } from '../contracts/errors';
import { type Latest, latestSchema } from '../contracts/published';
import { sha256 } from '../packs';
import { MAX_FILE_BYTES } from '../packs/limits';

/** What was last taken from an address. */
export interface Known {
  /** SHA-256 of the file, lower-case hex. */
  sha256: string;
  version: number;
}

export type Fetched =
  | { kind: 'unchanged' }
  | { kind: 'file'; bytes: Uint8Array<ArrayBuffer>; sha256: string }
  /** `offline`: nobody answered, and trying again soon makes sense. */
  | { kind: 'failed'; problem: PackProblem; offline: boolean };

/** An answer that has not come in this time never will, in milliseconds. */
const TIMEOUT_MS = 60_000;
/** A pointer is 300 bytes; what is larger is not one. */
const MOST_POINTER_BYTES = 4096;

/**
 * Asks one address for its pack: the address of a pointer (`<id>.latest.json`) or of a pack file. The browser's own cache
 * asks with `If-None-Match`: a header of ours would need a preflight, which a plain static host does not answer. Nothing of
 * the content is believed here; the file goes through the whole install.
 *
 * Problems: `fetch_failed` (detail: `offline`, `timeout`, the status), `off_host` (a redirect to another host),
 * `not_a_pack_file` (an HTML page, as log-in pages and 404 pages are), `too_large`, `content_mismatch` (not the file that
 * the pointer names), `version_went_down` (the pointer names an older version).
 */
export async function fetchPack(address: string, known: Known | null, ask: typeof fetch = fetch): Promise<Fetched> {
  const first = await read(address, 'no-cache', MAX_FILE_BYTES, ask);
  if (!first.ok) return first.failed;
  const pointer = pointerIn(first.bytes);
  if (!pointer) return taken(first.bytes, known);

  if (known?.sha256 === pointer.sha256) return { kind: 'unchanged' };
  if (known && pointer.version < known.version)
    return failed('version_went_down', `${pointer.version} < ${known.version}`);
  if (pointer.bytes > MAX_FILE_BYTES) return failed('too_large', `${pointer.bytes} > ${MAX_FILE_BYTES}`);
  // The name in the pointer has no slash: the file lies beside it, on the same host.
  const file = await read(new URL(pointer.file, address).href, 'no-store', pointer.bytes, ask);
  if (!file.ok) return file.failed;
  if ((await sha256(file.bytes)) !== pointer.sha256) return failed('content_mismatch', pointer.file);
  return taken(file.bytes, known);
}

/** One file from the same host as the pack's, for the documents of a root. */
export async function fetchFile(address: string, ask: typeof fetch = fetch): Promise<Fetched> {
  const file = await read(address, 'no-cache', MAX_FILE_BYTES, ask);
  return file.ok ? taken(file.bytes, null) : file.failed;
}

async function taken(bytes: Uint8Array<ArrayBuffer>, known: Known | null): Promise<Fetched> {
  const print = await sha256(bytes);
  return known?.sha256 === print ? { kind: 'unchanged' } : { kind: 'file', bytes, sha256: print };
}

function pointerIn(bytes: Uint8Array): Latest | null {
  if (bytes.length > MOST_POINTER_BYTES) return null;
  try {
    const parsed = latestSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

type Read = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; failed: Fetched };

async function read(address: string, cache: RequestCache, most: number, ask: typeof fetch): Promise<Read> {
  const no = (code: PackProblem['code'], detail?: string, offline = false): Read => ({
    ok: false,
    failed: failed(code, detail, offline),
  });
  try {
    const response = await ask(address, {
      cache,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (new URL(response.url || address).origin !== new URL(address).origin) {
      await response.body?.cancel();
      return no('off_host', new URL(response.url).host);
    }
    if (!response.ok) {
      await response.body?.cancel();
      return no('fetch_failed', String(response.status), response.status >= 500 || response.status === 429);
    }
    const bytes = await readAtMost(response, most);
    if (!bytes) return no('too_large', `> ${most}`);
    const html = /^text\/html\b/i.test(response.headers.get('content-type') ?? '') || bytes.find(notSpace) === 0x3c;
    return html ? no('not_a_pack_file', 'html') : { ok: true, bytes };
  } catch (error) {
    const late = error instanceof DOMException && error.name === 'TimeoutError';
    return no('fetch_failed', late ? 'timeout' : 'offline', true);
  }
}

function notSpace(byte: number): boolean {
  return byte > 0x20;
}

/** The body, or null when it is longer than `most`: a length in a header is only a claim. */
async function readAtMost(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    pieces.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function failed(code: PackProblem['code'], detail?: string, offline = false): Fetched {
  return { kind: 'failed', problem: detail === undefined ? { code } : { code, detail }, offline };
}
