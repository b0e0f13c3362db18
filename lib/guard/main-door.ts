import type { Answer, Question } from './channel';
import type { Bodies, Body } from './main-bodies';
import type { Platform } from './main-platform';

/** What the guards of the single channels share in the page's world. */
export interface Door {
  view: Window & typeof globalThis;
  platform: Platform;
  bodies: Bodies;
  /** `decided` is called when the answer was `wait`. */
  ask(question: Omit<Question, 'id'>, files: readonly File[], decided: (answer: 'go' | 'refuse') => void): Answer;
  /** Runs `go` at once, later or never. Answers what was decided at once. */
  pass(
    question: Omit<Question, 'id' | 'body' | 'fields' | 'html' | 'files'>,
    body: Body | null,
    go: () => void,
    refuse: () => void,
  ): Answer;
  patch<T extends object, K extends keyof T & string>(target: T, key: K, handler: ProxyHandler<never>): void;
  /** Run when the guard ends. */
  undo: (() => void)[];
  /** Run at each sign of life, so that what a document written anew has lost comes back. */
  renew: (() => void)[];
}

/** Whether an address may carry words of somebody: eight signs or more after a `=`, or a long one. */
export function hasQuery(url: string): boolean {
  if (url.length > 200) return true;
  let value = -1;
  for (let i = 0; i < url.length; i += 1) {
    if (url[i] === '=') value = value < 0 ? 0 : value + 1;
    else if (url[i] === '&') value = -1;
    else if (value >= 0) value += 1;
    if (value >= 8) return true;
  }
  return false;
}
