import { texts } from '../../locales';
import { copies } from '../../locales/copies';
import type { NoCopyReason } from '../contracts/copies';
import type { FindingType } from '../contracts/finding';
import type { Language } from '../contracts/language';
import { fill, joinList } from '../i18n';

type CopyTextKey = keyof typeof copies;

const SENTENCE = {
  password: 'copy.no.password',
  no_text_layer: 'copy.no.kind',
  image_not_read: 'copy.no.pictures',
  unknown_kind: 'copy.no.kind',
  damaged: 'copy.no.damaged',
  too_large: 'copy.no.large',
  too_many_members: 'copy.no.large',
  too_deep: 'copy.no.unknown',
  expands_too_much: 'copy.no.damaged',
  took_too_long: 'copy.no.slow',
  macro_or_object: 'copy.no.macro',
  reader_failed: 'copy.no.damaged',
  kind_not_supported: 'copy.no.kind',
  too_much_text: 'copy.no.large',
  not_checked: 'copy.no.notChecked',
  unknown_part: 'copy.no.unknown',
  chart: 'copy.no.chart',
  pivot: 'copy.no.pivot',
  external_link: 'copy.no.external',
  left: 'copy.no.left',
  still_above: 'copy.no.above',
} as const satisfies Record<NoCopyReason, CopyTextKey>;

/** A text about safe copies. They are not in the catalogue that every chat page loads. */
export function copyText(language: Language, key: CopyTextKey, params: Record<string, string | number> = {}): string {
  return fill(copies[key][language], params);
}

/** Why there is no safe copy, in words. */
export function noCopySentence(reason: NoCopyReason, language: Language): string {
  return copyText(language, SENTENCE[reason]);
}

/** «3 navn, 1 fødselsnummer»: what was replaced. Types of packs' own are counted together. */
export function replacedKinds(kinds: readonly { type: FindingType; count: number }[], language: Language): string {
  return joinList(
    kinds.map(({ type, count }) => {
      const key = `type.${type}`;
      return key in texts ? fill(texts[key as 'type.PERSON'][language], { count }) : `${count} ${type.toLowerCase()}`;
    }),
    language,
  );
}
