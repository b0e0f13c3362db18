/** Everything that may be logged. Closed: a new line in the log is a new code here, read in review. */
const LOG_EVENTS = {
  pack_installed: 'info',
  pack_refused: 'warn',
  pack_fell_back: 'warn',
  packs_ready: 'info',
  rules_missing: 'error',
  store_failed: 'error',
  message_refused: 'warn',
  follow_failed: 'warn',
  panel_failed: 'warn',
  menu_failed: 'warn',
  toolbar_failed: 'warn',
  check_failed: 'error',
  editor_not_understood: 'warn',
  rewrite_failed: 'warn',
  ui_failed: 'error',
  policy_not_understood: 'warn',
  request_refused: 'warn',
  draft_refused: 'info',
  body_unread: 'warn',
  fleet_failed: 'warn',
} as const satisfies Record<string, 'info' | 'warn' | 'error'>;
export type LogEvent = keyof typeof LOG_EVENTS;

declare const logIdBrand: unique symbol;
/** An id or a code of ours: of a rule, a pack, a tool, an error. A plain string is not one. */
export type LogId = string & { readonly [logIdBrand]: true };

const ID = /^[a-z0-9._-]{1,80}$/;

/**
 * The only way to a `LogId`. What does not look like an id (`^[a-z0-9._-]{1,80}$`) becomes `invalid`: the log loses a detail
 * rather than gaining a sentence.
 */
export function logId(value: string): LogId {
  return (ID.test(value) ? value : 'invalid') as LogId;
}

/**
 * Writes one line to the extension's own console: an event and numbers or ids. Text can't be passed by type, so that
 * nothing a person typed can end there. The only place that may use `console`.
 */
export function log(event: LogEvent, fields: Readonly<Record<string, number | LogId>> = {}): void {
  console[LOG_EVENTS[event]](`kivett ${event}`, fields);
}
