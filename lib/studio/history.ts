/** Steps that can be taken back. Each holds the whole value; what did not change is shared, so a step costs what it changed. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What was edited last: typing on in the same field is one step. Null: the next change is a step of its own. */
  readonly field: string | null;
}

export const MOST_STEPS = 200;

export function newHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], field: null };
}

/** The next value. With the same `field` as last time it replaces the last step instead of adding one. */
export function step<T>(history: History<T>, next: T, field: string | null = null): History<T> {
  if (next === history.present) return history;
  if (field !== null && field === history.field && history.past.length > 0) {
    return { ...history, present: next, future: [] };
  }
  return { past: [...history.past, history.present].slice(-MOST_STEPS), present: next, future: [], field };
}

export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
    field: null,
  };
}

export function redo<T>(history: History<T>): History<T> {
  const [after, ...future] = history.future;
  if (after === undefined) return history;
  return { past: [...history.past, history.present], present: after, future, field: null };
}
