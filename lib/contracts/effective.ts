import type { Action, Ceiling } from './classes';
import type { Pack, Stage } from './pack';

/** A layer that said something about a value, and what came of it. */
export interface LayerSaid {
  packId: string;
  layer: Pack['layer'];
  /** What it wanted: a ceiling, an action, a stage, yes or no. */
  wanted: Ceiling | Action | Stage | boolean | string;
  /**
   * `decides`: its value is the one that holds. `same`: it says what already held. Passed over: `looser_than_above` (strictest
   * wins), `no_assessment` (above the family's ceiling without a recorded assessment), `locked_class` (`strengt_fortrolig` and
   * `gradert` are not anybody's to loosen), `own_pack` (a person's own pack may only tighten), `ran_out`, `overridden` (a stricter layer came later).
   */
  outcome:
    | 'decides'
    | 'same'
    | 'looser_than_above'
    | 'no_assessment'
    | 'locked_class'
    | 'own_pack'
    | 'ran_out'
    | 'overridden';
}

/** One value that holds now, with every layer that had a say, from the national one down. */
export interface EffectiveValue {
  kind: 'ceiling' | 'rule_action' | 'rule_stage' | 'send_with_reason' | 'contact';
  /** Tool id (with `account`), rule id, class id for contacts; empty where there is only one. */
  key: string;
  account?: 'work' | 'private';
  value: Ceiling | Action | Stage | boolean | string;
  said: readonly LayerSaid[];
}
