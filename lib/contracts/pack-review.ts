/** Parts of a pack as a person names them; each has a heading in all languages. */
const PACK_AREAS = [
  'about',
  'classes',
  'rules',
  'signals',
  'names',
  'people',
  'protected',
  'tools',
  'sites',
  'decisions',
  'tasks',
  'data_kinds',
  'hjemler',
  'contacts',
  'articles',
  'services',
  'templates',
  'lessons',
  'vettregler',
  'authorities',
  'redaction',
  'settings',
  'rollout',
] as const;
export type PackArea = (typeof PACK_AREAS)[number];

/** One difference between two versions of a pack, or between two packs. */
export interface PackChange {
  area: PackArea;
  kind: 'added' | 'removed' | 'changed';
  /** Id of what changed (rule, tool, decision `tool/account`, term …); null for the pack's own fields. */
  id: string | null;
  /** Place inside it, as in `PackProblem.path`: `rules/no.fodselsnummer/message/nn`. */
  path: string;
  /** JSON values; undefined where there was nothing. */
  before?: unknown;
  after?: unknown;
  /** What it does to what people may send: `looser` is what a reviewer looks at first. `neither`: texts, contacts. */
  effect: 'stricter' | 'looser' | 'neither';
}

/** What a pack may hold and be admitted, and somebody should still look at. Closed: each code has a sentence. */
const PACK_ADVICE = [
  'expires_soon',
  'decision_expires_soon',
  'decision_expired',
  'decision_without_assessment',
  'decision_ignored',
  'no_contact',
  'contact_without_address',
  'few_examples',
  'broad_pattern',
  'term_also_common',
  'same_text_in_nb_and_nn',
  'unchecked_source',
  'source_out_of_date',
  'long_message',
  'hard_to_read',
  'silent_rollout',
  'milder_signals_ignored',
] as const;
export type PackAdviceCode = (typeof PACK_ADVICE)[number];

export interface PackAdvice {
  code: PackAdviceCode;
  level: 'warning' | 'tip';
  area: PackArea;
  id: string | null;
  path: string;
  /** A number, date or id for the sentence; never a whole text. */
  detail?: string;
}
