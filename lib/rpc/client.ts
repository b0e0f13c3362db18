import { browser } from 'wxt/browser';
import type { Result } from '../contracts/errors';
import { type MessageInput, type MessageName, type MessageOutput, messages } from '../contracts/messages';
import { isReply, type Request, type RpcCode, type RpcProblem } from './codes';

interface SendOptions {
  /** Required for messages that a tab answers. */
  tabId?: number;
  /** One frame of it; all of them without. 0 is the page itself. */
  frameId?: number;
  /** How long to wait for the answer, in milliseconds. The first start of a new version may take some seconds. */
  timeoutMs?: number;
}

const DEFAULT_TIMEOUT_MS = 10_000;

/**
 * Sends one message of the table and reads the answer. Never throws and never hangs: every way to fail is a code.
 * What the answer holds has passed the table's schema on both sides.
 */
export async function send<N extends MessageName>(
  name: N,
  input: MessageInput<N>,
  options: SendOptions = {},
): Promise<Result<MessageOutput<N>, RpcProblem>> {
  const { to, input: inputSchema, output: outputSchema } = messages[name];
  const given = inputSchema.safeParse(input);
  if (!given.success || (to === 'tab' && options.tabId === undefined)) return failed('bad_input');
  // After an update the old content script lives on, with `runtime.id` gone and every call throwing.
  if (!browser.runtime?.id) return failed('context_gone');

  const request: Request = { kivett: name, input: given.data };
  const answer = await withinTime(
    () =>
      options.tabId === undefined
        ? browser.runtime.sendMessage(request)
        : options.frameId === undefined
          ? browser.tabs.sendMessage(options.tabId, request)
          : browser.tabs.sendMessage(options.tabId, request, { frameId: options.frameId }),
    options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
  );
  if ('code' in answer) return failed(answer.code);
  if (!isReply(answer.value)) return failed('no_answer');
  if (!answer.value.ok) return failed(answer.value.code);
  const data = outputSchema.safeParse(answer.value.data);
  return data.success ? { ok: true, value: data.data as MessageOutput<N> } : failed('bad_output');
}

async function withinTime(
  call: () => Promise<unknown>,
  timeoutMs: number,
): Promise<{ value: unknown } | { code: RpcCode }> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeUp = new Promise<{ code: RpcCode }>((resolve) => {
    timer = setTimeout(() => resolve({ code: 'no_answer' }), timeoutMs);
  });
  const answered = (async () => {
    try {
      return { value: await call() };
    } catch (error) {
      const gone = !browser.runtime?.id || (error instanceof Error && /context invalidated/i.test(error.message));
      return { code: gone ? ('context_gone' as const) : ('no_answer' as const) };
    }
  })();
  try {
    return await Promise.race([answered, timeUp]);
  } finally {
    clearTimeout(timer);
  }
}

function failed(code: RpcCode): { ok: false; problems: RpcProblem[] } {
  return { ok: false, problems: [{ code }] };
}
