import Dexie from 'dexie';

/**
 * Why the store did not do what it was asked. Closed.
 * - `blocked`: another tab holds an older database open, or the browser does not answer.
 * - `full`: no room on the disk.
 * - `broken`: damaged, or the browser has no storage for us (some private modes).
 */
type StoreCode = 'blocked' | 'full' | 'broken';
export interface StoreProblem {
  code: StoreCode;
}

/** A database that has not opened in this time is treated as blocked: protection must not wait for a disk. In milliseconds. */
export const OPEN_TIMEOUT_MS = 3000;

class OpenBlocked extends Error {}

/** Opens the database, or fails with what `codeOf` calls `blocked` when that takes longer than `timeoutMs`. */
export async function openInTime(database: Dexie, timeoutMs: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OpenBlocked()), timeoutMs);
  });
  try {
    await Promise.race([database.open(), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The code of whatever the database threw. */
export function codeOf(error: unknown): StoreCode {
  if (error instanceof OpenBlocked) return 'blocked';
  return namesOf(error).includes(Dexie.errnames.QuotaExceeded) ? 'full' : 'broken';
}

function namesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const inner = 'inner' in error ? namesOf(error.inner) : [];
  return [error.name, ...inner];
}
