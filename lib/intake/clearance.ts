import type { FileClearance } from '../contracts/clearance';
import type { FileContent } from '../contracts/files';

/** Bytes that are hashed at most: the digest wants the whole file in memory at once. */
const MOST_BYTES = 256 * 1024 * 1024;

/** What has been decided about files in this tab. In memory only; gone with the page. */
export interface Cleared extends FileClearance {
  /** SHA-256 as hex; null when the file can't be read any more or is too large to hash. */
  digest(file: FileContent): Promise<string | null>;
  /** `clean`: read whole, nothing to say. `agreed`: the person let it go, for these bytes. */
  clear(files: readonly File[], how: 'clean' | 'agreed'): Promise<void>;
  hold(files: readonly File[]): Promise<void>;
  /** True, at once, when every file was clean before and looks the same (name, size, type, time of change). */
  wereClean(files: readonly File[]): boolean;
  /** Lets these names through once by the person's own hand: the page took no notice of ours. */
  giveSlip(names: readonly string[]): void;
  takeSlip(names: readonly string[]): boolean;
  /** Rules, account or language changed: what was clean before is read again. What was agreed to stays. */
  forgetClean(): void;
}

export function createCleared(): Cleared {
  const known = new Map<string, 'clean' | 'agreed' | 'held'>();
  const cleanLooks = new Set<string>();
  const slips = new Set<string>();

  async function digest(file: FileContent): Promise<string | null> {
    if (file.size > MOST_BYTES) return null;
    try {
      const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
      return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    } catch {
      return null;
    }
  }

  const look = ({ name, size, type, lastModified }: File) => JSON.stringify([name, size, type, lastModified]);
  const slip = (names: readonly string[]) => JSON.stringify([...names].sort());

  return {
    digest,
    async clear(files, how) {
      for (const file of files) {
        const hash = await digest(file);
        if (hash) known.set(hash, how);
        if (how === 'clean') cleanLooks.add(look(file));
      }
    },
    async hold(files) {
      for (const file of files) {
        const hash = await digest(file);
        if (hash && !known.has(hash)) known.set(hash, 'held');
      }
    },
    async isCleared(file) {
      const hash = await digest(file);
      const said = hash === null ? undefined : known.get(hash);
      if (said === undefined) return 'unknown';
      return said === 'held' ? 'held' : 'cleared';
    },
    wereClean: (files) => files.length > 0 && files.every((file) => cleanLooks.has(look(file))),
    giveSlip(names) {
      slips.add(slip(names));
    },
    takeSlip: (names) => slips.delete(slip(names)),
    forgetClean() {
      cleanLooks.clear();
      for (const [hash, how] of known) if (how === 'clean') known.delete(hash);
    },
  };
}
