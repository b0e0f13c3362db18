import type { Source } from '../source';
import type { Candidate } from './candidate';

export type { Candidate } from './candidate';

export interface Validator {
  name: string;
  /** Every grade that `scan` can give; a rule that names another is refused. */
  grades: readonly string[];
  scan(source: Source): Candidate[];
  /** False when a word that looks like context is none at this place. */
  contextCounts?: (source: Source, start: number, end: number) => boolean;
}
