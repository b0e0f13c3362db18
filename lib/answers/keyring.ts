import type { RedactionKey } from '../contracts/redaction';

/**
 * Where keys are kept over a reload. `conversation` is a digest (32 hex digits); an empty key takes it away. An empty
 * original: the replacement stood for two, and still does.
 */
export interface KeyStore {
  get(conversation: string): Promise<RedactionKey>;
  put(conversation: string, key: RedactionKey): Promise<void>;
}

export interface Keyring {
  /** The key in force: of this conversation, without what stands for two different originals. */
  key(): RedactionKey;
  /** Replacements that stand for more than one original here, and are therefore not shown. */
  doubtful(): number;
  /** Anonymised here and about to be sent: the address that the page gives the conversation next belongs to it. */
  add(key: RedactionKey): void;
  /** The page has another address. `same`: nobody but the page can have changed it since a text left. */
  moved(same: boolean): void;
  /** The conversation has an address of its own: it ends when the page gets another one, and not before. */
  hasAddress(): boolean;
  /** This conversation is over, though the address is the same. */
  forget(): void;
  /** Digest of the conversation's address, for the page where the key is saved. */
  conversation(): Promise<string>;
  /** Takes everything out of this tab's memory. */
  clear(): void;
}

/** An id in an address, as sites give their conversations one. */
const ID = /[0-9a-f]{8,}|[\w-]{16,}|\d{3,}/i;

/** One original per replacement, or null where two texts of the conversation used it for two. */
type Kept = Map<string, string | null>;

/**
 * The keys of one frame, by conversation. In doubt a conversation is a new one: a placeholder that stays is a nuisance, a
 * wrong name is a breach.
 */
export function createKeyring(view: Window, store: KeyStore, onChange: () => void): Keyring {
  const known = new Map<string, Kept>();
  let address = view.location.href;
  let kept = keptAt(address);
  let merged: RedactionKey | null = null;
  /** The page has given this conversation its address after the first message. */
  let named: string | null = null;
  let writing: Promise<unknown> = Promise.resolve();
  load();

  function keptAt(where: string): Kept {
    const here = known.get(where) ?? new Map();
    known.set(where, here);
    return here;
  }
  const changed = () => {
    merged = null;
    onChange();
  };
  const join = (key: RedactionKey, into: Kept) => {
    for (const [replacement, original] of key) {
      const before = into.get(replacement);
      const agrees = original !== '' && (before === undefined || before === original);
      into.set(replacement, agrees ? original : null);
    }
  };
  const certain = (of: Kept): RedactionKey =>
    new Map(
      [...of].flatMap(([replacement, original]) => (original === null ? [] : [[replacement, original] as const])),
    );

  /** One after the other: what is put last is what is kept. */
  function save(where: string, what: Kept): void {
    const pairs = new Map([...what].map(([replacement, original]) => [replacement, original ?? '']));
    writing = writing.then(async () => store.put(await digest(where), pairs)).catch(() => undefined);
  }
  function load(): void {
    const where = address;
    const into = kept;
    void digest(where)
      .then((conversation) => store.get(conversation))
      .then((key) => {
        if (key.size === 0 || known.get(where) !== into) return;
        join(key, into);
        if (where === address) changed();
      })
      .catch(() => undefined);
  }

  return {
    key: () => {
      merged ??= certain(kept);
      return merged;
    },
    doubtful: () => [...kept.values()].filter((original) => original === null).length,
    add(key) {
      join(key, kept);
      save(address, kept);
      changed();
    },
    moved(same) {
      const before = address;
      address = view.location.href;
      if (same) {
        named = address;
        const moving = kept;
        kept = keptAt(address);
        for (const [replacement, original] of moving) kept.set(replacement, original);
        known.delete(before);
        save(before, new Map());
        save(address, kept);
      } else {
        const isNew = !known.has(address);
        kept = keptAt(address);
        if (isNew) load();
      }
      changed();
    },
    hasAddress: () => address === named || ID.test(address.slice(view.location.origin.length)),
    forget() {
      known.delete(address);
      kept = keptAt(address);
      save(address, new Map());
      changed();
    },
    async conversation() {
      await writing;
      return digest(address);
    },
    clear() {
      known.clear();
      kept = new Map();
      merged = null;
    },
  };
}

/** First half of the SHA-256 of an address, as 32 hex digits. */
async function digest(address: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(address)));
  return [...bytes.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
