import type { NameModel } from './model';

/** Name lists in the form the name validator reads. Keys in lower case. */
export interface CompiledNames {
  first: Set<string>;
  last: Set<string>;
  /** Share of capitalised uses that are a person, 0–1; a name not here is taken as a name. */
  share: Map<string, number>;
  titles: Set<string>;
  /** The trained model, of the topmost pack that brings one; without it the lists alone decide. */
  model: NameModel | null;
}
