import type { Anonymised, RedactionKey, Standin } from '../contracts/redaction';

/** What was anonymised in one conversation. Lives in this tab's memory, and nowhere else. */
export interface Replaced {
  note(anonymised: Anonymised): void;
  /** What stands for people by ordinary words in the text that is being written now. */
  standins(): readonly Standin[];
  /** Everything replaced in the conversation, so that the same person keeps the name. */
  key(): RedactionKey;
  /** The field is empty: the next «Anne Dahl» in it may be a real one. */
  emptied(): void;
  /** Another conversation. */
  forget(): void;
}

export function createReplaced(): Replaced {
  let standins: readonly Standin[] = [];
  let key = new Map<string, string>();
  return {
    note(anonymised) {
      const before = new Map(standins.map((one) => [one.written, one]));
      for (const one of anonymised.standins)
        before.set(one.written, { ...one, count: one.count + (before.get(one.written)?.count ?? 0) });
      standins = [...before.values()];
      // The first meaning of a replacement is the one the answers so far were written with.
      key = new Map([...anonymised.key, ...key]);
    },
    standins: () => standins,
    key: () => key,
    emptied() {
      standins = [];
    },
    forget() {
      standins = [];
      key = new Map();
    },
  };
}
