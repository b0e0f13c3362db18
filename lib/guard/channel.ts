/**
 * The private line between the two worlds of one frame: a detached `<input type=file>` that both hold and that never stands
 * in the document. Events on it are heard at once in the other world, so that a verdict on a text is there before the
 * page's own call returns; files travel as the input's files. Attributes hold a question only while it is asked.
 */
export const ASK = 'data-ask';
export const ANSWER = 'data-answer';
/** On the line: MAIN asks; isolated tells a decision that took time. */
export const ASKED = 'ask';
export const DECIDED = 'decided';
export const ENDED = 'ended';
/** On the line: MAIN has noticed the start of a thread of the page. Nothing is asked. */
export const NOTED = 'noted';
export const PINGED = 'ping';
/** On the window, once each, before any script of the page runs. */
export const HELLO = 'kivett-guard-hello';
export const READY = 'kivett-guard-ready';

export type Transport = 'fetch' | 'xhr' | 'beacon' | 'form' | 'websocket' | 'event_source';

/** One thing that is about to leave the page, or to be copied by it. */
export interface Question {
  id: number;
  transport: Transport | 'clipboard';
  method: string;
  /** As the page gave it; may be relative. */
  url: string;
  /** Text of the body, or of its text fields as JSON `[name, value][]` when `fields` is true; null: it can't be read as text. */
  body: string | null;
  fields?: boolean;
  /** Beside `body`, when the page writes both to the clipboard. */
  html?: string;
  /** The caller can't wait: synchronous XMLHttpRequest, beacon, a form that is on its way. */
  sync?: boolean;
  /** So many files lie in the line's input. */
  files?: number;
}

/** `go`; `refuse`; `wait`: a person or a file reader decides, and `DECIDED` tells. */
export type Answer = 'go' | 'refuse' | 'wait';

/** A thread of the page: it sends by itself, and nobody here sees what. */
export interface WorkerNote {
  kind: 'worker' | 'service_worker';
  /** As the page gave it; may be relative, empty when it can't be known. */
  address: string;
}
