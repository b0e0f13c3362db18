/** Why a pack was refused. Closed: each code has a sentence in all languages (`locales/pack-errors.ts`). */
export const PACK_ERRORS = [
  'too_large',
  'too_many_rules',
  'too_many_values',
  'too_deep',
  'hostile_key',
  'duplicate_key',
  'not_json',
  'cut_short',
  'not_a_pack_file',
  'not_an_envelope',
  'fetch_failed',
  'off_host',
  'unknown_key',
  'bad_signature',
  'key_not_for_layer',
  'threshold_not_met',
  'no_longer_trusted',
  'bad_root',
  'root_skipped_version',
  'root_expired',
  'unknown_format',
  'not_a_pack',
  'unknown_layer',
  'version_went_down',
  'same_version',
  'rolled_back',
  'expired',
  'in_grace',
  'lapsed',
  'not_yet',
  'clock_wrong',
  'missing_below',
  'layer_cycle',
  'layer_conflict',
  'bad_regex',
  'slow_regex',
  'unknown_validator',
  'duplicate_id',
  'unknown_reference',
  'example_failed',
  'not_stored',
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
