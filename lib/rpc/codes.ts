/**
 * Why a message got no value. Closed.
 * - `no_answer`: nobody listens, or the time was up.
 * - `context_gone`: the extension was updated or removed while this page was open; only a reload of the page helps.
 * - `unknown_message`, `not_allowed`, `bad_input`, `bad_output`, `handler_failed`: said by the one who answered.
 */
const RPC_CODES = [
  'no_answer',
  'context_gone',
  'unknown_message',
  'not_allowed',
  'bad_input',
  'bad_output',
  'handler_failed',
] as const;
export type RpcCode = (typeof RPC_CODES)[number];

export interface RpcProblem {
  code: RpcCode;
}

/** What goes over the wire. `kivett` tells our messages from anything else on the same channel. */
export interface Request {
  kivett: string;
  input: unknown;
}

export type Reply = { ok: true; data: unknown } | { ok: false; code: RpcCode };

export function isRequest(message: unknown): message is Request {
  return typeof message === 'object' && message !== null && 'kivett' in message && typeof message.kivett === 'string';
}

export function isReply(answer: unknown): answer is Reply {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  if (answer.ok === true) return 'data' in answer;
  return answer.ok === false && 'code' in answer && (RPC_CODES as readonly unknown[]).includes(answer.code);
}
