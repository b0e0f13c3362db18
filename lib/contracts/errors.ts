/** Why a pack was refused. Closed: each code has a sentence in all languages (`locales/pack-errors.ts`). */
export const PACK_ERRORS = [
  'too_large',
  'not_json',
  'not_an_envelope',
  'unknown_key',
  'bad_signature',
  'unknown_format',
  'not_a_pack',
  'unknown_layer',
  'version_went_down',
  'expired',
  'bad_regex',
  'slow_regex',
  'unknown_validator',
  'duplicate_id',
  'unknown_reference',
  'example_failed',
  'not_stored',
  'fetch_failed',
  'off_host',
  'not_a_pack_file',
  'content_mismatch',
] as const;
export type PackErrorCode = (typeof PACK_ERRORS)[number];

/** One problem in a pack. `path` is the place inside the pack (`rules/no.fodselsnummer/examples/match/0`). */
export interface PackProblem {
  code: PackErrorCode;
  path?: string;
  detail?: string;
}

/** Expected failures are returned, all problems at once; what is thrown is a bug. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; problems: E[] };
