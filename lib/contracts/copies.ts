import type { UnreadReason } from './files';
import type { FindingType } from './finding';

/**
 * Why no safe copy is offered, beside what the reader could not read. Closed: each has a sentence in all languages.
 * `kind_not_supported` a file that is not written; `too_much_text` more than is checked in one piece; `not_checked` a rule failed;
 * `unknown_part`, `chart`, `pivot`, `external_link` hold values that nobody replaces; `left` values are still there;
 * `still_above` what is left is still more than the tool may have.
 */
const OWN_REASONS = [
  'kind_not_supported',
  'too_much_text',
  'not_checked',
  'unknown_part',
  'chart',
  'pivot',
  'external_link',
  'left',
  'still_above',
] as const;
export type NoCopyReason = UnreadReason | (typeof OWN_REASONS)[number];

/** A copy that was read again and passed, or why there is none. */
export type SafeCopy =
  | {
      ok: true;
      bytes: Uint8Array;
      /** «navn-anonymisert.docx»; a person's name in the file's name is replaced too. */
      name: string;
      /** Stretches replaced in the text. Authors and properties are not counted. */
      count: number;
      kinds: { type: FindingType; count: number }[];
      /** Pictures are in the copy as they were, and nobody has read them. */
      pictures: boolean;
    }
  | { ok: false; reason: NoCopyReason };
