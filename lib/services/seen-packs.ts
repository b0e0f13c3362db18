import * as z from 'zod/mini';
import type { Pack } from '../contracts/pack';
import type { Store } from '../db';
import type { Seen } from '../packs';

export interface SeenPacks {
  load(): Promise<void>;
  of(packId: string): Seen | null;
  /** This issue has been in force. The newest is remembered. */
  note(pack: Pick<Pack, 'id' | 'version'>, content: string): void;
  /** Somebody put this version in force by hand. */
  wentTo(packId: string, version: number): void;
  save(): Promise<void>;
}

const KEY = 'seen_packs';
const seenSchema = z.record(
  z.string(),
  z.object({ version: z.number(), content: z.string(), rolledBack: z.optional(z.boolean()) }),
);

/**
 * The newest issue of each pack that has been in force here, also of packs that were taken away: else taking one away
 * would be a way to bring an older one in. A store that is out is remembered over by memory alone.
 */
export function createSeenPacks(store: Store): SeenPacks {
  let seen = new Map<string, Seen>();
  let changed = false;
  return {
    async load() {
      const stored = await store.setting(KEY);
      const parsed = seenSchema.safeParse(stored.ok ? (stored.value ?? {}) : {});
      if (parsed.success && stored.ok) seen = new Map(Object.entries(parsed.data));
    },
    of: (packId) => seen.get(packId) ?? null,
    note({ id, version }, content) {
      const before = seen.get(id);
      if (before && (before.version > version || (before.version === version && before.content === content))) return;
      seen.set(id, { version, content });
      changed = true;
    },
    wentTo(packId, version) {
      const newest = seen.get(packId);
      if (!newest) return;
      seen.set(packId, { version: newest.version, content: newest.content, rolledBack: version < newest.version });
      changed = true;
    },
    async save() {
      if (!changed) return;
      changed = false;
      await store.putSetting(KEY, Object.fromEntries(seen));
    },
  };
}
