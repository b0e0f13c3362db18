import { browser } from 'wxt/browser';
import { type MessageName, messages } from '../contracts/messages';
import { isRequest, type Reply, type Request, type RpcCode } from './codes';
import { chatHost, type Sender, type Tier, tierOf } from './sender';

type NameTo<T extends 'background' | 'tab'> = {
  [N in MessageName]: (typeof messages)[N]['to'] extends T ? N : never;
}[MessageName];

/** One function for each message that this context answers: a missing one does not compile. */
export type Handlers<T extends 'background' | 'tab'> = {
  [N in NameTo<T>]: (
    input: MessageOutputOfInput<N>,
    sender: Sender,
  ) => Promise<MessageInputOfOutput<N>> | MessageInputOfOutput<N>;
};
/** Input after parsing: what the handler gets. */
type MessageOutputOfInput<N extends MessageName> = (typeof messages)[N]['input']['_zod']['output'];
/** Output before parsing: what the handler gives. */
type MessageInputOfOutput<N extends MessageName> = (typeof messages)[N]['output']['_zod']['input'];

interface ServeOptions {
  /** Chat pages on other hosts are refused. Answers at once where it can: a promise costs the user gesture. */
  follows?: (host: string) => boolean | Promise<boolean>;
  /** Told of each refusal and failure, in codes. */
  report?: (code: RpcCode, name: string) => void;
}

/** Thrown by a handler to refuse with a code of its own choice instead of `handler_failed`. */
export class Refusal extends Error {
  constructor(readonly code: 'bad_input' | 'not_allowed') {
    super(code);
  }
}

const RANK: Record<Tier, number> = { chat: 0, page: 1, background: 2 };

/**
 * Listens for the messages of the table that are `to` this context and always answers them: sender, trust and input are
 * checked, the handler runs, its output is checked. Until the handler itself waits for something nothing here is awaited,
 * because the browser counts a user gesture (needed to open the side panel) only in the same turn.
 *
 * Call it synchronously at start: a service worker that registers later misses the message that woke it.
 * Returns a function that stops listening.
 */
export function serve<T extends 'background' | 'tab'>(
  to: T,
  handlers: Handlers<T>,
  options: ServeOptions = {},
): () => void {
  const listener = (message: unknown, sender: Sender, sendResponse: (reply: Reply) => void): boolean | undefined => {
    if (!isRequest(message)) return undefined;
    // Every context of ours hears a broadcast; the one it is meant for answers.
    const known = Object.hasOwn(messages, message.kivett);
    if (known ? messages[message.kivett as MessageName].to !== to : to !== 'background') return undefined;
    const answer = (reply: Reply) => {
      if (!reply.ok) options.report?.(reply.code, known ? message.kivett : 'unknown');
      sendResponse(reply);
    };
    const fail = (error: unknown) =>
      answer({ ok: false, code: error instanceof Refusal ? error.code : 'handler_failed' });
    try {
      const reply = judge(message, sender, handlers as unknown as AnyHandlers, known, options);
      if (reply instanceof Promise) reply.then(answer, fail);
      else answer(reply);
    } catch (error) {
      fail(error);
    }
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

type AnyHandlers = Record<string, (input: unknown, sender: Sender) => unknown>;

function judge(
  request: Request,
  sender: Sender,
  handlers: AnyHandlers,
  known: boolean,
  options: ServeOptions,
): Reply | Promise<Reply> {
  const tier = tierOf(sender);
  if (tier === null) return { ok: false, code: 'not_allowed' };
  const run = (followed: boolean): Reply | Promise<Reply> => {
    if (!followed) return { ok: false, code: 'not_allowed' };
    if (!known) return { ok: false, code: 'unknown_message' };
    const { from, input, output } = messages[request.kivett as MessageName];
    if (RANK[tier] < RANK[from]) return { ok: false, code: 'not_allowed' };
    const given = input.safeParse(request.input);
    if (!given.success) return { ok: false, code: 'bad_input' };
    const handler = handlers[request.kivett];
    if (!handler) return { ok: false, code: 'unknown_message' };
    const finish = (result: unknown): Reply => {
      const checked = output.safeParse(result);
      return checked.success ? { ok: true, data: checked.data } : { ok: false, code: 'bad_output' };
    };
    const result = handler(given.data, sender);
    return result instanceof Promise ? result.then(finish) : finish(result);
  };
  const host = chatHost(sender);
  const followed = host === null || !options.follows ? true : options.follows(host);
  return followed instanceof Promise ? followed.then(run) : run(followed);
}
