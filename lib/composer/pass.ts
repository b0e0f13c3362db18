/** What a person has let through: one text, word for word, once. Never a window of time, never «the next send». */
export interface Pass {
  /** Lets this text through once. A pass given before is void. */
  give(text: string): void;
  /** True when it would be taken; leaves it as it is. */
  isFor(text: string): boolean;
  /** True, and used up, when the pass is for exactly this text. */
  take(text: string): boolean;
  /** Void unless it is for what `read` gives: called when the text in the field has changed. Reads only if it has to. */
  keepOnlyFor(read: () => string | null): void;
}

export function createPass(): Pass {
  let held: string | null = null;
  return {
    give(text) {
      held = text;
    },
    isFor: (text) => held !== null && held === text,
    take(text) {
      if (held === null || held !== text) return false;
      held = null;
      return true;
    },
    keepOnlyFor(read) {
      if (held !== null && held !== read()) held = null;
    },
  };
}
