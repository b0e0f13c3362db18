import type { Localized } from '../lib/contracts/language';
import { answers } from './answers';
import { card } from './card';
import { common } from './common';
import { copies } from './copies';
import { explain } from './explain';
import { guidance } from './guidance';
import { insight } from './insight';
import { intake } from './intake';
import { lookup } from './lookup';
import { options } from './options';
import { packErrors } from './pack-errors';
import { packReview } from './pack-review';
import { panel } from './panel';
import { popup } from './popup';
import { practice } from './practice';
import { protection } from './protection';
import { readiness } from './readiness';
import { redaction } from './redaction';
import { studio } from './studio';

/**
 * The areas by name: the tests look for a key that two areas claim. `copies`, `guidance`, `packReview`, `readiness` and `studio` are in none of the
 * bundles that every page gets, and are therefore not in `texts`: `lib/explain/copy-text`, `lib/guidance/text`,
 * `lib/explain/pack-review-text`, `lib/readiness/text` and `lib/studio/text` read them.
 */
export const areas = {
  answers,
  common,
  card,
  copies,
  explain,
  guidance,
  insight,
  intake,
  lookup,
  popup,
  panel,
  options,
  practice,
  packErrors,
  packReview,
  protection,
  readiness,
  redaction,
  studio,
};

/** Every text of the interface, in all languages. */
export const texts = {
  ...common,
  ...answers,
  ...card,
  ...explain,
  ...intake,
  ...lookup,
  ...popup,
  ...panel,
  ...options,
  ...practice,
  ...packErrors,
  ...protection,
  ...redaction,
} satisfies Record<string, Localized>;
