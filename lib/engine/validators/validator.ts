import type { Evidence } from '../../contracts/finding';
import type { Source } from '../source';

/** A place that a validator has looked at. Offsets into the working text. */
export interface Candidate {
  start: number;
  end: number;
  grade: string;
  /** Name of the synthetic series, for numbers that were made for testing. */
  series?: string;
  /** Name of the list that gave the finding, for names. */
  list?: string;
  /** More that was seen, in the order it should be told. Spans are of the working text. */
  evidence?: Evidence[];
}

export interface Validator {
  name: string;
  /** Every grade that `scan` can give; a rule that names another is refused. */
  grades: readonly string[];
  scan(source: Source): Candidate[];
  /** False when a word that looks like context is none at this place. */
  contextCounts?: (source: Source, start: number, end: number) => boolean;
}
