/** Every place in a document that the rule pack fills. The list is closed: a document may name no other. */
export const CASE_FILE_SLOTS = [
  'kommune',
  'dato',
  'personvernombud',
  'kontakt_epost',
  'bestemmer',
  'verktoy_tabell',
  'klasser_tabell',
  'kontakter_liste',
  'lagring_dager',
  'pakke_versjon',
] as const;
type CaseFileSlot = (typeof CASE_FILE_SLOTS)[number];

/** One Markdown text for each slot. None is empty: what the pack does not say is «[fyll inn: …]». */
export type CaseFileValues = Readonly<Record<CaseFileSlot, string>>;

/** The case file's own languages. Norwegian administration has no English case file. */
export type CaseFileLanguage = 'nb' | 'nn';
